import * as communeName from "@hoso/sdk/codes/commune-name";
import * as district from "@hoso/sdk/codes/district";
import * as formerCommune from "@hoso/sdk/codes/former-commune";
import { fullName } from "@hoso/sdk/codes/province";
import { predecessors, successors, type Succession } from "@hoso/sdk/codes/succession";

/** Một đơn vị trong hình. */
export interface Node {
  readonly code: string;
  /** With its type spelt out. */
  readonly name: string;
  /** What it stands in, where that tells it from another of its name. */
  readonly within: string;
  /** Whether it is what was asked for, or what that became. */
  readonly asked: boolean;
}

/** Một nét nối: places in `before` and `after`. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: Succession["kind"];
  readonly instrument: string | undefined;
  readonly clause: number | undefined;
  readonly asked: boolean;
}

/** Hình đơn vị cũ thành đơn vị mới: only what touches the place that was asked for. */
export interface Picture {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly edges: readonly Edge[];
}

const [old, now] = [{ era: "former" }, { era: "current" }] as const;

function formerNode(code: string, asked: boolean): Node {
  const row = formerCommune.at(old).entry(code)!;
  return { code, name: fullName(row), within: fullName(district.at(old).entry(row.district)!), asked };
}

function currentNode(code: string, asked: boolean): Node {
  return { code, name: fullName(communeName.at(now).entry(code)!), within: "", asked };
}

/** Neighbours stand beside each other, so that few lines cross: each is placed by the middle of those it leads to. */
function placed(codes: readonly string[], edges: readonly Succession[], after: readonly string[]): string[] {
  const middle = (code: string): number => {
    const places = edges.filter(({ from }) => from === code).map(({ to }) => after.indexOf(to));
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return codes
    .map((code) => ({ code, middle: middle(code) }))
    .sort((a, b) => a.middle - b.middle || a.code.localeCompare(b.code))
    .map(({ code }) => code);
}

function drawn(after: readonly string[], isAsked: (edge: Succession) => boolean): Picture | undefined {
  const edges = after.flatMap((code) => predecessors(code));
  if (edges.length === 0) return undefined;
  const asked = edges.filter(isAsked);
  const before = placed([...new Set(edges.map(({ from }) => from))], edges, after);
  return {
    before: before.map((code) =>
      formerNode(
        code,
        asked.some(({ from }) => from === code),
      ),
    ),
    after: after.map((code) =>
      currentNode(
        code,
        asked.some(({ to }) => to === code),
      ),
    ),
    edges: edges.map((edge) => ({
      from: before.indexOf(edge.from),
      to: after.indexOf(edge.to),
      kind: edge.kind,
      instrument: edge.instrument,
      clause: edge.clause,
      asked: isAsked(edge),
    })),
  };
}

/** What a former commune became, and what else went into that. */
export const pictureOfFormer = (code: string): Picture | undefined =>
  drawn(
    successors(code).map(({ to }) => to),
    ({ from }) => from === code,
  );

/** What a current commune was made of. */
export const pictureOfCurrent = (code: string): Picture | undefined => drawn([code], () => true);
