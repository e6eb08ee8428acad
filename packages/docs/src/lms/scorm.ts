import { ScormSession, type ScormApi, type ScormVersion } from "../learn/scorm.ts";
import { begin, type Lesson } from "./begin.ts";
import type { Platform } from "./platform.ts";

interface Holder {
  readonly API?: ScormApi;
  readonly API_1484_11?: ScormApi;
}

/** The API of a platform: in a frame around this one, or in the window that opened it. */
function apiAround(start: Window, name: keyof Holder): ScormApi | undefined {
  let around = start;
  // some players nest deeply, none as deeply as this
  for (let i = 0; i < 500; i++) {
    try {
      const api = (around as Window & Holder)[name];
      if (api) return api;
    } catch {
      return undefined; // a frame of another origin
    }
    if (around.parent === around) return undefined;
    around = around.parent;
  }
  return undefined;
}

function find(name: keyof Holder): ScormApi | undefined {
  const opener = window.opener as Window | null;
  return apiAround(window, name) ?? (opener ? apiAround(opener, name) : undefined);
}

function platformOf(version: ScormVersion): Platform | undefined {
  const api = find(version === "1.2" ? "API" : "API_1484_11");
  if (api === undefined) return undefined;
  const session = new ScormSession(version, api);
  const since = performance.now();
  return {
    async open() {
      const before = session.open();
      if (before === undefined) throw new Error("the platform does not let the lesson begin");
      return before;
    },
    async save(report) {
      return session.save(report);
    },
    close: () => session.close((performance.now() - since) / 1000),
  };
}

/** The beginning of a lesson's script in a SCORM package. */
export function run(version: ScormVersion, lesson: Lesson): void {
  void begin(lesson, platformOf(version));
}
