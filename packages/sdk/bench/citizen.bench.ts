import { expect, test } from "vitest";
import { Citizen, explain, generate, is } from "@hoso/sdk/databases/population";
import { seeded } from "@hoso/sdk/core";
import { byAjv, byArktype, byTypebox, byValibot, byZod } from "./citizen.peers.js";
import { race } from "./race.js";

// The promise: the generated `is` of a citizen is ahead of ajv, typebox, valibot, arktype and plain zod saying the same.

/** 300 made-up people, and of each sixth a copy with one leaf spoilt. */
function records(): readonly unknown[] {
  const random = seeded(9);
  const people = [...generate(random, 300)].map((p) => p.record);
  const spoilt = people
    .filter((_, i) => i % 6 === 0)
    .map((person) => {
      const keys = Object.keys(person) as (keyof typeof person)[];
      return { ...person, [keys[Math.floor(random() * keys.length)]!]: random() < 0.5 ? "" : 7 };
    });
  return [...people, ...spoilt];
}

const people = records();

test("they all say the same", () => {
  for (const person of people) {
    const verdict = is(person);
    const said = {
      zod: byZod(person),
      ours: Citizen.safeParse(person).success,
      ajv: byAjv(person),
      typebox: byTypebox(person),
      valibot: byValibot(person),
      arktype: byArktype(person),
    };
    expect(said).toEqual({ zod: verdict, ours: verdict, ajv: verdict, typebox: verdict, valibot: verdict, arktype: verdict });
  }
  expect(people.filter(is)).toHaveLength(300);
});

test("a record, good five times in six", async ({ bench }) => {
  // a loop of its own for each: in one that they share, the engine inlines whom it met first
  const ratios = await race(bench, {
    "generated is": () => {
      let n = 0;
      for (const person of people) if (is(person)) n++;
      return n;
    },
    ajv: () => {
      let n = 0;
      for (const person of people) if (byAjv(person)) n++;
      return n;
    },
    typebox: () => {
      let n = 0;
      for (const person of people) if (byTypebox(person)) n++;
      return n;
    },
    valibot: () => {
      let n = 0;
      for (const person of people) if (byValibot(person)) n++;
      return n;
    },
    arktype: () => {
      let n = 0;
      for (const person of people) if (byArktype(person)) n++;
      return n;
    },
    "plain zod": () => {
      let n = 0;
      for (const person of people) if (byZod(person)) n++;
      return n;
    },
    "our zod schema": () => {
      let n = 0;
      for (const person of people) if (Citizen.safeParse(person).success) n++;
      return n;
    },
  });
  for (const [name, ratio] of Object.entries(ratios)) if (name !== "generated is") expect(ratio, name).toBeGreaterThan(1);
});

test("a spoilt record, and every reason", async ({ bench }) => {
  const bad = people.filter((person) => !is(person));
  const ratios = await race(bench, {
    "generated is, then explain": () => {
      let n = 0;
      for (const person of bad) if (!is(person)) n += explain(person).length;
      return n;
    },
    "our zod schema": () => {
      let n = 0;
      for (const person of bad) n += Citizen.safeParse(person).error?.issues.length ?? 0;
      return n;
    },
  });
  expect(ratios["our zod schema"]).toBeGreaterThan(1);
});
