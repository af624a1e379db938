import type { ElementName } from "../standard/elements";
import { type Direction, FORMATS, type Format, type Kind, kindNamed, kindOfTitle } from "../standard/kinds";
import type { Range } from "../text/range";
import { withoutTrailing } from "../text/trailing";
import type { Block, Draft, Field, Heading, Inline, Value } from "./draft";

/** The field of an element; the first where a key stands twice. */
export function fieldOf(draft: Draft, name: ElementName): Field | undefined {
  return draft.frontMatter?.fields.find((field) => field.element === name);
}

/** An element's values that are not blank. */
export function valuesOf(draft: Draft, name: ElementName): readonly Value[] {
  return (fieldOf(draft, name)?.values ?? []).filter((value) => value.text.trim() !== "");
}

/** An element's first value; undefined when the key is missing or empty. */
export function firstValueOf(draft: Draft, name: ElementName): Value | undefined {
  return valuesOf(draft, name)[0];
}

/** An element's first value as trimmed text; undefined when the key is missing or empty. */
export function textOf(draft: Draft, name: ElementName): string | undefined {
  return firstValueOf(draft, name)?.text.trim();
}

/** An element's values as trimmed texts. */
export function textsOf(draft: Draft, name: ElementName): readonly string[] {
  return valuesOf(draft, name).map((value) => value.text.trim());
}

/** The title on one line and where it stands: 标题, else a `# …` heading at the head of the body. */
export function titleOf(draft: Draft): { readonly text: string; readonly range: Range } | undefined {
  const values = valuesOf(draft, "标题");
  const [first] = values;
  const last = values.at(-1);
  if (first && last) return { text: titleText(values), range: { start: first.range.start, end: last.range.end } };
  const heading = titleHeadingOf(draft);
  const head = heading?.content[0];
  const tail = heading?.content.at(-1);
  if (!heading || !head || !tail) return undefined;
  return { text: plainText(heading.content).trim(), range: { start: head.range.start, end: tail.range.end } };
}

/** The title's values on one line: where the writer broke it stands nothing, or a blank between words of Latin letters. */
function titleText(values: readonly Value[]): string {
  const lines = values.flatMap((value) => value.text.trim().split(/[\r\n]+/u));
  return lines
    .map((line) => withoutTrailing(line, " \t").replace(/^[ \t]+/u, ""))
    .join("\n")
    .replace(/(?<=[!-~])\n(?=[!-~])/gu, " ")
    .replaceAll("\n", "");
}

/** The body's leading `# …` heading when it serves as the title: there is no 标题. */
export function titleHeadingOf(draft: Draft): Heading | undefined {
  if (firstValueOf(draft, "标题")) return undefined; // before any node of the body is made
  const first = draft.body[0];
  return first?.type === "heading" && !first.label && first.depth === 0 ? first : undefined;
}

/** The draft's kind: 文种, else the word that ends the title; undefined when neither is one of the fifteen. */
export function kindOf(draft: Draft): Kind | undefined {
  const named = textOf(draft, "文种");
  if (named !== undefined) return kindNamed(named);
  const title = titleOf(draft);
  return title && kindOfTitle(title.text);
}

/** Which way the document travels; 意见 goes up when it carries a 签发人. Undefined when the kind is unknown. */
export function directionOf(draft: Draft): Direction | undefined {
  const directions = kindOf(draft)?.directions ?? [];
  if (directions.includes("upward") && directions.length > 1) {
    return valuesOf(draft, "签发人").length > 0 ? "upward" : directions.find((direction) => direction !== "upward");
  }
  return directions[0];
}

/** The layout: 版式, else the usual one of the kind, else 文件. */
export function formatOf(draft: Draft): Format {
  const named = textOf(draft, "版式");
  return FORMATS.find((format) => format === named) ?? kindOf(draft)?.format ?? "文件";
}

/** The text on the page of a block's content, markers left out. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join("");
}

/** Every block of the main text and of the attachments, in order. */
export function* blocksOf(draft: Draft): Generator<Block> {
  yield* draft.body;
  for (const attachment of draft.attachments) yield* attachment.body;
}
