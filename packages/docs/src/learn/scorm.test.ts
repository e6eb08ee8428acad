import { expect, test } from "vitest";
import { ScormSession, sessionTime, valuesOf, type ScormVersion } from "./scorm.ts";

const report = { best: 0.799, mastery: 0.8, answered: 0.5, tried: true, place: "a1/weigh", suspend: "1~" };

test("a mark is rounded down, and nobody is marked as failed", () => {
  expect(new Map(valuesOf("1.2", report)).get("cmi.core.score.raw")).toBe("79");
  expect(new Map(valuesOf("1.2", report)).get("cmi.core.lesson_status")).toBe("incomplete");
  expect(new Map(valuesOf("1.2", { ...report, best: 0.8 })).get("cmi.core.lesson_status")).toBe("passed");
  const passed = new Map(valuesOf("2004", { ...report, best: 12 / 15 }));
  expect(passed.get("cmi.score.scaled")).toBe("0.8");
  expect([passed.get("cmi.success_status"), passed.get("cmi.completion_status")]).toEqual(["passed", "completed"]);
  expect(new Map(valuesOf("2004", report)).get("cmi.success_status")).toBe("unknown");
});

test("time is written the way each version reads it", () => {
  expect(sessionTime("1.2", 3725.9)).toBe("0001:02:05");
  expect(sessionTime("2004", 3725.9)).toBe("PT1H2M5S");
  expect(sessionTime("1.2", 1e12)).toBe("9999:00:00");
});

/** A platform that keeps what it is told, and refuses one element. */
function platform(version: ScormVersion, kept: Record<string, string>, refused?: string) {
  const calls: string[] = [];
  const name = (call: string) => (version === "1.2" ? `LMS${call}` : call);
  const api = {
    [name("Initialize")]: () => (calls.push("Initialize"), "true"),
    [name("GetValue")]: (key: string) => kept[key] ?? "",
    [name("SetValue")]: (key: string, value: string) => {
      calls.push(key);
      if (key === refused) return "false";
      kept[key] = value;
      return "true";
    },
    [name("Commit")]: () => (calls.push("Commit"), "true"),
    [version === "1.2" ? "LMSFinish" : "Terminate"]: () => (calls.push("Finish"), "true"),
  };
  return { api, calls };
}

test("what was passed stays passed, also when the platform lost what was kept", () => {
  const kept: Record<string, string> = { "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90" };
  const session = new ScormSession("1.2", platform("1.2", kept).api);
  expect(session.open()).toEqual({ suspend: "", place: "" });
  expect(session.save({ ...report, best: 0.1 })).toBe(true);
  expect(kept["cmi.core.score.raw"]).toBe("90");
  expect(kept["cmi.core.lesson_status"]).toBe("passed");
  session.close(5);
  expect(kept["cmi.core.exit"]).toBe("");
});

test("only what changed is set; what was refused is tried again and said", () => {
  const { api, calls } = platform("2004", {}, "cmi.suspend_data");
  const session = new ScormSession("2004", api);
  session.open();
  expect(session.save(report)).toBe(false);
  calls.length = 0;
  expect(session.save(report)).toBe(false);
  expect(calls).toEqual(["cmi.suspend_data", "Commit"]);
  session.close(5);
  expect(calls.slice(2)).toEqual(["cmi.session_time", "cmi.exit", "Commit", "Finish"]);
});

test("a platform that does not let the lesson begin is noticed", () => {
  expect(new ScormSession("1.2", { LMSInitialize: () => "false" }).open()).toBeUndefined();
});
