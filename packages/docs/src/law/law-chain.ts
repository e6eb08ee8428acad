import { daysOf, showStatus, today } from "./law-status.ts";
import { placeOf } from "./scale.ts";

for (const chain of document.querySelectorAll<HTMLElement>(".chain")) {
  chain.style.setProperty("--today", `${placeOf(today())}%`);
  for (const act of chain.querySelectorAll<HTMLElement>(".act")) {
    const badge = act.querySelector<HTMLElement>(".badge")!;
    showStatus(badge, daysOf(act), today());
    badge.hidden = false;
  }
}
