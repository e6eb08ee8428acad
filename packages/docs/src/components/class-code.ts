import { readClassCode } from "../learn/seed.ts";

/** Mã lớp trong địa chỉ (`?lop=…`): everybody who comes by the same link gets the same questions in the same order. */
export function classCode(): string | undefined {
  return readClassCode(new URLSearchParams(location.search).get("lop"));
}
