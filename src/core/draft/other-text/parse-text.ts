import { lazy } from "../../text/lazy";
import { type Range, range } from "../../text/range";
import { attachmentAt, blockAt, grouped } from "../body/body";
import { scanComments } from "../body/comments";
import { readParts } from "../body/read-parts";
import type { Draft } from "../draft";
import { isWhite } from "../lines";
import { Hiding, OBJECT } from "./hiding";
import { markdownLines } from "./markdown-lines";
import { markdownSigns } from "./markdown-signs";

/** How a text is written that is no draft. */
export type TextSyntax = "plain" | "markdown";

/** The texts that were read without their signs, comments included. */
const hidden = new WeakMap<Draft, string>();

/**
 * Reads a text that is no draft, as a body without elements: one line is one paragraph, and what is a sign of Markdown is
 * not read. Never fails, and takes time in proportion to its length.
 */
export function parseText(text: string, syntax: TextSyntax): Draft {
  // Signs first: what stands in code is no comment.
  const withoutSigns = syntax === "markdown" ? withoutMarkdown(text) : text;
  const { comments, masked } = scanComments(withoutSigns, 0);
  const places = grouped(readParts(text, masked, text.startsWith("\uFEFF") ? 1 : 0));
  const body = lazy(() => places.main.map(blockAt));
  const attachments = lazy(() => places.attachments.map(attachmentAt));
  const draft: Draft = {
    text,
    frontMatter: undefined,
    get body() {
      return body();
    },
    get attachments() {
      return attachments();
    },
    comments,
    problems: [],
  };
  hidden.set(draft, withoutSigns);
  return draft;
}

/** Whether something in the stretch was not read because it is a sign of the text's own syntax. */
export function touchesHidden(draft: Draft, { start, end }: Range): boolean {
  const masked = hidden.get(draft);
  return masked !== undefined && masked.slice(start, end) !== draft.text.slice(start, end);
}

/** Whether nothing in the stretch was read: it has words, but only such as are signs. */
export function isHidden(draft: Draft, { start, end }: Range): boolean {
  const masked = hidden.get(draft);
  if (masked === undefined || end <= start) return false;
  for (let offset = start; offset < end; offset++) {
    if (masked[offset] !== OBJECT && !isWhite(masked.charCodeAt(offset))) return false;
  }
  return touchesHidden(draft, { start, end });
}

function withoutMarkdown(text: string): string {
  const hiding = new Hiding(text);
  for (const { line, wordsFrom } of markdownLines(text)) {
    if (wordsFrom === undefined) {
      hiding.leaveOut(range(line.lineStart, line.lineEnd));
      continue;
    }
    hiding.leaveOut(range(line.lineStart, wordsFrom));
    for (const { start, end } of markdownSigns(text.slice(wordsFrom, line.lineEnd))) {
      hiding.replace(range(wordsFrom + start, wordsFrom + end));
    }
  }
  return hiding.masked;
}
