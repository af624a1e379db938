import type { ElementName } from "../standard/elements";
import { type Direction, FORMATS, type Format, type Kind, kindNamed, kindOfTitle } from "../standard/kinds";
import { type CustomaryPaper, paperNamed } from "../standard/papers";
import { once } from "../text/once";
import type { Range } from "../text/range";
import { withoutTrailing } from "../text/trailing";
import type { Block, Draft, Field, FrontMatter, Heading, Inline, Value } from "./draft";

/** The field of an element; the first where a key stands twice. */
export function fieldOf(draft: Draft, name: ElementName): Field | undefined {
  return entryOf(draft, name)?.field;
}

/** An element's values that are not blank. */
export function valuesOf(draft: Draft, name: ElementName): readonly Value[] {
  return entryOf(draft, name)?.values ?? NO_VALUES;
}

/** An element's first value; undefined when the key is missing or empty. */
export function firstValueOf(draft: Draft, name: ElementName): Value | undefined {
  return valuesOf(draft, name)[0];
}

/** An element's first value as trimmed text; undefined when the key is missing or empty. */
export function textOf(draft: Draft, name: ElementName): string | undefined {
  return textsOf(draft, name)[0];
}

/** An element's values as trimmed texts. */
export function textsOf(draft: Draft, name: ElementName): readonly string[] {
  return entryOf(draft, name)?.texts ?? NO_TEXTS;
}

/** A field with what is asked of it again and again. */
interface Entry {
  readonly field: Field;
  /** Those that are not blank. */
  readonly values: readonly Value[];
  /** The same as trimmed texts. */
  readonly texts: readonly string[];
}

const NO_VALUES: readonly Value[] = [];
const NO_TEXTS: readonly string[] = [];

function entryOf({ frontMatter }: Draft, name: ElementName): Entry | undefined {
  return frontMatter && entriesOf(frontMatter).get(name);
}

/** The fields by their elements; the first where a key stands twice. */
const entriesOf = once(({ fields }: FrontMatter): ReadonlyMap<ElementName, Entry> => {
  const entries = new Map<ElementName, Entry>();
  for (const field of fields) {
    if (!field.element || entries.has(field.element)) continue;
    const values = field.values.filter(({ text }) => text.trim() !== "");
    entries.set(field.element, { field, values, texts: values.map(({ text }) => text.trim()) });
  }
  return entries;
});

/** The title on one line and where it stands: 标题, else a `# …` heading at the head of the body. */
export const titleOf = once((draft: Draft): { readonly text: string; readonly range: Range } | undefined => {
  const values = valuesOf(draft, "标题");
  const [first] = values;
  const last = values.at(-1);
  if (first && last) return { text: titleText(values), range: { start: first.range.start, end: last.range.end } };
  const heading = titleHeadingOf(draft);
  const head = heading?.content[0];
  const tail = heading?.content.at(-1);
  if (!heading || !head || !tail) return undefined;
  return { text: plainText(heading.content).trim(), range: { start: head.range.start, end: tail.range.end } };
});

/** The title's values on one line: where the writer broke it stands nothing, or a blank between words of Latin letters. */
function titleText(values: readonly Value[]): string {
  const [first] = values;
  if (first && values.length === 1 && !/[\r\n]/u.test(first.text)) return first.text.trim();
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
export const kindOf = once((draft: Draft): Kind | undefined => {
  const named = textOf(draft, "文种");
  if (named !== undefined) return kindNamed(named);
  const title = titleOf(draft);
  return title && kindOfTitle(title.text);
});

/** The customary paper that 文种 names, 工作总结; undefined for documents of the fifteen kinds. */
export function paperOf(draft: Draft): CustomaryPaper | undefined {
  const named = textOf(draft, "文种");
  return named === undefined ? undefined : paperNamed(named);
}

/** Which way the document travels; 意见 goes up when it carries a 签发人. Undefined when the kind is unknown. */
export function directionOf(draft: Draft): Direction | undefined {
  const directions = kindOf(draft)?.directions ?? [];
  if (directions.includes("upward") && directions.length > 1) {
    return valuesOf(draft, "签发人").length > 0 ? "upward" : directions.find((direction) => direction !== "upward");
  }
  return directions[0];
}

/** The layout: 版式, else the usual one of the kind or paper, else 文件. */
export function formatOf(draft: Draft): Format {
  const named = textOf(draft, "版式");
  return FORMATS.find((format) => format === named) ?? kindOf(draft)?.format ?? paperOf(draft)?.formats[0] ?? "文件";
}

/** The text on the page of a block's content, markers left out. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join("");
}

/** Every block of the main text and of the attachments, in order. */
export function blocksOf({ body, attachments }: Draft): readonly Block[] {
  return attachments.length === 0 ? body : [...body, ...attachments.flatMap((attachment) => attachment.body)];
}
