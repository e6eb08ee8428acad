import XMLBuilder from "fast-xml-builder";

/** An XML file out of nested objects; a key that begins with `@` is an attribute. */
export function xml(document: Readonly<Record<string, object>>): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...document });
}
