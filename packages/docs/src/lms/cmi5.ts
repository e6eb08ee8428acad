import { Cmi5Session } from "../learn/cmi5.ts";
import { readLaunch } from "../learn/cmi5-statement.ts";
import { begin, type Lesson } from "./begin.ts";
import type { Platform } from "./platform.ts";

/** An address of the web; anything else (`javascript:`) is not gone to. */
const isAddress = (address: string): boolean => /^https?:$/u.test(new URL(address, location.href).protocol);

function platformAround(): Platform | undefined {
  const launch = readLaunch(location.search);
  if (launch === undefined) return undefined;
  const session = new Cmi5Session(launch, (url, request) => fetch(url, request), Date.now);
  return {
    open: () => session.open(),
    save: (report) => session.save(report),
    close: () => session.close(),
    async leave() {
      const address = await session.leave();
      if (address !== undefined && isAddress(address)) location.assign(address);
    },
  };
}

/** The beginning of a lesson's script in a cmi5 package. */
export function run(lesson: Lesson): void {
  void begin(lesson, platformAround());
}
