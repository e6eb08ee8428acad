// The few calls that are asked of libraries without types of their own.
declare module "validator" {
  type Ask = (text: string, locale?: string) => boolean;
  const validator: Readonly<
    Record<
      "isAlpha" | "isDate" | "isIdentityCard" | "isLicensePlate" | "isMobilePhone" | "isPassportNumber" | "isPostalCode" | "isTaxID",
      Ask
    >
  > & {
    toDate(text: string): Date | null;
  };
  export default validator;
}
declare module "ngeohash" {
  export function decode(hash: string): { readonly latitude: number; readonly longitude: number };
}
