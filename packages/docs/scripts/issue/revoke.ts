import { Command, InvalidArgumentError } from "commander";
import type { IssuerKey } from "../../src/badge/issuers.schema.ts";
import { issuerKey, refuse, save } from "./files.ts";
import { publish } from "./publish.ts";

const place = (given: string): number => {
  if (!/^\d{1,6}$/u.test(given)) throw new InvalidArgumentError("0–131071");
  return Number(given);
};

interface RevokeOptions {
  readonly key: string;
  readonly issuers: string;
  readonly undo?: true;
  readonly dryRun?: true;
}

export const revoke = (): Command =>
  new Command("revoke")
    .description("thu hồi một chứng nhận theo số của nó, hoặc bỏ thu hồi / revoke a badge by its number, or undo it")
    .argument("<number>", "số thu hồi / revocation number", place)
    .option("--key <file>", "khóa của nơi cấp / the issuer's key", "issuer-key.json")
    .option("--issuers <file>", "sổ nơi cấp / the file of issuers", "issuers.json")
    .option("--undo", "bỏ thu hồi / undo")
    .option("--dry-run", "không ghi / write nothing")
    .action(async (number: number, o: RevokeOptions) => {
      const key = issuerKey(o.key);
      if (number >= key.next) refuse(`Chưa cấp chứng nhận số ${number}.`, `No badge number ${number} was issued.`);
      const others = key.revoked.filter((r) => r !== number);
      const changed: IssuerKey = { ...key, revoked: o.undo ? others : [...others, number].sort((a, b) => a - b) };
      console.log(
        `${number}: ${o.undo ? "còn hiệu lực / valid again" : "đã thu hồi / revoked"}${o.dryRun ? " (chạy thử / dry run)" : `; đăng lại ${o.issuers} / publish ${o.issuers} again`}`,
      );
      if (o.dryRun) return;
      save(o.key, changed, 0o600);
      await publish(o.issuers, changed, Date.now());
    });
