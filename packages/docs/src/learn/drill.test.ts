import { describe, expect, test } from "vitest";
import { both } from "./author.ts";
import { faultsOf, follow, offered, ways, type Drill, type Scene } from "./drill.ts";

const step = (to: string) => ({ text: both(`đến ${to}`, `to ${to}`), to });
const scene = (id: string, to: readonly string[], end?: Scene["end"]): Scene => ({
  id,
  title: both(id, id),
  says: both(`cảnh ${id}`, `scene ${id}`),
  steps: to.map(step),
  ...(end === undefined ? {} : { end }),
});
const sound: Drill = {
  id: "a1/test",
  title: both("Thử", "Test"),
  scenes: [scene("a", ["b", "c"]), scene("b", ["c", "d"]), scene("c", [], "good"), scene("d", [], "bad")],
};
const spoilt = (...scenes: Scene[]): Drill => ({ ...sound, scenes });

describe("a drill", () => {
  test("has every way from its beginning to an end", () => {
    expect(ways(sound)).toEqual([
      ["a", "b", "c"],
      ["a", "b", "d"],
      ["a", "c"],
    ]);
    expect(faultsOf(sound)).toEqual([]);
  });

  test("a way that is changed early forgets what came after", () => {
    expect(follow(["a", "b", "d"], "d", "x")).toEqual(["a", "b", "d", "x"]);
    expect(follow(["a", "b", "d"], "a", "c")).toEqual(["a", "c"]);
    expect(follow(["a"], "z", "c")).toEqual(["a"]);
  });

  test("offers the same steps in the same order each time, and not in its author's order everywhere", () => {
    const [first] = sound.scenes;
    expect(offered(sound, first!)).toEqual(offered(sound, first!));
    const orders = Array.from({ length: 40 }, (_, i) =>
      offered({ ...sound, id: `a1/test-${i}` }, first!)
        .map(({ to }) => to)
        .join(),
    );
    expect(new Set(orders)).toEqual(new Set(["b,c", "c,b"]));
  });

  test.each<[string, Drill]>([
    ["b leads to a, which is not later", spoilt(scene("a", ["b", "c"]), scene("b", ["a", "c"]), scene("c", [], "good"))],
    ["a leads to z, which is not later", spoilt(scene("a", ["b", "z"]), scene("b", [], "good"))],
    ["nothing leads to c", spoilt(scene("a", ["b", "b"]), scene("b", [], "good"), scene("c", [], "bad"))],
    ["a leaves no choice", spoilt(scene("a", ["b"]), scene("b", [], "good"))],
    ["b ends and goes on, or neither", spoilt(scene("a", ["b", "b"]), scene("b", []))],
    ["b is there twice", spoilt(scene("a", ["b", "b"]), scene("b", [], "good"), scene("b", [], "bad"))],
    ["a language is missing: ", spoilt({ ...scene("a", ["b", "b"]), says: both("", "x") }, scene("b", [], "good"))],
  ])("is refused: %s", (fault, drill) => {
    expect(faultsOf(drill)).toContain(fault);
  });
});

const modules = import.meta.glob<{ readonly drill: Drill }>("../lessons/*/drill.ts", { eager: true });

describe.for(Object.entries(modules))("the drill of %s", ([file, { drill }]) => {
  test("is sound, belongs to its lesson, and ends well and badly", () => {
    expect(faultsOf(drill)).toEqual([]);
    expect(drill.id.split("/")[0]).toBe(file.split("/").at(-2));
    const ends = drill.scenes.flatMap(({ end }) => end ?? []);
    expect(ends).toContain("good");
    expect(ends).toContain("bad");
    for (const way of ways(drill)) expect(way.length, way.join()).toBeGreaterThanOrEqual(3);
  });
});
