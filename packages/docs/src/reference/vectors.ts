import * as testing from "@hoso/sdk/testing";
import type { Vectors } from "@hoso/sdk/testing";

const isVectors = (value: unknown): value is Vectors =>
  typeof value === "object" && value !== null && "valid" in value && "refused" in value;

/** `personalId` → `personal-id`. */
const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The vectors of each unit, by its key. */
export const vectors: Readonly<Record<string, Vectors>> = Object.fromEntries(
  Object.entries(testing).flatMap(([name, value]): [string, Vectors][] => (isVectors(value) ? [[kebab(name), value]] : [])),
);
