import type { Locale } from "@hoso/sdk/core";
import { explain, meta, type IdentityCard, type QrReading } from "@hoso/sdk/documents/identity-card";
import { mask as maskName } from "@hoso/sdk/fields/person-name";
import { mask as maskId } from "@hoso/sdk/identifiers/personal-id";
import { say } from "../lessons/say.ts";
import { words } from "./card-words.ts";
import { el } from "./dom.ts";

/** The card with everything about the person hidden but its shape. */
function hidden(card: IdentityCard): IdentityCard {
  const stars = (text: string) => text.replace(/[\p{L}\p{N}]/gu, "*");
  return {
    ...card,
    personalId: maskId(card.personalId) as IdentityCard["personalId"],
    name: maskName(card.name) as IdentityCard["name"],
    ...(card.oldNumber === undefined ? {} : { oldNumber: stars(card.oldNumber) }),
    birthDate: card.birthDate.slice(0, 4) as IdentityCard["birthDate"],
    residence: stars(card.residence),
    extra: card.extra.map(stars),
  };
}

/** Thẻ đã đọc: masked until somebody asks, and always said to be unverified. */
export function showCard(place: HTMLElement, { card, remarks }: Extract<QrReading, { ok: true }>, locale: Locale, picture?: Element): void {
  const w = words[locale];
  const draw = (masked: boolean): HTMLElement => {
    const shown = masked ? hidden(card) : card;
    // dates and sex are easier to read in words; everything else as it stands on the card
    const inWords = new Set<string>([shown.birthDate, shown.issuedOn, shown.sex, ""]);
    const rows = explain(shown, locale).flatMap((part) => [
      el("dt", {}, part.name),
      el("dd", {}, inWords.has(part.text) ? part.means : part.text),
    ]);
    const toggle = el(
      "button",
      { type: "button", "aria-pressed": String(!masked), onclick: () => draw(!masked).focus() },
      masked ? w.show : w.hide,
    );
    const doubts = remarks.map((r) => el("p", {}, el("strong", {}, w.remark), ": ", say(r, locale)));
    place.replaceChildren(
      ...(picture ? [picture] : []),
      el("div", {}, el("dl", { class: "facts" }, ...rows), ...doubts, toggle),
      el("p", { class: "unverified" }, el("strong", {}, w.unverified), " ", meta.limits[locale]),
    );
    return toggle;
  };
  draw(true);
}
