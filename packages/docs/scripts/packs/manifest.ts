// imsmanifest.xml: what a learning platform reads of a SCORM package.
import type { ScormVersion } from "../../src/learn/scorm.ts";
import type { Course } from "./course.ts";
import { xml } from "./xml.ts";

const namespaces = {
  "1.2": { "@xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "@xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2" },
  "2004": {
    "@xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
    "@xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
    "@xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
  },
} as const;

/** The lesson itself says what was completed and passed; without this, 2004 would count a look as success. */
const delivered = { "imsss:deliveryControls": { "@completionSetByContent": "true", "@objectiveSetByContent": "true" } };
const free = { "imsss:controlMode": { "@choice": "true", "@flow": "true" } };

/**
 * The manifest of a package. No mastery score stands in it: with one, SCORM 1.2 players mark whoever leaves halfway as failed;
 * the lesson sends `passed` by itself.
 */
export function manifest(version: ScormVersion, { id, title, scos }: Course): string {
  const is2004 = version === "2004";
  const items = scos.map((sco) => ({
    "@identifier": `item-${sco.id}`,
    "@identifierref": `sco-${sco.id}`,
    title: sco.title,
    ...(is2004 ? { "imsss:sequencing": delivered } : {}),
  }));
  const resources = scos.map((sco) => ({
    "@identifier": `sco-${sco.id}`,
    "@type": "webcontent",
    [is2004 ? "@adlcp:scormType" : "@adlcp:scormtype"]: "sco",
    "@href": sco.href,
    file: sco.files.map((href) => ({ "@href": href })),
  }));
  return xml({
    manifest: {
      "@identifier": id,
      "@version": "1.0",
      ...namespaces[version],
      metadata: { schema: "ADL SCORM", schemaversion: is2004 ? "2004 4th Edition" : "1.2" },
      organizations: {
        "@default": "course",
        organization: { "@identifier": "course", title, item: items, ...(is2004 ? { "imsss:sequencing": free } : {}) },
      },
      resources: { resource: resources },
    },
  });
}
