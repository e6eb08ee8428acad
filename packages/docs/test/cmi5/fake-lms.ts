// A learning platform that keeps one learner's registration for one lesson, and notes every rule of cmi5 that the lesson breaks.
import { isDeepStrictEqual } from "node:util";
import { textOf, type Requirement } from "./requirements.ts";
import { rules, verbOf, type Knows, type Told } from "./statement-rules.ts";

export interface Terms {
  readonly launchMode?: Knows["launchMode"];
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

/** A request, whoever carried it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

const actor = { objectType: "Agent", account: { homePage: "https://lms.example", name: "hv-01" } };
const names = "https://w3id.org/xapi/cmi5/context";

export class FakeLms {
  readonly broken = new Set<Requirement>();
  readonly statements: Told[] = [];
  /** The lesson's own documents, by name: what is there when it is opened again. */
  readonly state = new Map<string, string>();
  /** Requests of a kind that are answered with an error, as if the network were gone. */
  refuses: ((asked: Asked) => boolean) | undefined;

  readonly registration = "5f7b8b9c-2d1e-4c3a-9b8a-0123456789ab";
  readonly activityId = "https://lms.example/activities/1";
  #terms: Terms = {};
  #session = 0;
  #token = "";
  #verbs: string[] = [];
  #read = new Set<string>();

  #break(id: Requirement, when = true): void {
    if (!when) return;
    textOf(id);
    this.broken.add(id);
  }

  get #template(): NonNullable<Told["context"]> {
    return {
      registration: this.registration,
      contextActivities: { grouping: [{ id: "urn:uuid:7d0e5b1c-0000-4000-8000-000000000001" }] },
      extensions: { [`${names}/extensions/sessionid`]: `session-${this.#session}`, "https://lms.example/class": "6A" },
      platform: "fake",
    };
  }

  /** Opens a session: the query that goes behind the address of the lesson. */
  launch(origin: string, terms: Terms = {}): string {
    this.#terms = terms;
    this.#session++;
    this.#token = "";
    this.#verbs = [];
    this.#read = new Set();
    const { activityId, registration } = this;
    const fetch = `${origin}/fetch?session=${this.#session}`;
    return new URLSearchParams({ endpoint: `${origin}/xapi`, fetch, actor: JSON.stringify(actor), registration, activityId }).toString();
  }

  /** What a session must have said by the time it is over. */
  over(): void {
    this.#break("7.1.1.0-1", !this.#verbs.includes("initialized"));
    this.#break("9.3.8.0-1", !this.#verbs.includes("terminated"));
    this.#break("10.2.1.0-4", !this.#read.has("LMS.LaunchData"));
  }

  answer(asked: Asked): Response {
    if (this.refuses?.(asked)) return new Response("", { status: 503 });
    const { pathname } = asked.url;
    if (pathname === "/fetch") return this.#fetch(asked);
    this.#break("8.2.1.0-5", asked.headers.get("authorization") !== `Basic ${this.#token}` || this.#token === "");
    this.#break("7.0.0.0-2", !asked.headers.get("x-experience-api-version")?.startsWith("1.0."));
    if (pathname === "/xapi/activities/state") return this.#state(asked);
    if (pathname === "/xapi/agents/profile") return this.#profile(asked);
    if (pathname === "/xapi/statements") return this.#statements(asked);
    return new Response("", { status: 404 });
  }

  #fetch({ method }: Asked): Response {
    this.#break("8.1.2.0-4", method !== "POST");
    if (this.#token !== "") return Response.json({ "error-code": "1", "error-text": "The token has been given out." });
    this.#token = btoa(`token-${this.#session}`);
    return Response.json({ "auth-token": this.#token });
  }

  #state({ method, url, body }: Asked): Response {
    const { stateId, activityId, agent, registration } = Object.fromEntries(url.searchParams);
    this.#break("8.1.3.0-3", !isDeepStrictEqual(JSON.parse(agent ?? "null"), actor));
    this.#break("8.1.4.0-3", registration !== this.registration);
    this.#break("8.1.5.0-5", activityId !== this.activityId);
    if (stateId === "LMS.LaunchData") {
      this.#break("10.2.1.0-5", method !== "GET");
      this.#read.add(stateId);
      const { launchMode = "Normal", ...more } = this.#terms;
      return Response.json({ contextTemplate: this.#template, launchMode, moveOn: "CompletedAndPassed", ...more });
    }
    if (method === "GET") {
      const kept = this.state.get(stateId!);
      return kept === undefined ? new Response("", { status: 404 }) : new Response(kept);
    }
    this.state.set(stateId!, body);
    return new Response(null, { status: 204 });
  }

  #profile({ url }: Asked): Response {
    this.#break("11.0.0.0-1", !isDeepStrictEqual(JSON.parse(url.searchParams.get("agent") ?? "null"), actor));
    this.#break("11.0.0.0-4", url.searchParams.get("profileId") !== "cmi5LearnerPreferences");
    this.#read.add("preferences");
    return new Response("", { status: 404 });
  }

  #statements({ method, url, body }: Asked): Response {
    const sent = JSON.parse(body) as Told | Told[];
    const list = Array.isArray(sent) ? sent : [sent];
    if (method === "PUT" && url.searchParams.get("statementId") !== list[0]?.id) return new Response("", { status: 400 });
    if (method === "PUT" && this.statements.some(({ id }) => id === list[0]?.id)) return new Response("", { status: 409 });
    for (const told of list) this.#take(told);
    return method === "PUT" ? new Response(null, { status: 204 }) : Response.json(list.map(({ id }) => id));
  }

  #take(told: Told): void {
    const { activityId, registration } = this;
    const { launchMode = "Normal", masteryScore } = this.#terms;
    this.#break("11.0.0.0-3", !this.#read.has("preferences"));
    this.#break("10.2.1.0-6", !this.#read.has("LMS.LaunchData"));
    const registered = this.statements.map(verbOf);
    const knows: Knows = {
      actor,
      registration,
      activityId,
      launchMode,
      masteryScore,
      registered,
      template: this.#template,
      session: this.#verbs,
    };
    for (const [id, breaks] of Object.entries(rules)) this.#break(id as Requirement, breaks(told, knows));
    const last = this.statements.at(-1)?.timestamp;
    // order is read off the timestamps
    this.#break("9.3.0.0-4", last !== undefined && Date.parse(told.timestamp ?? "") <= Date.parse(last));
    this.statements.push(told);
    this.#verbs.push(verbOf(told));
  }
}
