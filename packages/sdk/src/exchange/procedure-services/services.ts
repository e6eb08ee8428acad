import type { Facts } from "../../databases/fact.js";
import {
  dossierRecord,
  dossierStatuses,
  procedureRecord,
  type DossierRecord,
  type ProcedureRecord,
} from "../../databases/procedure/index.js";
import * as dossierCode from "../../identifiers/dossier-code/index.js";
import * as personName from "../../fields/person-name/index.js";
import type { Fault } from "../../rules/index.js";
import { refused, WireReader, type SetAside } from "../wire-reader.js";
import { canonical, MOST_RECORDS, readJson } from "../wire-text.js";
import type { WireRemark } from "../wire-phrases.js";
import { progressFacts, type DossierProgress } from "./progress.js";

/**
 * Kết quả đọc: the records as far as they could be read, every reason why they may not be used as they stand, and what the
 * sender writes otherwise. Without reasons, each is a record of its kind.
 */
export interface ServiceReading<T> {
  readonly records?: readonly T[];
  readonly reasons: readonly Fault[];
  readonly remarks: readonly Fault<WireRemark>[];
  /** Contents of files that stood in the message. */
  readonly setAside: readonly SetAside[];
}

/** Kết quả viết: the message, or every reason why none was written. */
export type ServiceWriting = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reasons: readonly Fault[] };

interface Service {
  readonly name: "LayThuTuc" | "DongBoHoSoMC" | "CapNhatTienDoHoSoMC";
  /** The key under which the records stand in the canonical form; others in which they were seen. */
  readonly list: "result" | "data";
  readonly facts: Facts;
  judge(record: unknown): readonly Fault[];
}

const procedures: Service = { name: "LayThuTuc", list: "result", facts: procedureRecord.facts, judge: procedureRecord.explain };
const dossiers: Service = { name: "DongBoHoSoMC", list: "data", facts: dossierRecord.facts, judge: dossierRecord.explain };
const statuses: ReadonlySet<string> = /* @__PURE__ */ new Set(dossierStatuses.map(({ code }) => code));

/** No database keeps steps of dossiers: their table is judged here, with the reasons of what is in it. */
function judgeProgress(record: unknown): readonly Fault[] {
  const reader = new WireReader();
  const of = record as Partial<DossierProgress>;
  reader.judge({ ...of }, progressFacts, []);
  const status =
    of.TrangThai === undefined || statuses.has(of.TrangThai)
      ? []
      : [{ path: ["TrangThai"], code: "dossier-record/unknown-code", params: {} }];
  const held = [
    ["MaHoSo", dossierCode],
    ["NguoiXuLy", personName],
  ] as const;
  const units = held.flatMap(([key, unit]) =>
    of[key] === undefined ? [] : unit.examine(of[key]).map((reason): Fault => ({ path: [key], ...reason })),
  );
  return [...reader.reasons, ...units, ...status];
}

const progress: Service = { name: "CapNhatTienDoHoSoMC", list: "data", facts: progressFacts, judge: judgeProgress };

type Value = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);

/** Where the records are: under their key, under the other one, in a list alone, or one record alone. */
function find(
  value: unknown,
  { name, list, facts }: Service,
): { readonly items: readonly unknown[]; readonly usual: boolean } | "other" | undefined {
  if (Array.isArray(value)) return { items: value, usual: false };
  if (!isObject(value)) return undefined;
  const service = value["service"];
  if (typeof service === "string" && service !== name) return "other";
  for (const key of [list, list === "data" ? "result" : "data"]) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (Array.isArray(found)) return { items: found, usual: key === list };
    if (isObject(found)) return { items: [found], usual: false };
  }
  const known = new Set(Object.keys(facts).map((key) => key.toLowerCase()));
  return Object.keys(value).some((key) => known.has(key.toLowerCase())) ? { items: [value], usual: false } : undefined;
}

function read<T>(text: string, service: Service): ServiceReading<T> {
  const json = readJson(text);
  if (!("value" in json)) return refused(json);
  const found = find(json.value, service);
  if (found === undefined) return refused({ code: "wire/no-records", params: {} });
  if (found === "other") return refused({ code: "wire/other-service", params: {} });
  if (found.items.length > MOST_RECORDS) return refused({ code: "wire/too-many-records", params: { max: MOST_RECORDS } });
  const reader = new WireReader();
  if (!found.usual) reader.remark([], "wire/envelope-form");
  const judged: Fault[] = [];
  const records = found.items.flatMap((item, i) => {
    const before = reader.reasons.length;
    const record = reader.object(item, service.facts, [i]);
    if (record === undefined) return [];
    // what could not be read has said so; the record then lacks it, and need not say it again
    const unread = new Set(reader.reasons.slice(before).map(({ path }) => path.join(".")));
    for (const fault of service.judge(record))
      if (!unread.has([i, ...fault.path].join("."))) judged.push({ ...fault, path: [i, ...fault.path] });
    return [record as T];
  });
  return { records, reasons: [...reader.reasons, ...judged], remarks: reader.remarks, setAside: reader.setAside };
}

function write(records: readonly object[], service: Service, around: Value): ServiceWriting {
  const reasons = records.flatMap((record, i) => service.judge(record).map((fault): Fault => ({ ...fault, path: [i, ...fault.path] })));
  if (reasons.length > 0) return { ok: false, reasons };
  const list = records.map((record) => canonical(record as Value, service.facts));
  return { ok: true, text: JSON.stringify({ ...around, [service.list]: list }) };
}

/** Đọc câu trả lời của LayThuTuc: procedures. Never throws; sentences and params never hold a value. */
export const readProcedures = (text: string): ServiceReading<ProcedureRecord> => read(text, procedures);
/** Đọc một lượt DongBoHoSoMC: dossiers. Never throws. */
export const readDossiers = (text: string): ServiceReading<DossierRecord> => read(text, dossiers);
/** Đọc một lượt CapNhatTienDoHoSoMC: steps of dossiers. Never throws. */
export const readProgress = (text: string): ServiceReading<DossierProgress> => read(text, progress);

/** Viết câu trả lời của LayThuTuc: `{"result":[…]}`, every leaf a text, absent facts left out. */
export const writeProcedures = (records: readonly ProcedureRecord[]): ServiceWriting => write(records, procedures, {});

/** Viết một lượt DongBoHoSoMC; `updating` says that the dossiers are there already. */
export const writeDossiers = (
  records: readonly DossierRecord[],
  { updating = false }: { readonly updating?: boolean } = {},
): ServiceWriting => write(records, dossiers, { service: dossiers.name, isUpdating: updating ? "True" : "False" });

/** Viết một lượt CapNhatTienDoHoSoMC. */
export const writeProgress = (records: readonly DossierProgress[]): ServiceWriting => write(records, progress, { service: progress.name });
