import { cite } from "../../law/index.js";
import type { CodesOf, IdentifierRule } from "../../rules/index.js";

/** Quy tắc của định danh phi tập trung `did:nda`, as its specification prints it. */
export const rule = {
  key: "decentralised-id",
  forms: [
    { name: "nda", segments: ["did:nda:0x", { chars: "09afAF", count: 40 }], law: cite("did:nda", "3. DID Syntax", "implementation") },
  ],
  checks: [
    {
      code: "no-key",
      severity: "warning",
      test: { kind: "noneOf", from: 10, to: 50, values: ["0000000000000000000000000000000000000000"] },
      law: cite("did:nda", "4. Method Operations, Create", "design"),
    },
  ],
} as const satisfies IdentifierRule;

/** Mọi mã lý do của định danh phi tập trung. */
export type DecentralisedIdReason = CodesOf<typeof rule>;
