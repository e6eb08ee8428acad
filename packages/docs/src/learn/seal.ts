import type { Answers } from "./exercise.ts";
import { answersTo, answerTo } from "./exercise.ts";
import type { FixedItem, KeyedItem, SealedItem } from "./item.ts";

/**
 * Niêm phong đáp án. A digest keeps a key out of the page's text and out of the search index, and keeps the curious from
 * reading it by accident. It is a deterrent, nothing more: four choices can be tried in a moment. What counts officially is
 * graded again by whoever issues a certificate.
 */
export async function digest(salt: string, answer: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt}\n${answer}`));
  return [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** A number as people write it: spaces and dots between thousands in Vietnamese, a comma before decimals, or the English way. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/\s/gu, "");
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(plain)) return Number(plain.replaceAll(".", "").replace(",", "."));
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(",", ""));
  return /^-?\d+(?:[.,]\d+)?$/u.test(plain) ? Number(plain.replace(",", ".")) : undefined;
}

const rounded = (value: number, step: number): string => String(Math.round(value / step));

/** An answer in the one form that is digested; empty where nothing was answered. */
function canonical(item: FixedItem, answers: Answers): string {
  switch (item.kind) {
    case "choice":
    case "match":
      return [...answersTo(answers, item.id)].sort().join("|");
    case "order":
      return answersTo(answers, item.id).join(">");
    case "numeric": {
      const value = readNumber(answerTo(answers, item.id));
      return value === undefined ? "" : rounded(value, item.step);
    }
    case "reflect":
      return "";
  }
}

/** Lời giải: answers that its author holds right; the first of them where there are several. */
export function keyAnswers(item: KeyedItem): Answers {
  switch (item.kind) {
    case "choice":
      return { [item.id]: item.many ? item.key : item.key[0]! };
    case "order":
      return { [item.id]: item.key[0]! };
    case "match":
      return { [item.id]: Object.entries(item.key).map(([left, right]) => `${left}=${right}`) };
    case "numeric":
      return { [item.id]: String(item.key.value) };
    case "reflect":
      return {};
  }
}

/** Every answer that is right, in the form that is digested. */
export function accepted(item: KeyedItem): readonly string[] {
  if (item.kind === "reflect") return [];
  if (item.kind === "order") return item.key.map((ids) => ids.join(">"));
  if (item.kind !== "numeric") return [canonical(item, keyAnswers(item))];
  const { value, within } = item.key;
  const [from, to] = [value - within, value + within].map((n) => Math.round(n / item.step));
  return Array.from({ length: to! - from! + 1 }, (_, i) => String(from! + i));
}

/** The item without its key; `salt` makes equal answers of two items look different. */
export async function seal(item: KeyedItem, salt: string): Promise<SealedItem> {
  const { key: _key, ...open } = item;
  return { ...open, salt, digests: await Promise.all(accepted(item).map((answer) => digest(salt, answer))) };
}

/** Does an answer fit the sealed key? */
export async function fits(item: SealedItem, answers: Answers): Promise<boolean> {
  return item.digests.includes(await digest(item.salt, canonical(item, answers)));
}
