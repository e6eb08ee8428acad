import type { Exercise } from "../learn/exercise.ts";

const modules = import.meta.glob<{ readonly exercise: Exercise }>("../lessons/*/*.exercise.ts");

/** The exercise of an id, fetched with what grades it. */
export async function exerciseModule(id: string): Promise<Exercise> {
  return (await modules[`../lessons/${id}.exercise.ts`]!()).exercise;
}
