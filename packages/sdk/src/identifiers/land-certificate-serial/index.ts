export {
  examine,
  explain,
  format,
  generate,
  is,
  mask,
  meta,
  normalize,
  read,
  remarks,
  type LandCertificateSerial as LandCertificateSerialText,
  type LandCertificateSerialFields,
} from "./land-certificate-serial.js";
export { rule, type LandCertificateSerialReason } from "./rule.js";
export { LandCertificateSerial, parse, schema } from "./schema.js";
