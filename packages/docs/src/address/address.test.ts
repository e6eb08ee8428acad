import { readFileSync } from "node:fs";
import * as formerCommune from "@hoso/sdk/codes/former-commune";
import { predecessors, successors } from "@hoso/sdk/codes/succession";
import { expect, test } from "vitest";
import { likelyColumn } from "./file.ts";
import { broken, layoutOf } from "./layout.ts";
import { one } from "./one.ts";
import { pictureOfCurrent, pictureOfFormer } from "./picture.ts";
import { sampleAddresses } from "./sample.ts";
import { examples, words } from "./words.ts";

test("a picture holds what the place became, and all that went into that", () => {
  const picture = pictureOfFormer("00556")!;
  expect(picture.after.map(({ name }) => name)).toEqual(["Xã Phù Đổng", "Xã Thuận An"]);
  expect(picture.before.filter(({ asked }) => asked).map(({ code }) => code)).toEqual(["00556"]);
  expect(picture.edges).toHaveLength(predecessors("00541").length + predecessors("00562").length);
  expect(picture.edges.filter(({ asked }) => asked).map(({ kind }) => kind)).toEqual(["area", "area+allpop"]);
  for (const { from, to, instrument, clause } of picture.edges) {
    const edge = successors(picture.before[from]!.code).find((each) => each.to === picture.after[to]!.code);
    expect(edge).toMatchObject({ instrument, clause });
  }
});

test("a current unit is drawn with all that it was made of; one that was a district without communes is not", () => {
  expect(pictureOfCurrent("00070")!.before).toHaveLength(14);
  expect(pictureOfCurrent("26732")).toBeUndefined();
});

/** Every commune that was split, and every twentieth of the others. */
const looked = formerCommune
  .at({ era: "former" })
  .codes()
  .filter((code, i) => successors(code).length > 1 || i % 20 === 0);

test.each([260, 340, 720])("pictures fit in %i pixels, and no two boxes touch", (width) => {
  let most = 0;
  for (const code of looked) {
    const layout = layoutOf(pictureOfFormer(code)!, width);
    most = Math.max(most, layout.before.length);
    for (const column of [layout.before, layout.after]) {
      expect(column.length).toBeGreaterThan(0);
      for (const [i, { x, y, height }] of column.entries()) {
        expect(x >= 0 && x + layout.column <= width && y >= 0 && y + height <= layout.height).toBe(true);
        const next = column[i + 1];
        if (next) expect(next.y).toBeGreaterThanOrEqual(y + height);
      }
    }
    // what was asked for is never left out
    expect(layout.before.filter(({ asked }) => asked)).toHaveLength(1);
    expect(layout.lines.filter(({ asked }) => asked)).toHaveLength(successors(code).length);
  }
  expect(most).toBe(18);
});

test("names break between words, in two lines at most", () => {
  expect(broken("Phường Hoàn Kiếm", 20)).toEqual(["Phường Hoàn Kiếm"]);
  expect(broken("Phường Hoàn Kiếm", 11)).toEqual(["Phường Hoàn", "Kiếm"]);
  expect(broken("Thị trấn Nông trường Việt Lâm", 12)).toEqual(["Thị trấn", "Nông trường…"]);
});

test("the examples show what they say they show", () => {
  expect(examples.map(({ text, to }) => one(text, to)).map(({ status, settledBy }) => [status, settledBy])).toEqual([
    ["ok", "only-successor"],
    ["ok", "whole-population"],
    ["ambiguous", undefined],
    ["ok", "hop-by-hop"],
    ["ambiguous", undefined],
  ]);
});

test("one address: answers with their law, ground that went elsewhere, each part as it was read", () => {
  const found = one("xom Dong, xa dang xa, gia lam, ha noi", "current");
  expect(found.answers).toMatchObject([{ code: "00562", instrument: "1656/NQ-UBTVQH15", clause: 110 }]);
  expect(found.ground.map(({ code }) => code)).toEqual(["00541"]);
  expect(found.line).toBe("xom Dong");
  expect(found.parts.map(({ written, unit, match }) => [written, unit, match])).toEqual([
    ["xa dang xa", "Xã Đặng Xá", "unaccented"],
    ["gia lam", "Huyện Gia Lâm", "unaccented"],
    ["ha noi", "Thành phố Hà Nội", "unaccented"],
  ]);
});

test("a unit that ended before 30/6/2025 comes with every change since, each with its standing", () => {
  const [answer] = one("P. Nguyễn Trung Trực, Q. Ba Đình, Hà Nội", "current").answers;
  expect(answer!.hops.length).toBeGreaterThan(1);
  expect(answer!.hops.at(-1)).toMatchObject({ to: "Phường Ba Đình", instrument: "1656/NQ-UBTVQH15", clause: 3 });
  for (const { to, standing } of answer!.hops) expect([to, standing]).not.toContain("");
});

test("text that holds no unit, and none at all, throws nothing", () => {
  for (const text of ["x", "\u0000", "a".repeat(100_000), "🙂, 🙂", "__proto__"]) expect(one(text, "current").status).toBe("not-found");
});

test("the column of addresses is known by its name, or by what is in it, or not at all", () => {
  expect(likelyColumn(["STT", "Nơi thường trú"], [])).toBe(1);
  expect(likelyColumn(["id", "home address"], [])).toBe(1);
  expect(likelyColumn(["a", "b"], [["1", "Phường Bến Nghé, Quận 1, TP.HCM"]])).toBe(1);
  expect(likelyColumn(["a", "b"], [["1", "2"]])).toBe(-1);
  expect(likelyColumn([], [])).toBe(-1);
});

test("the sample holds rows of every kind, and no house number", () => {
  for (const locale of ["vi", "en"] as const) {
    const [header, ...rows] = sampleAddresses(locale);
    expect(likelyColumn(header!, rows)).toBe(1);
    const statuses = new Set(rows.map(([, address]) => one(address!, "current").status));
    expect([...statuses].sort()).toEqual(["ambiguous", "not-found", "ok", "partial", "unchanged"]);
    expect(sampleAddresses(locale)).toEqual([header, ...rows]);
  }
});

test("no sign that a font may lack is typed into what is shown", () => {
  expect(JSON.stringify(words)).not.toMatch(/[→←↔✓✗]/u);
  expect(readFileSync(new URL("result.ts", import.meta.url), "utf8")).not.toMatch(/[→←↔]/u);
});
