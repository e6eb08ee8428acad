import manifest from "../../package.json" with { type: "json" };

/** Phiên bản, as package.json says. */
export const version: string = manifest.version;
