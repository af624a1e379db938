import { parseText, type TextSyntax } from "../draft/other-text/parse-text";
import type { CheckOptions } from "./check-draft";
import { RULES } from "./registry";
import type { Rule } from "./rule";

const READ_EVERYWHERE: readonly Rule["element"][] = ["正文", "附件正文", "全文"];

/** The rules for texts that are no drafts: those about marks, digits, words and levels, and none about elements. */
const OTHER_TEXT_RULES: readonly Rule[] = RULES.filter(
  ({ element, onlyDrafts }) => READ_EVERYWHERE.includes(element) && !onlyDrafts,
);

/** How a text that is no draft is read, checked and put right. It has no pages. */
export function asOtherText(syntax: TextSyntax): CheckOptions {
  return { rules: OTHER_TEXT_RULES, pagesOf: () => [], read: (text) => parseText(text, syntax) };
}

/** Names of files that are written in Markdown. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/iu;

/** How the text in a file of that name is written. */
export function syntaxOf(name: string): TextSyntax {
  return MARKDOWN.test(name) ? "markdown" : "plain";
}
