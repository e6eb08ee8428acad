/** A name or a header may hold anything, and a terminal obeys some of it. */
export const harmless = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD").slice(0, 60);
