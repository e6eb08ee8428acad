// The file of issuers, as it stands beside the page that verifies.
import { existsSync } from "node:fs";
import { instantOf, signStatusList, statusListOf } from "../../src/badge/credential.ts";
import { issuersSchema, type IssuerKey, type Issuers } from "../../src/badge/issuers.schema.ts";
import { json, refuse, save } from "./files.ts";

export const DAY = 86_400_000;
/** Days for which a list of revocations is good. */
const LIST_DAYS = 400;

/** Adds or renews one issuer; no private part ever gets into the file. */
export async function publish(path: string, key: IssuerKey, now: number): Promise<void> {
  const old = existsSync(path) ? issuersSchema.safeParse(json(path)) : undefined;
  if (old?.success === false) return refuse(`Tệp ${path} phải là sổ nơi cấp.`, `The file ${path} must be a file of issuers.`);
  const others = old?.data.issuers.filter((i) => i.id !== key.id) ?? [];
  const before = old?.data.issuers.find((i) => i.id === key.id);
  const { d: _private, ...open } = key.key;
  const keys = [open, ...(before?.keys.filter((k) => k.kid !== open.kid) ?? [])];
  const list = await signStatusList(key, instantOf(now), instantOf(now + LIST_DAYS * DAY));
  const issuers: Issuers = {
    hoso: "issuers",
    v: 1,
    issuers: [...others, { id: key.id, name: key.name, keys, statusLists: { ...before?.statusLists, [statusListOf(key)]: list } }],
  };
  save(path, issuersSchema.parse(issuers));
}
