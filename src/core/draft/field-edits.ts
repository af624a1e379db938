import { type ElementName, placeOf } from "../standard/elements";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";
import { quotedScalar, yamlList, yamlScalar } from "../text/yaml-scalar";
import { fieldOf } from "./access";
import type { Draft, Field, Value } from "./draft";
import { lineAt, lineBelow, lineBreakOf, textStart, wholeLines } from "./lines";

/** Edits of the front matter. Values are written as they are given: the caller keeps to what YAML reads as it stands. */

/**
 * Writes `value` for an element that has no value: behind its key, or on a new line in the order of the standard.
 * Undefined when there is no front matter.
 */
export function insertValue(draft: Draft, element: ElementName, value: string): TextEdit | undefined {
  const { frontMatter, text } = draft;
  if (!frontMatter) return undefined;
  const field = fieldOf(draft, element);
  if (field) {
    const { start, end } = field.valueRange;
    return { range: range(start, end), newText: /\s/u.test(text.charAt(start - 1)) ? value : ` ${value}` };
  }
  const lineBreak = lineBreakOf(text);
  const start = placeOfNew(draft, element);
  const line = `${element}: ${value}${lineBreak}`;
  return { range: range(start, start), newText: isAtLineStart(text, start) ? line : lineBreak + line };
}

/** Where a new line for the element begins: behind those that the standard sets before it; the text's start without a head. */
export function placeOfNew({ frontMatter, text }: Draft, element: ElementName): number {
  if (!frontMatter) return textStart(text);
  const before = frontMatter.fields.filter((other) => orderOf(other) < placeOf(element)).at(-1);
  return before ? lineBelow(text, before.range.end) : frontMatter.contentRange.start;
}

/** Writes the texts in place of the field's values, in the form in which they stand: a list below the key stays one. */
export function writeValues(draft: Draft, field: Field, texts: readonly string[]): readonly TextEdit[] {
  const { text } = draft;
  const { start } = field.valueRange;
  if (!field.isList || text[start] === "[") {
    return [{ range: field.valueRange, newText: oneLine(texts, isFollowed(text, field.valueRange.end)) }];
  }
  const indent = text.slice(lineAt(text, start), start);
  // Words before the first item of a list are a slip of the pen that has to be put right first.
  if (indent.trim() !== "") return [];
  const present = field.values.map((value) => value.text);
  const isLonger = texts.length > present.length && present.every((item, index) => item === texts[index]);
  // What is only added leaves the lines that are there, and comments between them, as they are.
  if (isLonger) return [addedItems(text, field.valueRange.end, indent, texts.slice(present.length))];
  return [
    { range: field.valueRange, newText: texts.map((item) => `- ${yamlScalar(item)}`).join(lineBreakOf(text) + indent) },
  ];
}

/** Writes the words in place of the value's, in quotes where YAML would not read them as they stand. */
export function writeValue({ text }: Draft, { range: { start, end } }: Value, words: string): TextEdit {
  const quote = text.charAt(start - 1);
  const isQuoted = /["']/u.test(quote) && text.charAt(end) === quote;
  const place = isQuoted ? range(start - 1, end + 1) : range(start, end);
  // What is safe in a list is safe everywhere.
  return { range: place, newText: yamlScalar(words, true) };
}

function addedItems(text: string, end: number, indent: string, items: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const at = lineBelow(text, end);
  const lines = items.map((item) => `${indent}- ${yamlScalar(item)}${lineBreak}`).join("");
  return { range: range(at, at), newText: isAtLineStart(text, at) ? lines : lineBreak + lines };
}

function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || "\r\n".includes(text.charAt(offset - 1));
}

function oneLine(texts: readonly string[], isQuoted: boolean): string {
  const [only = "", ...others] = texts;
  if (others.length > 0) return yamlList(texts);
  return isQuoted ? quotedScalar(only) : yamlScalar(only);
}

/** Whether a comment stands behind the value, which would be part of a plain one. */
function isFollowed(text: string, end: number): boolean {
  return text.slice(end, lineBelow(text, end)).trim() !== "";
}

/** Takes the field out, its lines with it. */
export function removeField(draft: Draft, field: Field): TextEdit {
  return { range: wholeLines(draft.text, field.range), newText: "" };
}

function orderOf(field: Field): number {
  return field.element === undefined ? Number.POSITIVE_INFINITY : placeOf(field.element);
}
