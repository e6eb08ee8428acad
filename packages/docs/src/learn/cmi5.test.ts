import { describe, expect, test } from "vitest";
import { FakeLms, type Asked, type Terms } from "../../test/cmi5/fake-lms.ts";
import type { Requirement } from "../../test/cmi5/requirements.ts";
import { rules, verbOf, type Told } from "../../test/cmi5/statement-rules.ts";
import { Cmi5Session, type Send } from "./cmi5.ts";
import { readLaunch } from "./cmi5-statement.ts";
import type { Report } from "./platform.ts";

const origin = "https://lms.example";
const asked = (url: string, { method = "GET", headers, body }: RequestInit): Asked => ({
  method,
  url: new URL(url),
  body: typeof body === "string" ? body : "",
  headers: new Headers(headers),
});
const over =
  (lms: FakeLms): Send =>
  (url, request) =>
    Promise.resolve(lms.answer(asked(url, request)));

/** A session of the lesson, each a minute later; `spoil` stands between it and the platform. Within a session the clock stands still. */
function sit(lms: FakeLms, terms: Terms = { masteryScore: 0.8 }, spoil: (send: Send) => Send = (send) => send): Cmi5Session {
  const now = Date.UTC(2090, 0, 1, 0, lms.statements.length);
  return new Cmi5Session(readLaunch(lms.launch(origin, terms))!, spoil(over(lms)), () => now);
}

const halfway: Report = { best: 0.4, mastery: 0.8, answered: 0.5, tried: true, place: "a1/weigh", suspend: "1~half" };
const done: Report = { ...halfway, best: 0.8, answered: 0.9, suspend: "1~done" };
const below: Report = { ...halfway, best: 0.79999, answered: 1, suspend: "1~below" };
const verbs = (lms: FakeLms): string[] => lms.statements.map(verbOf);
const broken = (lms: FakeLms): string[] => [...lms.broken].toSorted();
const told = (lms: FakeLms, verb: string): Told => lms.statements.find((s) => verbOf(s) === verb)!;

test("what is no launch is none", () => {
  expect(readLaunch("")).toBeUndefined();
  expect(readLaunch("?endpoint=https://lms.example&fetch=x&actor={}&registration=r")).toBeUndefined();
});

test("the pass path keeps every rule, and says each thing once", async () => {
  const lms = new FakeLms();
  const session = sit(lms, { masteryScore: 0.8, returnURL: "https://lms.example/course" });
  expect(await session.open()).toEqual({ suspend: "", place: "", mastery: 0.8, records: true });
  for (const report of [halfway, done, { ...done, best: 1 }]) expect(await session.save(report)).toBe(true);
  expect(await session.leave()).toBe("https://lms.example/course");
  session.close();
  expect(await session.save(done)).toBe(false);
  lms.over();
  expect(verbs(lms)).toEqual(["initialized", "passed", "completed", "terminated"]);
  expect(told(lms, "passed").result).toMatchObject({ success: true, score: { scaled: 0.8 } });
  expect(broken(lms)).toEqual([]);
});

test("the fail path says so at the end, with a mark below the threshold; the next session may pass", async () => {
  const lms = new FakeLms();
  const first = sit(lms);
  await first.open();
  await first.save(below);
  expect(verbs(lms), "as long as the session lasts, it may still be passed").toEqual(["initialized", "completed"]);
  first.close();
  lms.over();
  expect(verbs(lms).slice(2)).toEqual(["failed", "terminated"]);
  expect(told(lms, "failed").result).toMatchObject({ success: false, score: { scaled: 0.7999 } });

  const second = sit(lms);
  expect(await second.open()).toMatchObject({ suspend: "1~below", place: "a1/weigh" });
  await second.save(done);
  second.close();
  lms.over();
  const third = sit(lms);
  await third.open();
  await third.save({ ...done, best: 1 });
  third.close();
  lms.over();
  expect(verbs(lms).slice(4)).toEqual(["initialized", "passed", "terminated", "initialized", "terminated"]);
  expect(broken(lms)).toEqual([]);
});

test("whoever only opens the lesson, or stops halfway, is not told to have failed", async () => {
  const lms = new FakeLms();
  for (const report of [{ ...below, tried: false }, halfway]) {
    const session = sit(lms);
    await session.open();
    await session.save(report);
    await session.leave();
    lms.over();
  }
  expect(verbs(lms)).not.toContain("failed");
  expect(broken(lms)).toEqual([]);
});

test.for(["Browse", "Review"] as const)("a lesson opened for %s says that it began and ended, and keeps nothing", async (launchMode) => {
  const lms = new FakeLms();
  const session = sit(lms, { launchMode, masteryScore: 0.8 });
  expect((await session.open()).records).toBe(false);
  await session.save(done);
  await session.leave();
  lms.over();
  expect(verbs(lms)).toEqual(["initialized", "terminated"]);
  expect(lms.state.size).toBe(0);
  expect(broken(lms)).toEqual([]);
});

