// The 204 groups of Annex V as a table, with what is to be said about them in every row.
import { listPurposes, owner, sharedGroups } from "@hoso/sdk/databases/registry";
import { csvText } from "@hoso/sdk/quality/write";
import type { APIRoute } from "astro";

export const GET: APIRoute = () => {
  const header = ["Danh mục", "Số", "Nhóm thông tin", "Cơ quan", "Dòng chi tiết", "Mục đích", "Ghi chú"];
  const rows = sharedGroups.map(({ list, no, vi, owners, lines, legible }) => [
    String(list),
    String(no),
    vi,
    owners.map((key) => owner(key).vi).join("; "),
    String(lines),
    listPurposes[list].vi,
    `chép từ Phụ lục V Nghị định 58/2026/NĐ-CP, cần đối chiếu${legible ? "" : "; tên bị hỏng trong bản quét"}`,
  ]);
  return new Response(csvText([header, ...rows], { mark: true, guard: false }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
