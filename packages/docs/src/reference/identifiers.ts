import type { Identifier } from "@hoso/sdk/identifiers";
import * as rooms from "@hoso/sdk/identifiers";
import type { IdentifierRule } from "@hoso/sdk/rules";

/** A room of the SDK with its rule; some rules are plain functions and have none. */
export type IdentifierRoom = Identifier & { readonly rule?: IdentifierRule };

const isRoom = (value: unknown): value is IdentifierRoom =>
  typeof value === "object" && value !== null && "meta" in value && "examine" in value;

/** Mọi mã định danh của bộ công cụ, by key: one that is added to the SDK gets its page by itself. */
export const identifiers: ReadonlyMap<string, IdentifierRoom> = new Map(
  (Object.values(rooms) as readonly unknown[]).filter(isRoom).map((room) => [room.meta.key, room]),
);
