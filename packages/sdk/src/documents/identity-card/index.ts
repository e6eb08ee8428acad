export { meta, type DocumentMeta, type IdentityCard } from "./card.js";
export { explainMrz } from "./explain-mrz.js";
export { explain } from "./explain.js";
export { generate } from "./made-up.js";
export { examineQr, formatQr, normalizeQr, readQr, type IdentityCardReason, type IdentityCardRemark, type QrReading } from "./qr.js";
export { expectedExpiry, expiringWithin, type Expiry, type IssuedCard, type Remaining, type Uncertainty } from "./validity.js";
export {
  formatMrz,
  generateMrz,
  readMrz,
  type IdentityCardMrz,
  type IdentityCardMrzReason,
  type IdentityCardMrzRemark,
  type MrzContent,
  type MrzReading,
} from "./mrz.js";
export { normalizeMrz, type MrzCheck } from "./mrz-layout.js";
