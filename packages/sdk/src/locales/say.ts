import { reasonsOf, sentence, type Params, type Reason } from "../core/index.js";

/** The words of one language: sentences for reasons, and for issues that carry them. */
export function speaker<Book extends Readonly<Record<string, (params: Params) => string>>>(phrases: Book) {
  return {
    /** Câu của một lý do. */
    say: (reason: Reason): string => sentence(phrases, reason),
    /** Câu của một lỗi zod: every reason in it; zod's own message when it holds none of ours. */
    sayIssue: (issue: { readonly message: string }): string => {
      const reasons = reasonsOf(issue);
      return reasons.length === 0 ? issue.message : reasons.map((r) => sentence(phrases, r)).join("; ");
    },
  };
}
