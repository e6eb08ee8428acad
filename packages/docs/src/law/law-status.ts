import { isPlainDate, type PlainDate } from "@hoso/sdk/core";
import { statusOf, type Days, type KnownDay } from "@hoso/sdk/law";
import { pageLocale } from "../components/locale.ts";
import { statusWords } from "./words.ts";

const known = (text: string | undefined): KnownDay => (text !== undefined && isPlainDate(text) ? text : "unknown");

/** The days that an element of an act carries. */
export function daysOf({ dataset }: HTMLElement): Days {
  const until = dataset["until"];
  return { issued: known(dataset["issued"]), from: known(dataset["from"]), ...(until === undefined ? {} : { until: known(until) }) };
}

/** Today, on the reader's own calendar. */
export function today(): PlainDate {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}` as PlainDate;
}

/** Writes the status of an act on a day into its badge. */
export function showStatus(badge: HTMLElement, days: Days, asOf: PlainDate): void {
  const status = statusOf(days, asOf);
  badge.dataset["status"] = status;
  badge.textContent = statusWords[pageLocale()][status];
}

/** Huy hiệu hiệu lực hôm nay: a page is built once and read for years, so the reader's clock decides. */
class LawStatus extends HTMLElement {
  connectedCallback(): void {
    showStatus(this, daysOf(this), today());
  }
}
customElements.define("law-status", LawStatus);
