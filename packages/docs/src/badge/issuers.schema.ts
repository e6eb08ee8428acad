import * as z from "zod";

/** Khóa công khai Ed25519 (RFC 8037). A private part in it stops the reading: such a file must never be published. */
const publicKey = z.strictObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string().regex(/^[\w-]{43}$/u), kid: z.url() });

/** Sổ nơi cấp: whom a verifier believes, with which keys, and what they have revoked. Published with the site. */
export const issuersSchema = z.strictObject({
  hoso: z.literal("issuers"),
  v: z.literal(1),
  issuers: z
    .array(
      z.strictObject({
        id: z.url(),
        name: z.string().min(1).max(200),
        keys: z.array(publicKey).min(1).max(20),
        /** Signed BitstringStatusListCredentials (VC-JWT) by their address. */
        statusLists: z.record(z.url(), z.string().max(200_000)),
      }),
    )
    .max(2000),
});

export type Issuers = z.infer<typeof issuersSchema>;
export type Issuer = Issuers["issuers"][number];

/** The issuer's own file. It holds the private key: never published, never sent. */
export const issuerKeySchema = z.strictObject({
  hoso: z.literal("issuer-key"),
  v: z.literal(1),
  id: z.url(),
  name: z.string().min(1).max(200),
  key: z.strictObject({ ...publicKey.shape, d: z.string().regex(/^[\w-]{43}$/u) }),
  /** The next free place in the status list, and the places that are revoked. */
  next: z.int().min(0).max(131_071),
  revoked: z.array(z.int().min(0).max(131_071)),
});

export type IssuerKey = z.infer<typeof issuerKeySchema>;

const claims = { iss: z.string(), jti: z.string(), nbf: z.number(), exp: z.number().optional() };

/** What is read of a badge; everything else in it is left alone. */
export const badgeSchema = z.looseObject({
  ...claims,
  sub: z.string(),
  id: z.string(),
  type: z.array(z.string()),
  name: z.string(),
  issuer: z.looseObject({ id: z.string() }),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime().optional(),
  credentialSubject: z.looseObject({
    id: z.string(),
    identifier: z.array(z.looseObject({ identityHash: z.string(), salt: z.string() })).min(1),
    achievement: z.looseObject({ name: z.string(), description: z.string(), criteria: z.looseObject({ narrative: z.string() }) }),
  }),
  credentialStatus: z.looseObject({ statusListCredential: z.string(), statusListIndex: z.string().regex(/^\d{1,6}$/u) }),
});

export type Badge = z.infer<typeof badgeSchema>;

export const statusSchema = z.looseObject({
  ...claims,
  id: z.string(),
  type: z.array(z.string()),
  validUntil: z.iso.datetime(),
  credentialSubject: z.looseObject({ statusPurpose: z.literal("revocation"), encodedList: z.string() }),
});
