import { v5 } from "uuid";
import { fourDecimals, isoDuration } from "./platform.ts";

/** What a platform puts behind the address when it opens a lesson (cmi5 8.1). */
export interface Launch {
  readonly endpoint: string;
  readonly fetch: string;
  /** The learner, as the platform wrote it: JSON. */
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
}

type Activity = { readonly id: string };
type Activities = Readonly<Record<string, readonly Activity[]>>;

/** The parts of `LMS.LaunchData` that a lesson reads (cmi5 10.2). */
export interface LaunchData {
  readonly contextTemplate: {
    readonly contextActivities?: Activities;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly [more: string]: unknown;
  };
  readonly launchMode: "Normal" | "Browse" | "Review";
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

export type Verb = "initialized" | "passed" | "failed" | "completed" | "terminated";

/** When something happened, how long after the beginning, and the share that was shown. */
export interface Moment {
  readonly at: number;
  readonly seconds: number;
  readonly best: number;
}

export type Statement = { readonly id: string } & Readonly<Record<string, unknown>>;

const cmi5 = "https://w3id.org/xapi/cmi5/context";
const sessionId = `${cmi5}/extensions/sessionid`;
const masteryScore = `${cmi5}/extensions/masteryscore`;

/** The launch in the query of an address; undefined when it is none. */
export function readLaunch(query: string): Launch | undefined {
  const given = new URLSearchParams(query);
  const [endpoint, fetch, actor, registration, activityId] = ["endpoint", "fetch", "actor", "registration", "activityId"].map((name) =>
    given.get(name),
  );
  if (!endpoint || !fetch || !actor || !registration || !activityId) return undefined;
  return { endpoint: endpoint.endsWith("/") ? endpoint : `${endpoint}/`, fetch, actor, registration, activityId };
}

/**
 * One name for one fact: what may be said once in a registration (`passed`, `completed`) has the same id in every session, the
 * rest in every repetition of a session. A platform that has it already keeps one of them.
 */
function idOf(verb: Verb, { registration, activityId }: Launch, { contextTemplate }: LaunchData): string {
  const once = verb === "passed" || verb === "completed";
  const within = once ? registration : `${registration} ${String(contextTemplate.extensions?.[sessionId])}`;
  return v5(`${activityId} ${within} ${verb}`, v5.URL);
}

/** What came of it: a mark with its pass or fail, the end, or only how long it took. */
function resultOf(verb: Verb, { masteryScore: from }: LaunchData, { seconds, best }: Moment): object | undefined {
  const duration = isoDuration(seconds);
  if (verb === "initialized") return undefined;
  if (verb === "terminated") return { duration };
  if (verb === "completed") return { completion: true, duration };
  // a mark that reaches the threshold but for the rounding of a sum is not told as one below it
  const scaled = verb === "passed" ? Math.max(fourDecimals(best), from ?? 0) : fourDecimals(best);
  return { success: verb === "passed", score: { scaled }, duration };
}

/**
 * Một câu báo (xAPI statement) that cmi5 defines. The context is the platform's template with what each verb needs added;
 * nothing of the template is written over.
 */
export function statementOf(verb: Verb, launch: Launch, data: LaunchData, moment: Moment): Statement {
  const { contextActivities = {}, extensions, ...template } = data.contextTemplate;
  const judged = verb === "passed" || verb === "failed";
  const wanted = ["cmi5", ...(judged || verb === "completed" ? ["moveon"] : [])].map((name) => `${cmi5}/categories/${name}`);
  const { category = [] } = contextActivities;
  const missing = wanted.filter((id) => !category.some((c) => c.id === id));
  const result = resultOf(verb, data, moment);
  return {
    id: idOf(verb, launch, data),
    actor: JSON.parse(launch.actor) as unknown,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: "Activity", id: launch.activityId },
    ...(result === undefined ? {} : { result }),
    context: {
      registration: launch.registration,
      ...template,
      contextActivities: { ...contextActivities, category: [...category, ...missing.map((id) => ({ id }))] },
      extensions: { ...(judged && data.masteryScore !== undefined ? { [masteryScore]: data.masteryScore } : {}), ...extensions },
    },
    timestamp: new Date(moment.at).toISOString(),
  };
}
