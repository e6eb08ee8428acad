/**
 * Đất đai: parcels and certificates.
 *
 * @module
 */
export * as landParcel from "./land-parcel/index.js";
export { LandParcel } from "./land-parcel/index.js";
export * as landCertificate from "./land-certificate/index.js";
export { LandCertificate } from "./land-certificate/index.js";
