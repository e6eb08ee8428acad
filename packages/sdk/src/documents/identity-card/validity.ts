/**
 * Thời hạn của thẻ căn cước: when a card runs out, told from the day of birth and the day of issue.
 *
 * | issued | law | runs out at the age of |
 * |---|---|---|
 * | 1/1/2016 – 30/6/2024 | 59/2014/QH13, Article 21 | 25, 40, 60 |
 * | since 1/7/2024 | 26/2023/QH15, Article 21 | 14, 25, 40, 60 |
 *
 * A card issued in the two years before an age passes over it, to the next one; after the last there is no end. The first
 * day of those two years counts in (practice: "từ đủ 23 tuổi"). The law of the day of issue decides, since a card stays
 * good until the day printed on it (Law 26/2023/QH15, Article 46.1). Article 46 was read in word-for-word quotations.
 *
 * @module
 */
import { addDays, daysBetween, isCalendarDay, toPlainDate, type PlainDate } from "../../core/index.js";
import { span, type PartialDateText, type Span } from "../../fields/partial-date/index.js";
import { cite, type Citation } from "../../law/index.js";

/** Thẻ và ngày ghi trên thẻ. */
export interface IssuedCard {
  readonly birthDate: PartialDateText;
  readonly issuedOn: PartialDateText;
  /** `old-card` is a chứng minh nhân dân, of 9 digits or 12. */
  readonly document?: "card" | "old-card";
}

/** Vì sao không chỉ ra được một ngày; the last three leave no candidate at all. */
export type Uncertainty = "birth-date" | "issue-date" | "leap-day" | "issued-before-birth" | "issued-too-young" | "not-issued-then";

interface Basis {
  readonly law: readonly Citation[];
}

/**
 * Hạn của một thẻ: one day; none; or the days it may be, with what leaves it open. `on` is the day that the card says,
 * `validThrough` the last day on which it is good, which the law moved for some.
 */
export type Expiry = Basis &
  (
    | { readonly kind: "date"; readonly on: PlainDate; readonly validThrough: PlainDate }
    | { readonly kind: "none" }
    | { readonly kind: "candidates"; readonly candidates: readonly (Span | "none")[]; readonly because: readonly Uncertainty[] }
  );

const CITIZEN_CARDS: PlainDate = "2016-01-01";
const IDENTITY_CARDS: PlainDate = "2024-07-01";
/** Luật Căn cước, Điều 46 khoản 2. */
const OLD_CARDS_END: PlainDate = "2024-12-31";
/** Luật Căn cước, Điều 46 khoản 3: what ran out from the first day until before the second was good through the second. */
const EXTENDED: Span = { first: "2024-01-15", last: "2024-06-30" };
const GRACE_YEARS = 2;
const OLD_CARD_YEARS = 15;

const laws = {
  citizenCard: /* @__PURE__ */ cite("59/2014/QH13", "Điều 21", "secondary", { until: "2024-07-01" }),
  citizenCardAge: /* @__PURE__ */ cite("59/2014/QH13", "Điều 19", "secondary", { until: "2024-07-01" }),
  identityCard: /* @__PURE__ */ cite("26/2023/QH15", "Điều 21", "statute"),
  printed: /* @__PURE__ */ cite("26/2023/QH15", "Điều 46 khoản 1", "secondary"),
  oldCardsEnd: /* @__PURE__ */ cite("26/2023/QH15", "Điều 46 khoản 2", "secondary"),
  extended: /* @__PURE__ */ cite("26/2023/QH15", "Điều 46 khoản 3", "secondary"),
  oldCard: /* @__PURE__ */ cite("05/1999/NĐ-CP", "Điều 2", "secondary", { until: "unknown" }),
} as const;

/** The same day `years` later. 29 February has none in a common year: it is then 28 February or 1 March, and no text says which. */
function anniversary(day: PlainDate, years: number): Span {
  // the calendar of this library ends with the year 9999
  const year = Math.min(Number(day.slice(0, 4)) + years, 9999);
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (isCalendarDay(year, month, date)) return { first: toPlainDate(year, month, date), last: toPlainDate(year, month, date) };
  return { first: toPlainDate(year, 2, 28), last: toPlainDate(year, 3, 1) };
}

const isExtended = (day: PlainDate): boolean => EXTENDED.first <= day && day < EXTENDED.last;
const extended = (day: PlainDate): PlainDate => (isExtended(day) ? EXTENDED.last : day);

/** The last day on which a card that runs out on `day` is good. */
function through(day: PlainDate, document: IssuedCard["document"]): PlainDate {
  const last = extended(day);
  return document === "old-card" && last > OLD_CARDS_END ? OLD_CARDS_END : last;
}

