import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { readGift, readMoodleXml } from "../../test/moodle/read-back.ts";
import { gift, pathOf } from "./gift.ts";
import { html } from "./html.ts";
import { moodleXml } from "./moodle-xml.ts";
import type { Group, Question } from "./question.ts";

/** GIFT keeps no blanks at the ends of plain text, and one where there are several. */
const plain = (text: string): string => text.trim().replace(/\s+/gu, " ");

describe("any text", () => {
  const pieces = [
    "~",
    "=",
    "#",
    "{",
    "}",
    ":",
    "::",
    "\\",
    "->",
    "####",
    "]]>",
    "<![CDATA[",
    "%50%",
    "[html]",
    "&lt;",
    "<b>",
    "//",
    "\n",
    "\n\n",
    "  ",
    " ",
    "$CATEGORY: x",
    "TRUE",
    '"',
    "'",
    "Đường",
    "thửa đất số 7",
    "ữ",
    "é",
  ];
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((p) => p.join(""));
  /** What stands as plain text is one line that says something; names of ours are. */
  const short = line.map((text) => `a${text.replaceAll("\n", " ")}`);
  const asked = { name: short.map(plain), stem: line.map((t) => `<p>${html(t)}</p>`), after: line.map(html), hints: fc.constant(["x"]) };
  const filled = line.filter((text) => text.trim() !== "").map(html);
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc.record({
      ...asked,
      kind: fc.constant("choice" as const),
      many: fc.boolean(),
      options: fc
        .array(fc.record({ text: filled, right: fc.boolean(), feedback: filled }), { minLength: 2, maxLength: 4 })
        .filter((options) => options.some((o) => o.right) && options.some((o) => !o.right)),
    }),
    fc.record({
      ...asked,
      kind: fc.constant("pairs" as const),
      mixed: fc.boolean(),
      pairs: fc.array(fc.record({ left: filled, right: short }), { minLength: 2, maxLength: 4 }),
      others: fc.array(short, { maxLength: 2 }),
    }),
    fc.record({
      ...asked,
      kind: fc.constant("number" as const),
      value: fc.integer({ min: -99, max: 99 }),
      within: fc.constantFrom(0, 0.05),
    }),
    fc.record({ ...asked, kind: fc.constant("text" as const) }),
  );
  const bank = fc.array(
    fc.record({ path: fc.array(short, { minLength: 1, maxLength: 2 }), questions: fc.array(question, { minLength: 1, maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 2,
    },
  );

  test("comes out of both formats as it went in", () => {
    fc.assert(
      fc.property(bank, (groups: readonly Group[]) => {
        const [fromGift, fromXml] = [readGift(gift(groups)), readMoodleXml(moodleXml(groups))];
        const questions = groups.flatMap((g) => g.questions.map((q) => ({ ...q, category: pathOf(g) })));
        expect(fromXml.map(({ name, stem, after, category }) => ({ name, stem, after, category }))).toEqual(
          questions.map(({ name, stem, after, category }) => ({ name, stem, after, category })),
        );
        for (const [i, q] of questions.entries()) {
          for (const read of [fromGift[i]!, fromXml[i]!]) {
            expect(read.kind).toBe(q.kind);
            expect(read.name).toBe(q.name);
            expect(read.stem).toBe(q.kind === "text" && read === fromGift[i] ? q.stem + q.after : q.stem);
            if (q.kind === "choice")
              expect(read.options.map((o) => [o.text, o.feedback, o.worth > 0])).toEqual(
                q.options.map((o) => [o.text, o.feedback, o.right]),
              );
            if (q.kind === "pairs")
              expect(read.pairs.map((p) => [p.left, plain(p.right)])).toEqual([
                ...q.pairs.map((p) => [p.left, plain(p.right)]),
                ...q.others.map((right) => ["", plain(right)]),
              ]);
            if (q.kind === "number") expect(read.number).toEqual({ value: q.value, within: q.within });
          }
        }
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  test("keeps the blanks that HTML would swallow", () => {
    expect(html("  Trần  Ngọc ")).toBe("&nbsp; Trần&nbsp; Ngọc&nbsp;");
    expect(html("50 % < [html]\n")).toBe("50 % &lt; [html]<br>");
    expect([html("%50%"), html("[html]")]).toEqual(["&#37;50%", "&#91;html]"]);
  });
});
