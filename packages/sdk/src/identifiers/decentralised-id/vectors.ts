import type { Vectors } from "../../core/index.js";
import type { DecentralisedIdReason } from "./rule.js";

const zeros = "0".repeat(38);

/** Mẫu thử: addresses that no key is known to make. */
export const vectors: Vectors<DecentralisedIdReason> = {
  valid: [
    { input: `did:nda:0x${zeros}01`, formatted: `did:nda:0x${zeros}01`, note: { vi: "Chữ số", en: "Digits" } },
    {
      input: `did:nda:0x${zeros}aF`,
      formatted: `did:nda:0x${zeros}aF`,
      note: { vi: "Chữ thường và chữ hoa được giữ", en: "Small letters and capitals are kept" },
    },
    {
      input: ` DID:NDA:0X${zeros}AF `,
      formatted: `did:nda:0x${zeros}AF`,
      note: { vi: "Phần đầu viết thường", en: "The beginning is lowered" },
    },
  ],
  refused: [
    { input: `did:nda:0x${zeros}0`, reasons: ["decentralised-id/shape"], note: { vi: "39 chữ số", en: "39 digits" } },
    { input: `did:nda:0x${zeros}001`, reasons: ["decentralised-id/shape"], note: { vi: "41 chữ số", en: "41 digits" } },
    { input: `did:nda:0x${zeros}0g`, reasons: ["decentralised-id/shape"], note: { vi: "Chữ g", en: "The letter g" } },
    { input: `did:nda:${zeros}0001`, reasons: ["decentralised-id/shape"], note: { vi: "Thiếu 0x", en: "Without 0x" } },
    { input: "did:web:example.org", reasons: ["decentralised-id/shape"], note: { vi: "Phương thức khác", en: "Another method" } },
    { input: "", reasons: ["decentralised-id/shape"], note: { vi: "Để trống", en: "Nothing" } },
  ],
  remarked: [
    { input: `did:nda:0x${zeros}00`, remarks: ["decentralised-id/no-key"], note: { vi: "Toàn số 0", en: "Zeros alone" } },
    { input: `did:nda:0x${zeros}01`, remarks: [], note: { vi: "Không phải toàn số 0", en: "Not zeros alone" } },
  ],
};
