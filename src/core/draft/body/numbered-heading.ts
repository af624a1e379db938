import { fromChineseNumber, NUMBERING, type NumberingEntry, numberingOf } from "../../standard/numbering";
import { type Range, range } from "../../text/range";
import type { Heading, Inline, Label } from "../draft";
import { headingEndOf } from "./heading-end";
import { cutPiece, inlineOf, trimPieces } from "./inline";
import type { BlockReading, BodySource } from "./source";

/** No number is longer; looking no further keeps a line of 200 000 numerals cheap. */
const LONGEST_LABEL = 24;

/** A line that opens with a number of the structure. */
export function readNumberedHeading(source: BodySource, index: number): BlockReading | undefined {
  const line = source.lines.at(index);
  if (!line) return undefined;
  const pieces = trimPieces(inlineOf(source.masked, line.start, line.end));
  const label = labelOf(pieces);
  return label && { block: numberedHeading(range(line.start, line.end), label, pieces), next: index + 1 };
}

/** The heading that `label` makes of the line's pieces, from which it is cut off. */
export function numberedHeading(line: Range, label: Label, pieces: readonly Inline[]): Heading {
  const [first, ...others] = pieces;
  const rest = first ? cutPiece(first, label.range.end - first.range.start) : undefined;
  const content = trimPieces(rest ? [rest, ...others] : others);
  const headingEnd = headingEndOf(label, content);
  return { type: "heading", range: line, depth: numberingOf(label.style).depth, label, content, headingEnd };
}

/** The number at the head of the pieces; undefined when there is none or when it only looks like one. */
export function labelOf(pieces: readonly Inline[]): Label | undefined {
  const first = pieces[0];
  if (!first) return undefined;
  const head = first.text.slice(0, LONGEST_LABEL);
  for (const entry of NUMBERING) {
    const match = entry.pattern.exec(head);
    const digits = match?.[1];
    if (!match || digits === undefined) continue;
    if (isFalseFriend(entry, match[0], first.text.slice(match[0].length, match[0].length + LONGEST_LABEL))) {
      return undefined;
    }
    const text = match[0].trimEnd();
    const value = entry.digits === "arabic" ? Number(digits) : fromChineseNumber(digits);
    const { start } = first.range;
    return { style: entry.style, value, text, range: range(start, start + text.length) };
  }
  return undefined;
}

/** What shows that a line only seems to open with a number: the end of the match and the beginning of the rest. */
const FALSE_FRIENDS: readonly { readonly label: RegExp; readonly rest: RegExp }[] = [
  // 第一条第二款规定的、第二章的规定: a reference, not the opening of an article.
  { label: /[章节条]$/u, rest: /^(?:第|的|和|及|与|至|到|款|所|规定|、|\uFF0C|。|》|”|\uFF09)/u },
  // 十、百 and 一、二: only numbers follow.
  { label: /[、\uFF0C,.\uFF0E]$/u, rest: /^[一二三四五六七八九十百千万亿零〇两]+$/u },
  // 1,000元、5，6月份、1．5万元.
  { label: /\d[.\uFF0E]$/u, rest: /^\d(?!\d{3}年|\d?月)/u },
  { label: /\d[,\uFF0C]$/u, rest: /^\d(?!\d{3}年)/u },
];

function isFalseFriend(entry: NumberingEntry, label: string, rest: string): boolean {
  // 一、二、三等奖 and （一）、（二）项: numbers being listed.
  return entry.pattern.test(rest) || FALSE_FRIENDS.some((friend) => friend.label.test(label) && friend.rest.test(rest));
}