test("the platform's threshold is the one that counts, and a sum that falls short by rounding reaches it", async () => {
  const lms = new FakeLms();
  const session = sit(lms, { masteryScore: 0.9 });
  const { mastery } = await session.open();
  await session.save({ ...done, best: 0.85, mastery: mastery! });
  expect(verbs(lms)).toEqual(["initialized"]);
  await session.save({ ...done, best: 0.9 - 1e-10, mastery: mastery! });
  expect(told(lms, "passed").result?.score).toEqual({ scaled: 0.9 });
  expect(broken(lms)).toEqual([]);
});

test("what the platform did not take is told again, under the same id; what it has already is not an error", async () => {
  const lms = new FakeLms();
  const ids: (string | null)[] = [];
  const session = sit(lms);
  await session.open();
  lms.refuses = ({ url }) => url.pathname.endsWith("/statements") && ids.push(url.searchParams.get("statementId")) > 0;
  expect(await session.save(done)).toBe(false);
  lms.refuses = undefined;
  expect(await session.save(done)).toBe(true);
  expect(ids).toEqual([told(lms, "passed").id, told(lms, "completed").id]);
  await session.leave();
  // the platform has lost what the lesson kept: it is told again, and answers 409
  lms.state.clear();
  const again = sit(lms);
  await again.open();
  expect(await again.save(done)).toBe(true);
  again.close();
  lms.over();
  expect(verbs(lms).filter((v) => v === "passed" || v === "completed")).toHaveLength(2);
  expect(broken(lms)).toEqual([]);
});

test("what was refused to the last is told with the farewell", async () => {
  const lms = new FakeLms();
  const session = sit(lms);
  await session.open();
  lms.refuses = ({ url }) => url.searchParams.has("statementId");
  expect(await session.save(done)).toBe(false);
  session.close();
  lms.over();
  expect(verbs(lms)).toEqual(["initialized", "passed", "completed", "terminated"]);
  expect(broken(lms)).toEqual([]);
});

test("an address that was used before opens nothing, and a damaged document begins anew", async () => {
  const lms = new FakeLms();
  lms.state.set("hoso.progress", "{");
  const query = readLaunch(lms.launch(origin, {}))!;
  const first = new Cmi5Session(query, over(lms), () => 0);
  expect(await first.open()).toEqual({ suspend: "", place: "", mastery: undefined, records: true });
  await expect(new Cmi5Session(query, over(lms), () => 0).open()).rejects.toThrow("token");
});

