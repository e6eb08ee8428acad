import { seeded, type Bilingual } from "@hoso/sdk/core";
import { shuffle } from "./draw.ts";
import { seedOf } from "./seed.ts";

/** Một lựa chọn: what one does, and the scene to which it leads. */
export interface Step {
  readonly text: Bilingual;
  readonly to: string;
}

/** Một cảnh: what happens, and what one may do; at the end nothing more, and how it came out. */
export interface Scene {
  readonly id: string;
  readonly title: Bilingual;
  readonly says: Bilingual;
  readonly steps: readonly Step[];
  readonly end?: "good" | "mixed" | "bad";
}

/** Tình huống rẽ nhánh. Scenes stand in the order of time: a step leads to a later one, so every way comes to an end. */
export interface Drill {
  readonly id: string;
  readonly title: Bilingual;
  readonly scenes: readonly Scene[];
}

/** What a scene offers, in an order that the drill and the scene decide: the sensible thing does not always come first. */
export const offered = (drill: Drill, scene: Scene): readonly Step[] => shuffle(seeded(seedOf(`${drill.id} ${scene.id}`)), scene.steps);

/** The scenes gone through, after one more step; a step out of an earlier scene forgets what came after it. */
export function follow(trail: readonly string[], from: string, to: string): readonly string[] {
  const at = trail.indexOf(from);
  return at < 0 ? trail : [...trail.slice(0, at + 1), to];
}

/** Every way through the drill, as the ids of its scenes. */
export function ways({ scenes }: Drill): readonly (readonly string[])[] {
  const from = (id: string): string[][] => {
    const at = scenes.findIndex((scene) => scene.id === id);
    const later = (scenes[at]?.steps ?? []).filter(({ to }) => scenes.findIndex((scene) => scene.id === to) > at);
    return later.length === 0 ? [[id]] : later.flatMap(({ to }) => from(to).map((way) => [id, ...way]));
  };
  return scenes[0] === undefined ? [] : from(scenes[0].id);
}

/** Lỗi soạn tình huống: what an author must mend. */
export function faultsOf(drill: Drill): readonly string[] {
  const { scenes } = drill;
  const place = (id: string) => scenes.findIndex((scene) => scene.id === id);
  const reached = new Set(ways(drill).flat());
  const texts = [drill.title, ...scenes.flatMap((s) => [s.title, s.says, ...s.steps.map((step) => step.text)])];
  return [
    ...scenes.flatMap(({ id, steps }, at) =>
      steps.filter(({ to }) => place(to) <= at).map(({ to }) => `${id} leads to ${to}, which is not later`),
    ),
    ...scenes.filter(({ id }) => !reached.has(id)).map(({ id }) => `nothing leads to ${id}`),
    ...scenes.filter(({ steps }) => steps.length === 1).map(({ id }) => `${id} leaves no choice`),
    ...scenes
      .filter(({ steps, end }) => (steps.length === 0) !== (end !== undefined))
      .map(({ id }) => `${id} ends and goes on, or neither`),
    ...scenes.filter(({ id }, at) => place(id) !== at).map(({ id }) => `${id} is there twice`),
    ...texts
      .filter(({ vi, en }) => [vi, en].some((t) => t.trim() === "" || t !== t.normalize("NFC")))
      .map(({ vi }) => `a language is missing: ${vi}`),
  ];
}
