import type * as z from "zod";
import { doorway } from "../doorway.schema.js";
import { vi } from "./phrases.js";
import { examine, is, normalize, type LandCertificateSerial as Text } from "./land-certificate-serial.js";

const make = () => doorway({ key: "land-certificate-serial", is, examine, vi }).brand<"LandCertificateSerial">();

/** Số phát hành giấy chứng nhận, ở dạng chuẩn. {@link parse} also takes what a person types. */
export const LandCertificateSerial = /* @__PURE__ */ make();
export type LandCertificateSerial = Text;
export { LandCertificateSerial as schema };

/** Đọc cái người ta gõ: normalizes, then parses. Throws a `ZodError` whose issues carry our reasons. */
export function parse(input: string): LandCertificateSerial {
  return LandCertificateSerial.parse(normalize(input)) satisfies z.infer<typeof LandCertificateSerial>;
}