function settle(candidates: readonly (Span | "none")[], card: IssuedCard, law: readonly Citation[], impossible: Uncertainty): Expiry {
  const [only] = candidates;
  if (candidates.length === 0) return { kind: "candidates", candidates, because: [impossible], law };
  if (candidates.length === 1 && only === "none") return { kind: "none", law };
  if (candidates.length === 1 && only !== undefined && only !== "none" && only.first === only.last) {
    const validThrough = through(only.first, card.document);
    return { kind: "date", on: only.first, validThrough, law: isExtended(only.first) ? [...law, laws.extended] : law };
  }
  const because: Uncertainty[] = [];
  if (card.birthDate.length < 10 && card.document !== "old-card") because.push("birth-date");
  if (card.issuedOn.length < 10) because.push("issue-date");
  // whole dates leave a choice only where the calendar has no such day
  if (because.length === 0) because.push("leap-day");
  return { kind: "candidates", candidates, because, law };
}

function join(a: Span | undefined, b: Span): Span {
  return a === undefined ? b : { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

/** What cards issued within `issued` to somebody born within `born` may run out on, under one law. */
function underLaw(born: Span, issued: Span, ages: readonly number[], youngest: number): (Span | "none")[] {
  const tiers = [...ages, Infinity].map((age, i) => ({ age, after: i === 0 ? youngest : ages[i - 1]! - GRACE_YEARS }));
  const found = new Map<number, Span | "none">();
  for (let i = daysBetween(born.first, born.last); i >= 0; i--) {
    const day = addDays(born.last, -i);
    for (const { age, after } of tiers) {
      const early = age === Infinity || issued.first < anniversary(day, age - GRACE_YEARS).last;
      if (!early || anniversary(day, after).first > issued.last) continue;
      const before = found.get(age);
      found.set(age, age === Infinity ? "none" : join(before === "none" ? undefined : before, anniversary(day, age)));
    }
  }
  return tiers.flatMap(({ age }) => found.get(age) ?? []);
}

/** The part of `a` that `b` shares. */
function meet(a: Span, b: Span): Span | undefined {
  const [first, last] = [a.first > b.first ? a.first : b.first, a.last < b.last ? a.last : b.last];
  return first > last ? undefined : { first, last };
}

function oldCard(card: IssuedCard, issued: Span): Expiry {
  const law = [laws.oldCard, laws.oldCardsEnd];
  const then = meet(issued, { first: "1900-01-01", last: addDays(IDENTITY_CARDS, -1) });
  if (then === undefined) return settle([], card, law, "not-issued-then");
  const [first, last] = [anniversary(then.first, OLD_CARD_YEARS).first, anniversary(then.last, OLD_CARD_YEARS).last];
  return settle([{ first, last }], card, law, "not-issued-then");
}

/** Hạn dùng của thẻ cấp ngày `issuedOn` cho người sinh ngày `birthDate`. Both dates may be partial; nothing is filled in. */
export function expectedExpiry(card: IssuedCard): Expiry {
  const [born, issued] = [span(card.birthDate), span(card.issuedOn)];
  if (issued.last < born.first) return settle([], card, [], "issued-before-birth");
  if (card.document === "old-card") return oldCard(card, issued);
  const earlier = meet(issued, { first: CITIZEN_CARDS, last: addDays(IDENTITY_CARDS, -1) });
  const later = meet(issued, { first: IDENTITY_CARDS, last: "9999-12-31" });
  if (earlier === undefined && later === undefined) return settle([], card, [laws.citizenCard], "not-issued-then");
  const old = earlier === undefined ? [] : underLaw(born, earlier, [25, 40, 60], 14);
  const now = later === undefined ? [] : underLaw(born, later, [14, 25, 40, 60], 0);
  const law = [
    ...(earlier === undefined ? [] : [laws.citizenCard, laws.citizenCardAge, laws.printed]),
    ...(later === undefined ? [] : [laws.identityCard]),
  ];
  const spans = [...old, ...now].filter((candidate) => candidate !== "none");
  const merged = spans
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .filter((a, i, all) => i === 0 || a.first !== all[i - 1]!.first || a.last !== all[i - 1]!.last);
  const endless = old.includes("none") || now.includes("none") ? (["none"] as const) : [];
  return settle([...merged, ...endless], card, law, "issued-too-young");
}

/** Thẻ so với ngày xét: run out; about to; later; never; or not to be told from what is known. */
export type Remaining = "expired" | "expiring" | "later" | "never" | "unsure";

/**
 * Thẻ nào hết hạn trong `days` ngày tới kể từ `asOf`, both days included: `cards.filter((c) => soon(c) === "expiring")`.
 * A card is good through the last day of {@link Expiry}.
 */
export function expiringWithin(days: number, asOf: PlainDate): (card: IssuedCard) => Remaining {
  if (!Number.isInteger(days) || days < 0) throw new TypeError("days must be a whole number, 0 or more");
  const judge = (day: PlainDate): Remaining => (day < asOf ? "expired" : daysBetween(asOf, day) <= days ? "expiring" : "later");
  return (card) => {
    const expiry = expectedExpiry(card);
    if (expiry.kind === "none") return "never";
    if (expiry.kind === "date") return judge(expiry.validThrough);
    const ends = expiry.candidates.flatMap((c): Remaining[] =>
      c === "none" ? ["never"] : [judge(through(c.first, card.document)), judge(through(c.last, card.document))],
    );
    return ends.every((end) => end === ends[0]) ? (ends[0] ?? "unsure") : "unsure";
  };
}
