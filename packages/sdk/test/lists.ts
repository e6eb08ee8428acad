// Two lists to reconcile, and one made-up person to vary.
import { reconcile, type ListedPerson, type Reconciliation } from "../src/quality/reconcile/index.js";

/** The answer; a list that is refused fails the test. */
export const done = (
  a: readonly ListedPerson[],
  b: readonly ListedPerson[],
  options: Parameters<typeof reconcile>[2] = {},
): Reconciliation => {
  const result = reconcile(a, b, options);
  if (!result.ok) throw new Error(result.reason.code);
  return result;
};

export const person: ListedPerson = {
  personalId: "001250000001",
  name: "Nguyễn Văn An",
  birthDate: "2050-03-21",
  sex: "1",
  residence: "Số 1 Đường Hoa Sen, Phường Ba Đình, Hà Nội",
};
