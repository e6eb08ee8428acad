import type { Phrasebook } from "../../core/index.js";
import type { DecentralisedIdReason } from "./rule.js";

/** Câu tiếng Việt. */
export const vi: Phrasebook<DecentralisedIdReason> = {
  "decentralised-id/shape": () => "Định danh phi tập trung phải là did:nda:0x và 40 chữ số thập lục phân",
  "decentralised-id/no-key": () => "Địa chỉ nên khác toàn số 0: không ai giữ khoá của địa chỉ ấy",
};

/** English sentences. */
export const en: Phrasebook<DecentralisedIdReason> = {
  "decentralised-id/shape": () => "A decentralised id must be did:nda:0x and 40 hexadecimal digits",
  "decentralised-id/no-key": () => "The address should not be all zeros: nobody holds the key of that address",
};
