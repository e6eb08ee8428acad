// What cmi5 asks of a statement that it defines, each rule under its number.
import { isDeepStrictEqual } from "node:util";
import { validate } from "uuid";
import type { Requirement } from "./requirements.ts";

interface Activity {
  readonly id: string;
}

/** A statement as it came in: nothing in it is sure to be there. */
export interface Told {
  readonly id?: string;
  readonly actor?: unknown;
  readonly verb?: { readonly id?: string };
  readonly object?: { readonly id?: string };
  readonly result?: {
    readonly score?: { readonly scaled?: number; readonly raw?: number; readonly min?: number; readonly max?: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
  };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly [more: string]: unknown;
  };
  readonly timestamp?: string;
}

/** What the platform knows when a statement comes in. */
export interface Knows {
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
  readonly launchMode: "Normal" | "Browse" | "Review";
  readonly masteryScore: number | undefined;
  readonly template: NonNullable<Told["context"]>;
  /** Verbs of this session so far, and of the registration. */
  readonly session: readonly string[];
  readonly registered: readonly string[];
}

export const verbOf = (told: Told): string => /^http:\/\/adlnet\.gov\/expapi\/verbs\/(\w+)$/u.exec(told.verb?.id ?? "")?.[1] ?? "";

const names = "https://w3id.org/xapi/cmi5/context";
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;
const categories = (told: Told): readonly string[] => (told.context?.contextActivities?.["category"] ?? []).map((a) => a.id);
const judged = (told: Told): boolean => ["passed", "failed"].includes(verbOf(told));
const is = (verb: string, told: Told): boolean => verbOf(told) === verb;

/** Is everything in `part` also in `whole`? Lists may have more, nothing may be another. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((p) => whole.some((w) => isDeepStrictEqual(w, p)));
  if (typeof part !== "object" || part === null) return whole === part;
  if (typeof whole !== "object" || whole === null) return false;
  return Object.entries(part).every(([key, value]) => holds((whole as Readonly<Record<string, unknown>>)[key], value));
}

const lacksDuration = (verb: string, told: Told): boolean => is(verb, told) && !DURATION.test(told.result?.duration ?? "");
const setsApart = ({ result }: Told): boolean => result?.success !== undefined || result?.completion !== undefined;

type Rule = (told: Told, knows: Knows) => boolean;

/** Each answers true for a statement that breaks it. */
export const rules: Partial<Record<Requirement, Rule>> = {
  "8.1.3.0-3": ({ actor }, k) => !isDeepStrictEqual(actor, k.actor),
  "8.1.5.0-6": ({ object }, k) => object?.id !== k.activityId,
  "9.1.0.0-1": ({ id }) => !validate(id),
  "9.3.0.0-2": (told, k) => k.session.includes(verbOf(told)),
  "9.3.0.0-3": (told, k) => judged(told) && k.session.some((v) => v === "passed" || v === "failed"),
  "9.3.0.0-4": (told, k) => !is("initialized", told) && !k.session.includes("initialized"),
  "9.3.0.0-5": (_told, k) => k.session.includes("terminated"),
  "9.3.0.0-6": (told, k) => is("completed", told) && k.registered.includes("completed"),
  "9.3.0.0-7": (told, k) => is("passed", told) && k.registered.includes("passed"),
  "9.3.0.0-8": (told, k) => is("failed", told) && k.registered.includes("passed"),
  "9.3.4.0-2": (told, k) => is("passed", told) && (told.result?.score?.scaled ?? 1) < (k.masteryScore ?? 0),
  "9.3.5.0-2": (told, k) => is("failed", told) && (told.result?.score?.scaled ?? 0) >= (k.masteryScore ?? 2),
  "9.5.1.0-2": (told) => !judged(told) && told.result?.score !== undefined,
  "9.5.1.0-3": ({ result }) => result?.score?.raw !== undefined && (result.score.min === undefined || result.score.max === undefined),
  "9.5.2.0-1": (told) => is("passed", told) && told.result?.success !== true,
  "9.5.2.0-2": (told) => is("failed", told) && told.result?.success !== false,
  "9.5.2.0-3": (told) => !judged(told) && told.result?.success !== undefined,
  "9.5.3.0-1": (told) => is("completed", told) && told.result?.completion !== true,
  "9.5.3.0-2": (told) => !is("completed", told) && told.result?.completion !== undefined,
  "9.5.4.1-1": (told) => lacksDuration("terminated", told),
  "9.5.4.1-2": (told) => lacksDuration("completed", told),
  "9.5.4.1-3": (told) => lacksDuration("passed", told),
  "9.5.4.1-4": (told) => lacksDuration("failed", told),
  "9.6.1.0-1": ({ context }, k) => context?.registration !== k.registration,
  "9.6.2.0-1": ({ context }, k) => !holds(context?.contextActivities, k.template.contextActivities),
  "9.6.2.1-1": (told) => !categories(told).includes(`${names}/categories/cmi5`),
  "9.6.2.2-1": (told) => setsApart(told) && !categories(told).includes(`${names}/categories/moveon`),
  "9.6.2.2-2": (told) => !setsApart(told) && categories(told).includes(`${names}/categories/moveon`),
  "9.6.3.1-4": ({ context }, k) =>
    context?.extensions?.[`${names}/extensions/sessionid`] !== k.template.extensions?.[`${names}/extensions/sessionid`],
  "9.6.3.2-2": (told, k) =>
    judged(told) && k.masteryScore !== undefined && told.context?.extensions?.[`${names}/extensions/masteryscore`] !== k.masteryScore,
  "9.7.0.0-1": ({ timestamp }) => Number.isNaN(Date.parse(timestamp ?? "")),
  "9.7.0.0-2": ({ timestamp }) => !UTC.test(timestamp ?? ""),
  "10.2.1.0-7": ({ context }, k) => !holds(context, k.template),
  "10.2.2.0-9": (told, k) => k.launchMode === "Browse" && !is("initialized", told) && !is("terminated", told),
  "10.2.2.0-11": (told, k) => k.launchMode === "Review" && !is("initialized", told) && !is("terminated", told),
};
