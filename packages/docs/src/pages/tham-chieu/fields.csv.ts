// The table of fields as a file: both languages, one field a row.
import type { APIRoute } from "astro";
import { csvText } from "@hoso/sdk/quality/write";
import { databaseName, fieldRows, fieldWords } from "../../reference/records.ts";

const header = [
  "database",
  "cơ sở dữ liệu",
  "record",
  "bản ghi",
  "field",
  "trường",
  "name",
  "type",
  "kiểu",
  "identifier",
  "cardinality",
  "act",
  "place",
  "standing",
  "personal",
];

export const GET: APIRoute = () => {
  const rows = fieldRows.map(({ database, record, path, note }) => [
    database,
    databaseName(database).vi,
    record.key,
    record.name.vi,
    path,
    note.name.vi,
    note.name.en,
    note.type,
    fieldWords.vi.types[note.type],
    note.unit ?? "",
    note.cardinality,
    note.law.instrument,
    note.law.at,
    note.law.standing,
    note.personal?.category ?? "",
  ]);
  return new Response(csvText([header, ...rows], { mark: true }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
