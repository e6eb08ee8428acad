import { existsSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { exportJWK, generateKeyPair } from "jose";
import { issuerKeySchema } from "../../src/badge/issuers.schema.ts";
import { refuse, save } from "./files.ts";

const url = (given: string): string => {
  if (!URL.canParse(given) || !given.startsWith("https://")) throw new InvalidArgumentError("https://…");
  return given;
};

export const keygen = (): Command =>
  new Command("keygen")
    .description("tạo khóa Ed25519 của nơi cấp / make the issuer's Ed25519 key")
    .requiredOption("--id <url>", "địa chỉ của nơi cấp / the issuer's address", url)
    .requiredOption("--name <name>", "tên nơi cấp / the issuer's name")
    .option("--out <file>", "tệp khóa bí mật / the private key file", "issuer-key.json")
    .action(async ({ id, name, out }: { id: string; name: string; out: string }) => {
      if (existsSync(out)) refuse(`Tệp ${out} đã có; khóa cũ không bị ghi đè.`, `The file ${out} exists; a key is never written over.`);
      const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
      const { x, d } = await exportJWK(privateKey);
      const key = { kty: "OKP", crv: "Ed25519", x, d, kid: `${id}#key-1` };
      save(out, issuerKeySchema.parse({ hoso: "issuer-key", v: 1, id, name, key, next: 0, revoked: [] }), 0o600);
      console.log(`${out}: giữ kín, không đăng, không gửi / keep it secret, never publish or send it`);
    });
