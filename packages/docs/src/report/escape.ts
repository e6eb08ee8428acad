const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML shows it, in an element or in an attribute with double quotes. */
export const escape = (text: string): string => text.replace(/[&<>"]/gu, (c) => ENTITIES[c]!);
