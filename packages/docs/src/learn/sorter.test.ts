import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Option } from "./exercise.ts";
import { begin, inBin, isSorter, pairsOf, place, sortingOf, takeBack, type Match, type Sorting } from "./sorter.ts";

const options = (...ids: string[]): Option[] => ids.map((id) => ({ id, text: id.toUpperCase() }));
const match = (left: number, right: number): Match => ({
  kind: "match",
  id: "q",
  ask: "",
  left: options(..."abcdefgh".slice(0, left)),
  right: options(..."wxyz!".slice(0, right)),
});

test("a match is one of sorting when few bins take more cards", () => {
  expect([match(3, 2), match(6, 3), match(5, 4)].map(isSorter)).toEqual([true, true, true]);
  expect([match(4, 4), match(2, 3), match(6, 5), match(3, 1)].map(isSorter)).toEqual([false, false, false, false]);
});

describe("sorting", () => {
  test("the card in hand goes into the bin that is named, and comes back into the hand", () => {
    const two = place(place(begin(["a", "b", "c"]), "x"), "y");
    expect(two).toEqual({
      waiting: ["c"],
      placed: [
        ["a", "x"],
        ["b", "y"],
      ],
    });
    expect(pairsOf(two)).toEqual(["a=x", "b=y"]);
    expect(inBin(two, "y")).toEqual(["b"]);
    expect(takeBack(two, "a")).toEqual({ waiting: ["a", "c"], placed: [["b", "y"]] });
  });

  test("nothing happens with an empty hand, or to a card that was not put down", () => {
    const full = place(begin(["a"]), "x");
    expect(place(full, "y")).toEqual(full);
    expect(takeBack(begin(["a"]), "a")).toEqual(begin(["a"]));
  });

  test("whatever is done, each card is in exactly one place, and the answer gives the sorting back", () => {
    const cards = ["a", "b", "c", "d", "e"];
    const step = fc.oneof(
      fc.constantFrom("x", "y", "z").map((bin) => (s: Sorting) => place(s, bin)),
      fc.constantFrom(...cards).map((card) => (s: Sorting) => takeBack(s, card)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const end = steps.reduce((sorting, act) => act(sorting), begin(cards));
        expect([...end.waiting, ...end.placed.map(([card]) => card)].toSorted()).toEqual(cards);
        expect(["x", "y", "z"].flatMap((bin) => inBin(end, bin)).toSorted()).toEqual(end.placed.map(([card]) => card).toSorted());
        const again = sortingOf(cards, pairsOf(end));
        expect(again.placed).toEqual(end.placed);
        expect(again.waiting.toSorted()).toEqual(end.waiting.toSorted());
      }),
      { seed: 6 },
    );
  });

  test("an answer about cards that are not there is left out", () => {
    expect(sortingOf(["a", "b"], ["b=x", "q=x"])).toEqual({ waiting: ["a"], placed: [["b", "x"]] });
  });
});
