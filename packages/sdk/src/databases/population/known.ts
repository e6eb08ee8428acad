import { column, digitsOnly, isDay, isPartialDate, named, type Condition } from "../../rules/index.js";

/** Những ô mà các phép kiểm chéo đọc; and, for each, the guard behind which it may be read. */
export const id = column("personalId");
export const idKnown: Condition = named("idKnown", digitsOnly(id, 12));
export const bornOn = column("birthDate");
export const bornKnown: Condition = named("bornKnown", isPartialDate(bornOn));
export const diedOn = column("deathOn");
export const diedKnown: Condition = named("diedKnown", isDay(diedOn));
export const issuedOn = column("cardIssuedOn");
export const issuedKnown: Condition = named("issuedKnown", isDay(issuedOn));
export const expiresOn = column("cardExpiresOn");
export const expiresKnown: Condition = named("expiresKnown", isDay(expiresOn));
export const updatedOn = column("updatedOn");
export const updatedKnown: Condition = named("updatedKnown", isDay(updatedOn));
export const fatherId = column("fatherPersonalId");
export const fatherKnown: Condition = named("fatherKnown", digitsOnly(fatherId, 12));
export const motherId = column("motherPersonalId");
export const motherKnown: Condition = named("motherKnown", digitsOnly(motherId, 12));
export const headId = column("headPersonalId");
export const headKnown: Condition = named("headKnown", digitsOnly(headId, 12));
