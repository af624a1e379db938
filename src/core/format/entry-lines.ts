import type { Entry } from "../draft/front-matter/entries";
import { isComment } from "../draft/front-matter/head-line";
import { type HeadPart, isPlainList } from "./head-parts";

/** Before the items of a list below its key. */
const INDENT = "  ";

/** The entry's lines without its last line break: one space behind the colon, items and their marks in one form. */
export function entryLines(text: string, { entry, lines }: HeadPart): readonly string[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!entry || !first || !last) return [];
  const key = keyOf(text, first.start, entry);
  const { inline } = entry;
  const words = text.slice(inline.start, inline.end);
  if (lines.length === 1) return [key + (plainFlowList(words) ?? words)];
  if (isPlainList(text, entry, lines)) {
    const below = lines.slice(1).map((line) => {
      const isItem = !isComment(text, line);
      const rest = text.slice(line.start + (isItem ? 1 : 0), line.end);
      return INDENT + (isItem ? `- ${rest.trimStart()}`.trimEnd() : rest);
    });
    return [key, ...below];
  }
  // What YAML reads over several lines hangs on each of their spaces.
  return [key + text.slice(inline.start < inline.end ? inline.start : first.lineEnd, last.lineEnd)];
}

/** The key with its colon; a full-width one stays as it is written, for it is a fault and not a space. */
function keyOf(text: string, start: number, { colonRange, flaw, inline }: Entry): string {
  const key = text.slice(start, colonRange.start).trimEnd();
  if (flaw === "full-width-colon") return key + text.slice(colonRange.start, inline.start);
  return `${key}:${inline.start < inline.end ? " " : ""}`;
}

/** What makes a list in brackets more than words between commas. */
const NOT_PLAIN = /["'[\]{}#&*!|>%@`:]/u;

/** The list in brackets with one space behind each comma; undefined for anything but plain words between commas. */
function plainFlowList(words: string): string | undefined {
  if (!words.startsWith("[") || !words.endsWith("]") || words.length < 3) return undefined;
  const inner = words.slice(1, -1);
  const items = inner.split(",").map((item) => item.replace(/^[ \t]+/u, "").replace(/[ \t]+$/u, ""));
  const isPlain = !NOT_PLAIN.test(inner) && items.every((item) => item !== "" && !/^[-?]/u.test(item));
  return isPlain ? `[${items.join(", ")}]` : undefined;
}