/** A client with one mistake in it, by the rules it must be caught at. */
const spoilt: readonly [name: string, ids: readonly Requirement[], spoil: (told: Told) => unknown][] = [
  [
    "forgets the category of cmi5",
    ["9.6.2.1-1"],
    (s) => ({ ...s, context: { ...s.context, contextActivities: { grouping: s.context!.contextActivities!["grouping"] } } }),
  ],
  [
    "leaves the template's activities out",
    ["9.6.2.0-1", "10.2.1.0-7"],
    (s) => ({ ...s, context: { ...s.context, contextActivities: { category: s.context!.contextActivities!["category"] } } }),
  ],
  ["loses the session", ["9.6.3.1-4", "9.6.3.2-2", "10.2.1.0-7"], (s) => ({ ...s, context: { ...s.context, extensions: {} } })],
  ["names another registration", ["9.6.1.0-1", "10.2.1.0-7"], (s) => ({ ...s, context: { ...s.context, registration: "another" } })],
  ["names another learner", ["8.1.3.0-3"], (s) => ({ ...s, actor: { objectType: "Agent", mbox: "mailto:somebody@example.org" } })],
  ["names the lesson by its own id", ["8.1.5.0-6"], (s) => ({ ...s, object: { id: "urn:uuid:1" } })],
  ["numbers its statements", ["9.1.0.0-1"], (s) => ({ ...s, id: "1" })],
  ["writes local time", ["9.7.0.0-2"], (s) => ({ ...s, timestamp: s.timestamp!.replace("Z", "+07:00") })],
  ["has no clock", ["9.7.0.0-1", "9.7.0.0-2"], (s) => ({ ...s, timestamp: undefined })],
  [
    "says how long only in words",
    ["9.5.4.1-1", "9.5.4.1-2", "9.5.4.1-3"],
    (s) => (s.result ? { ...s, result: { ...s.result, duration: "a while" } } : s),
  ],
  ["passes with too low a mark", ["9.3.4.0-2"], (s) => (s.result?.score ? { ...s, result: { ...s.result, score: { scaled: 0.5 } } } : s)],
  ["gives everything a mark", ["9.5.1.0-2", "9.5.1.0-3"], (s) => ({ ...s, result: { ...s.result, score: { scaled: 0.9, raw: 9 } } })],
  ["gives everything success", ["9.5.2.0-3", "9.6.2.2-1"], (s) => ({ ...s, result: { duration: "PT1S", ...s.result, success: true } })],
  ["completes with everything", ["9.5.3.0-2"], (s) => ({ ...s, result: { ...s.result, completion: true } })],
  ["forgets that it is completed", ["9.5.3.0-1"], (s) => (s.result?.completion ? { ...s, result: { duration: "PT1S" } } : s)],
  ["passes without success", ["9.5.2.0-1"], (s) => (s.result?.success ? { ...s, result: { ...s.result, success: undefined } } : s)],
  [
    "marks everything as moving on",
    ["9.6.2.2-2"],
    (s) => ({
      ...s,
      context: {
        ...s.context,
        contextActivities: {
          ...s.context!.contextActivities,
          category: [
            { id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" },
            { id: "https://w3id.org/xapi/cmi5/context/categories/moveon" },
          ],
        },
      },
    }),
  ],
];

describe("a client that breaks a rule is caught", () => {
  test.for(spoilt)("which %s: %s", async ([, expected, spoil]) => {
    const lms = new FakeLms();
    const session = sit(lms, { masteryScore: 0.8 }, (send) => (url, request) => {
      if (!url.includes("/statements") || typeof request.body !== "string") return send(url, request);
      const sent = JSON.parse(request.body) as Told | Told[];
      const body = Array.isArray(sent) ? sent.map(spoil) : spoil(sent);
      const id = Array.isArray(body) ? "" : (body as Told).id;
      return send(url.replace(/statementId=[^&]*/u, `statementId=${id}`), { ...request, body: JSON.stringify(body) });
    });
    await session.open();
    await session.save(done);
    await session.leave();
    lms.over();
    for (const id of expected) expect(broken(lms)).toContain(id);
  });

  /** Requests that no lesson should make, straight to the platform. */
  const ask = (lms: FakeLms, path: string, request: RequestInit = {}) => lms.answer(asked(`${origin}${path}`, request));
  const statement = (lms: FakeLms, verb: string, more: object = {}) => {
    const body = JSON.stringify({ id: crypto.randomUUID(), verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, ...more });
    ask(lms, "/xapi/statements", { method: "POST", body });
  };

  const outOfOrder: readonly Requirement[] = [
    ...(["9.3.0.0-2", "9.3.0.0-3", "9.3.0.0-4", "9.3.0.0-5", "9.3.0.0-6", "9.3.0.0-7", "9.3.0.0-8"] as const),
    ...(["11.0.0.0-3", "10.2.1.0-6"] as const),
  ];
  test("which says things out of their order", () => {
    const lms = new FakeLms();
    lms.launch(origin, { masteryScore: 0.8 });
    for (const verb of ["passed", "initialized", "passed", "failed", "completed", "completed", "terminated", "terminated"])
      statement(lms, verb);
    for (const id of outOfOrder) expect(broken(lms)).toContain(id);
  });

  const judging: readonly Requirement[] = ["9.3.5.0-2", "9.5.2.0-2", "9.5.4.1-4", "10.2.2.0-9", "10.2.2.0-11"];
  test("which fails with a mark that passes, or judges a visit", () => {
    const lms = new FakeLms();
    lms.launch(origin, { masteryScore: 0.8 });
    statement(lms, "failed", { result: { score: { scaled: 0.8 }, success: true } });
    for (const launchMode of ["Browse", "Review"] as const) {
      lms.launch(origin, { launchMode });
      statement(lms, "passed");
    }
    for (const id of judging) expect(broken(lms)).toContain(id);
  });

  test("which asks for itself, without a token, or writes where it must not", () => {
    const lms = new FakeLms();
    lms.launch(origin);
    ask(lms, "/fetch", { method: "GET" });
    const elsewhere = new URLSearchParams({ stateId: "LMS.LaunchData", agent: "{}", registration: "r", activityId: "a" });
    ask(lms, `/xapi/activities/state?${elsewhere}`, { method: "PUT", body: "{}" });
    ask(lms, "/xapi/agents/profile?agent={}&profileId=mine");
    lms.launch(origin);
    lms.over();
    const expected: readonly Requirement[] = [
      ...(["8.1.2.0-4", "8.2.1.0-5", "7.0.0.0-2", "8.1.3.0-3", "8.1.4.0-3", "8.1.5.0-5", "10.2.1.0-5"] as const),
      ...(["11.0.0.0-1", "11.0.0.0-4", "7.1.1.0-1", "9.3.8.0-1", "10.2.1.0-4"] as const),
    ];
    for (const id of expected) expect(broken(lms)).toContain(id);
  });

  test("at every rule for statements there is", () => {
    const planted = [...spoilt.flatMap(([, ids]) => ids), ...outOfOrder, ...judging];
    expect(new Set(planted)).toEqual(new Set([...Object.keys(rules), "11.0.0.0-3", "10.2.1.0-6"]));
  });
});
