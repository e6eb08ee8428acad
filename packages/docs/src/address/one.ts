import { unitOn, type Hop } from "@hoso/sdk/codes/commune-history";
import { fullName } from "@hoso/sdk/codes/province";
import { successors } from "@hoso/sdk/codes/succession";
import { unitName } from "@hoso/sdk/fields/address";
import { allUnits, convertAddress, type Conversion, type ConvertedAddress } from "@hoso/sdk/fields/address-conversion";
import { pictureOfCurrent, pictureOfFormer, type Picture } from "./picture.ts";
import type { Answer, Direction, One, Step } from "./protocol.ts";

/** More answers than this help nobody: a whole province is not an answer. */
const MOST = 60;

const currentName = (code: string): string => {
  const unit = allUnits().unit("current", "commune", code);
  return unit === undefined ? code : unitName(unit);
};

/** What a change led to, as it was called on that day. */
function stepOf({ on, to, kind, instrument, clause, standing }: Hop): Step {
  const past = to === undefined || on >= "2025-07-01" ? undefined : unitOn(to, on);
  const name = to === undefined ? "" : past === undefined ? currentName(to) : fullName(past);
  return { on, to: name, kind, instrument, clause, standing };
}

const shown = ({ address, text, from, kind, instrument, clause, hops = [] }: ConvertedAddress): Answer => {
  const unit = address.commune ?? address.district;
  return {
    text,
    code: unit?.code ?? "",
    from: unitName(from),
    unit: unit === undefined ? "" : unitName(unit),
    edge: kind,
    instrument,
    clause,
    hops: hops.map(stepOf),
  };
};

/** Units that took ground of the one commune that an answer was settled for. */
function groundOf({ settledBy, results, reading }: Conversion): Answer[] {
  const from = reading.address?.commune;
  if (settledBy !== "whole-population" || from === undefined) return [];
  const taken = new Set(results.map(({ address }) => address.code));
  return successors(from.code)
    .filter(({ to }) => !taken.has(to))
    .map(({ to, kind, instrument, clause }) => {
      const unit = currentName(to);
      return { text: unit, code: to, from: unitName(from), unit, edge: kind, instrument, clause, hops: [] };
    });
}

/** The picture of the one place that was understood; none where several were. Of a unit that ended earlier, of what it was last. */
function pictureOf({ reading, results }: Conversion): Picture | undefined {
  const [only, ...more] = reading.candidates;
  const commune = only?.commune;
  if (commune === undefined || more.length > 0) return undefined;
  if (commune.lastSeen !== undefined) {
    const last = results.length === 1 ? results[0]!.hops?.find(({ on }) => on === "2025-07-01") : undefined;
    return last && pictureOfFormer(last.from);
  }
  return commune.era === "former" ? pictureOfFormer(commune.code) : pictureOfCurrent(commune.code);
}

/** Đổi một địa chỉ, as the page shows it. */
export function one(text: string, to: Direction): One {
  const conversion = convertAddress(text, { to });
  const { status, settledBy, results, reading } = conversion;
  const [first] = reading.candidates;
  return {
    kind: "one",
    text,
    to,
    status,
    settledBy,
    answers: results.slice(0, MOST).map(shown),
    ground: groundOf(conversion),
    places: reading.candidates.length,
    line: first?.line ?? "",
    parts: (first?.parts ?? []).map(({ unit, from, to: end, match, type }) => ({
      written: text.normalize("NFC").slice(from, end),
      unit: unitName(unit),
      code: unit.code,
      era: unit.era,
      match,
      type,
    })),
    lastSeen: first?.commune?.lastSeen,
    picture: pictureOf(conversion),
  };
}
