import type { Bilingual } from "@hoso/sdk/core";
import type { Choice, Piece } from "./item.ts";

// Short words for those who write banks: a bank is read as a list of sentences, not of brackets.

/** Câu chữ, tiếng Việt trước. */
export const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** A thing to put in order or to match. */
export const piece = (id: string, vi: string, en: string): Piece => ({ id, text: { vi, en } });

/** A choice, and what is said to somebody who takes it. */
export const choice = (id: string, text: Bilingual, feedback: Bilingual): Choice => ({ id, text, feedback });
