import type { Bilingual } from "@hoso/sdk/core";
import type { Bank, KeyedItem, Piece } from "./item.ts";

/** Lỗi soạn câu hỏi. */
export interface Complaint {
  readonly item: string;
  readonly rule:
    | "too-few-options"
    | "all-or-none"
    | "longest-is-right"
    | "no-feedback"
    | "language-missing"
    | "long-sentence"
    | "not-nfc"
    | "repeated"
    | "key-elsewhere";
  readonly at: string;
}

/** Words in one sentence, at most: more is not read on a phone. */
const WORDS = 25;
const ALL_OR_NONE = {
  vi: /(?:tất cả|cả (?:hai|ba|bốn)|không (?:có )?(?:đáp án|câu|phương án|ý) nào).*(?:trên|đúng|sai|dưới)|đáp án khác/iu,
  en: /\b(?:all|both|none|neither)\b.*\b(?:above|below|correct|of these|answers)\b/iu,
};

const pieces = (item: KeyedItem): readonly Piece[] =>
  item.kind === "choice" || item.kind === "order" ? item.options : item.kind === "match" ? [...item.left, ...item.right] : [];

/** Every text of an item, by where it stands. */
function texts(item: KeyedItem): [string, Bilingual][] {
  return [
    ["ask", item.ask],
    ["why", item.why],
    ...pieces(item).map((p): [string, Bilingual] => [p.id, p.text]),
    ...(item.kind === "choice" ? item.options.map((o): [string, Bilingual] => [`${o.id} feedback`, o.feedback]) : []),
    ...(item.kind === "numeric" ? [["unit", item.unit] satisfies [string, Bilingual]] : []),
  ];
}

const longest = (text: string): number => Math.max(...text.split(/[.!?:;]\s|\n/u).map((s) => s.split(/\s+/u).filter(Boolean).length));
const repeated = (values: readonly string[]): boolean => new Set(values).size < values.length;

function lintText(at: string, text: Bilingual): Complaint["rule"][] {
  const both = [text.vi, text.en];
  return [
    ...(both.some((t) => t.trim() === "") && !at.endsWith("feedback") ? (["language-missing"] as const) : []),
    ...(both.some((t) => t !== t.normalize("NFC")) ? (["not-nfc"] as const) : []),
    ...(both.some((t) => longest(t) > WORDS) ? (["long-sentence"] as const) : []),
    ...(both.some((t) => t.trim() === "") && at.endsWith("feedback") ? (["no-feedback"] as const) : []),
  ];
}

/** Does the key name things that are there? */
function keyed(item: KeyedItem): boolean {
  const ids = new Set(pieces(item).map((p) => p.id));
  switch (item.kind) {
    case "choice":
      return (
        item.key.length > 0 &&
        item.key.length < item.options.length &&
        item.key.every((k) => ids.has(k)) &&
        (item.many || item.key.length === 1)
      );
    case "order":
      return (
        item.key.length > 0 && item.key.every((order) => order.length === ids.size && !repeated(order) && order.every((k) => ids.has(k)))
      );
    case "match":
      return (
        item.left.every(({ id }) => item.right.some((r) => r.id === item.key[id])) && Object.keys(item.key).length === item.left.length
      );
    case "numeric":
      return item.step > 0 && item.key.within >= 0 && item.key.within / item.step <= 25;
    case "reflect":
      return true;
  }
}

function lintItem(item: KeyedItem): Complaint[] {
  const of = (rule: Complaint["rule"], at: string): Complaint => ({ item: item.id, rule, at });
  const out = texts(item).flatMap(([at, text]) => lintText(at, text).map((rule) => of(rule, at)));
  const own = pieces(item);
  if ((item.kind === "choice" || item.kind === "order") && own.length < 3) out.push(of("too-few-options", "options"));
  for (const { id, text } of own) if (ALL_OR_NONE.vi.test(text.vi) || ALL_OR_NONE.en.test(text.en)) out.push(of("all-or-none", id));
  const groups = item.kind === "match" ? [item.left, item.right] : [own];
  for (const group of groups)
    if ([group.map((p) => p.id), group.map((p) => p.text.vi), group.map((p) => p.text.en)].some(repeated))
      out.push(of("repeated", "options"));
  if (!keyed(item)) out.push(of("key-elsewhere", "key"));
  return out;
}

/** Is the right choice the longest more often than chance and a little luck allow? */
function longBias(bank: Bank): boolean {
  const single = bank.items.filter((i) => i.kind === "choice").filter((i) => !i.many);
  const biased = single.filter(({ options, key }) => {
    const length = (o: Piece) => o.text.vi.length;
    const right = options.find((o) => o.id === key[0]);
    return right !== undefined && options.every((o) => o === right || length(o) < length(right));
  });
  return single.length >= 4 && biased.length > single.length / 2;
}

/** Soát câu hỏi: what an author must mend before a bank is used. */
export function lint(bank: Bank): readonly Complaint[] {
  return [
    ...bank.items.flatMap(lintItem),
    ...(longBias(bank) ? [{ item: bank.id, rule: "longest-is-right", at: "key" } as const] : []),
    ...(repeated(bank.items.map((i) => i.id)) ? [{ item: bank.id, rule: "repeated", at: "items" } as const] : []),
    ...bank.hints.flatMap((h, i) => lintText(`hint ${i + 1}`, h).map((rule) => ({ item: bank.id, rule, at: `hint ${i + 1}` }))),
  ];
}
