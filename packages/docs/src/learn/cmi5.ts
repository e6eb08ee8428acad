import { statementOf, type Launch, type LaunchData, type Statement, type Verb } from "./cmi5-statement.ts";
import type { Report } from "./platform.ts";
import { reaches } from "./progress.ts";

/** The one tool of the network that a session needs: `fetch` of a page, or a platform in a test. */
export type Send = (url: string, request: RequestInit) => Promise<Response>;

/** What was found at the beginning: where the learner was, and on what terms the platform opened the lesson. */
interface Found {
  readonly suspend: string;
  readonly place: string;
  /** The platform's threshold, where it names one. */
  readonly mastery: number | undefined;
  /** False when the lesson was only opened to be looked at. */
  readonly records: boolean;
}

interface Kept {
  readonly suspend: string;
  readonly place: string;
  /** What has been said of this registration, and may be said once. */
  readonly told: readonly string[];
}

const nothing: Kept = { suspend: "", place: "", told: [] };
const STATE = "hoso.progress";

function readKept(text: string): Kept {
  try {
    const { suspend, place, told } = JSON.parse(text) as Partial<Kept>;
    if (typeof suspend !== "string" || typeof place !== "string" || !Array.isArray(told)) return nothing;
    return { suspend, place, told: told.map(String) };
  } catch {
    return nothing; // damaged, or written by somebody else: the lesson begins anew
  }
}

/**
 * Một lượt học trong cmi5. `passed` and `completed` are told as soon as they are so; `failed` only at the end of a session in
 * which every question has an answer and the mark stayed below the threshold, since a session may say one of the two. What
 * could not be told is told at the next save, under the same id.
 */
export class Cmi5Session {
  readonly #launch: Launch;
  readonly #send: Send;
  readonly #clock: () => number;
  #token = "";
  #data: LaunchData | undefined;
  #told = new Set<string>();
  #written = "";
  #latest: Report | undefined;
  #began = 0;
  #last = 0;
  #ended = false;
  #line: Promise<unknown> = Promise.resolve();

  constructor(launch: Launch, send: Send, clock: () => number) {
    this.#launch = launch;
    this.#send = send;
    this.#clock = clock;
  }

  #ask(path: string, query: Readonly<Record<string, string>>, request: RequestInit = {}): Promise<Response> {
    const search = new URLSearchParams(query).toString();
    return this.#send(`${this.#launch.endpoint}${path}${search === "" ? "" : `?${search}`}`, {
      ...request,
      headers: {
        authorization: `Basic ${this.#token}`,
        "x-experience-api-version": "1.0.3",
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      },
    });
  }

  #state(stateId: string, request: RequestInit = {}): Promise<Response> {
    const { activityId, actor: agent, registration } = this.#launch;
    return this.#ask("activities/state", { stateId, activityId, agent, registration }, request);
  }

  /** Reads what the platform has for this learner, and says that the lesson is ready. Throws when the platform does not let it begin. */
  async open(): Promise<Found> {
    const answer = (await (await this.#send(this.#launch.fetch, { method: "POST" })).json()) as { readonly "auth-token"?: string };
    if (!answer["auth-token"]) throw new Error("the platform gave no token: this address has been used before");
    this.#token = answer["auth-token"];
    const launched = await this.#state("LMS.LaunchData");
    if (!launched.ok) throw new Error("the platform has no launch data for this lesson");
    this.#data = (await launched.json()) as LaunchData;
    // it must be read; a lesson has one language and no sound, so nothing in it changes the page
    await this.#ask("agents/profile", { profileId: "cmi5LearnerPreferences", agent: this.#launch.actor });
    const before = await this.#state(STATE);
    const kept = before.ok ? readKept(await before.text()) : nothing;
    this.#told = new Set(kept.told);
    this.#began = this.#clock();
    if (!(await this.#tell("initialized", 0))) throw new Error("the platform does not let the lesson begin");
    return { suspend: kept.suspend, place: kept.place, mastery: this.#data.masteryScore, records: this.#records };
  }

  get #records(): boolean {
    return this.#data?.launchMode === "Normal";
  }

  #make(verb: Verb, best: number): Statement {
    // order is read off the clock, which may stand still or go back
    this.#last = Math.max(this.#clock(), this.#last + 1);
    const seconds = (this.#last - this.#began) / 1000;
    return statementOf(verb, this.#launch, this.#data!, { at: this.#last, seconds, best });
  }

  /** True when the platform has it, now or from before. */
  async #tell(verb: Verb, best: number): Promise<boolean> {
    if (this.#told.has(verb)) return true;
    const made = this.#make(verb, best);
    const { ok, status } = await this.#ask("statements", { statementId: made.id }, { method: "PUT", body: JSON.stringify(made) });
    if (!ok && status !== 409) return false;
    if (verb === "passed" || verb === "completed") this.#told.add(verb);
    return true;
  }

  /** True when the platform took everything. One save waits for the other. */
  save(report: Report): Promise<boolean> {
    this.#latest = report;
    const saved = this.#line.then(() => this.#save(report));
    this.#line = saved.catch(() => undefined);
    return saved;
  }

  async #save(report: Report): Promise<boolean> {
    if (this.#ended) return false;
    if (!this.#records) return true;
    const done = reaches(report.best, report.mastery);
    let taken = true;
    if (done) taken = await this.#tell("passed", report.best);
    if (done || report.answered >= 1) taken = (await this.#tell("completed", report.best)) && taken;
    const body = JSON.stringify({ suspend: report.suspend, place: report.place, told: [...this.#told] } satisfies Kept);
    if (body === this.#written) return taken;
    const { ok } = await this.#state(STATE, { method: "PUT", body });
    if (ok) this.#written = body;
    return ok && taken;
  }

  /** What is left to say at the end, in its order: what could not be told before, or that the mark stayed too low. */
  #farewell(): Statement[] {
    const { best = 0, mastery = 1, answered = 0, tried = false } = this.#latest ?? {};
    const done = reaches(best, mastery);
    const verbs: Verb[] = [];
    if (this.#records && done) verbs.push("passed");
    if (this.#records && !done && tried && answered >= 1 && !this.#told.has("passed")) verbs.push("failed");
    if (this.#records && (done || answered >= 1)) verbs.push("completed");
    return [...verbs.filter((verb) => !this.#told.has(verb)), "terminated" as const].map((verb) => this.#make(verb, best));
  }

  async #end(keepalive: boolean): Promise<boolean> {
    if (this.#ended || this.#data === undefined) return false;
    this.#ended = true;
    const request = { method: "POST", body: JSON.stringify(this.#farewell()), keepalive };
    return (await this.#ask("statements", {}, request)).ok;
  }

  /** The end, by the learner's wish. Answers with the address to go on to, where the platform has named one. */
  async leave(): Promise<string | undefined> {
    await this.#line;
    await this.#end(false);
    return this.#data?.returnURL;
  }

  /** The end while the page is going away: one request that outlives it. */
  close(): void {
    void this.#end(true).catch(() => false);
  }
}
