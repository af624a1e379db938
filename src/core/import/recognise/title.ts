import { isByline } from "./byline";
import type { Findings } from "./findings";
import type { Lines, Span } from "./lines";
import type { ReasonCode, Sureness } from "./recognised";
import type { TextUnit } from "./units";
import {
  documentNumberIn,
  isBareTitle,
  isDate,
  isFurniture,
  isMark,
  isNumbered,
  isOrgan,
  isPageLine,
  isPaperTitle,
  isSignature,
  isTitle,
  kindAtEnd,
  orderIn,
  paperAtEnd,
  serialNumberIn,
} from "./wording";

/** A title may be broken over so many lines. */
const MOST_TITLE_LINES = 6;

/** No title is longer, in characters. */
const LONGEST_TITLE = 500;

interface Titled extends Span {
  readonly text: string;
  readonly score: number;
}

/**
 * The title: the lines that together end in a kind and say what they are about.
 * @returns the index below it
 */
export function readTitle(lines: Lines, end: number, name: string, findings: Findings): number {
  if (findings.has("标题")) return end;
  let best: Titled | undefined;
  for (let start = 0; start < end; start++) {
    const found = titleFrom(lines, start, end);
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (best) return takeTitle(lines, withIssuerAbove(lines, best), findings, ["sure", "place"]);
  const order = orderAt(lines, end);
  if (order) return takeOrder(lines, order, findings);
  const paper = paperTitle(lines, end);
  if (paper) return takeTitle(lines, paper, findings, ["likely", "wording"]);
  if (isTitle(name) || isPaperTitle(name)) {
    findings.add("标题", name, ["guess", "file-name"], []);
    return 0;
  }
  const fallback = anyTitle(lines, end);
  return fallback ? takeTitle(lines, fallback, findings, fallback.how) : 0;
}

function titleFrom(lines: Lines, start: number, end: number): Titled | undefined {
  let joined = "";
  let best: Titled | undefined;
  for (let index = start; index < Math.min(end, start + MOST_TITLE_LINES); index++) {
    const unit = lines.text(index);
    if (!unit || isNoTitleLine(unit)) break;
    joined += unit.bare;
    if (isTitle(joined)) {
      const score = scoreOf(lines, start, joined);
      if (!best || score >= best.score) best = { start, end: index + 1, text: joined, score };
      if (!isTitleTail(lines.text(index + 1), joined)) break;
    }
  }
  return best;
}

/** Whether the line below a title belongs to it, for it stands in parentheses; below a paper's it may be its byline. */
function isTitleTail(unit: TextUnit | undefined, title: string): boolean {
  return unit !== undefined && /^[\uFF08(]/u.test(unit.bare) && !(paperAtEnd(title) && isByline(unit.text));
}

/** A title that names its issuer is whole; one that begins with 关于 may be; larger type counts. */
function scoreOf(lines: Lines, start: number, joined: string): number {
  const points = lines.text(start)?.look.points ?? 0;
  const about = joined.search(/关于|印发|转发|批转/u);
  return points + (about > 0 ? 2 : 1) + (lines.text(start)?.look.align === "center" ? 4 : 0) + start / 100;
}

function isNoTitleLine(unit: TextUnit): boolean {
  return (
    isMark(unit.bare) ||
    documentNumberIn(unit.bare) !== undefined ||
    isFurniture(unit.bare) ||
    isDate(unit.bare) ||
    /[\uFF1A:。]$/u.test(unit.bare) ||
    isPageLine(unit.bare)
  );
}

/** A title that begins with 关于 below a line or two of issuers begins with them. */
function withIssuerAbove(lines: Lines, title: Titled): Titled {
  let { start, text } = title;
  while (start > 0 && /^(?:关于|印发|转发|批转)/u.test(title.text)) {
    const unit = lines.text(start - 1);
    if (!unit || !isOrgan(unit.bare) || isMark(unit.bare)) break;
    start--;
    text = unit.bare + text;
  }
  return { ...title, start, text };
}

function takeTitle(
  lines: Lines,
  { start, end }: Span,
  findings: Findings,
  how: readonly [Sureness, ReasonCode],
): number {
  const units: TextUnit[] = [];
  for (let index = start; index < end; index++) {
    const unit = lines.text(index);
    if (unit) units.push(unit);
    lines.take(index);
  }
  const text = titleText(units.map((unit) => unit.text));
  const ornament = /^[■●◆★▲\s]+/u.exec(text)?.[0] ?? "";
  if (ornament !== "") findings.unnamed.push(ornament.trim());
  findings.add(
    "标题",
    text.slice(ornament.length),
    how,
    units.map(({ text }) => text),
  );
  return end;
}

/** The title's lines as one: nothing stands where they were broken, but for a blank between Latin words. */
export function titleText(parts: readonly string[]): string {
  const text = parts.join("\n");
  if (text.length > LONGEST_TITLE) return text.replace(/\n/gu, "");
  return text
    .replace(/(?<=[!-~])\s*\n\s*(?=[!-~])/gu, " ")
    .replace(/\s*\n\s*/gu, "")
    .replace(/\S(?:[ \u3000\u00A0]+\S(?=[ \u3000\u00A0]|$)){2,}$/u, (spread) => spread.replace(/\s/gu, ""))
    .replace(/(?<=[^\s!-~]) +(?=[^\s!-~])/gu, (blanks) => (blanks.length > 2 ? "" : blanks));
}

interface Order {
  readonly index: number;
  readonly mark: string;
  readonly number: string | undefined;
  readonly numberIndex: number | undefined;
}

function orderAt(lines: Lines, end: number): Order | undefined {
  for (let index = 0; index < end; index++) {
    const found = orderIn(lines.text(index)?.bare ?? "");
    if (!found) continue;
    const below = serialNumberIn(lines.text(index + 1)?.bare ?? "");
    const isBelow = found.number === undefined && below !== undefined && index + 1 < end;
    return { index, mark: found.mark, number: found.number ?? below, numberIndex: isBelow ? index + 1 : undefined };
  }
  return undefined;
}

function takeOrder(lines: Lines, { index, mark, number, numberIndex }: Order, findings: Findings): number {
  const words = lines.text(index)?.text ?? mark;
  findings.add("发文机关标志", mark, ["sure", "form"], [words]);
  findings.add("标题", mark, ["sure", "form"], []);
  lines.take(index);
  if (number === undefined) return index + 1;
  const numberWords = numberIndex === undefined ? number : (lines.text(numberIndex)?.text ?? number);
  findings.add("发文字号", number.replace(/^[\uFF08(]|[)\uFF09]$/gu, ""), ["sure", "form"], [numberWords]);
  if (numberIndex !== undefined) lines.take(numberIndex);
  return (numberIndex ?? index) + 1;
}

/** The lines that end as the title of a paper does: 在……会议上的讲话. */
function paperTitle(lines: Lines, end: number): Span | undefined {
  for (let index = 0; index < end; index++) {
    const unit = lines.text(index);
    if (!unit || isNoTitleLine(unit) || !paperAtEnd(unit.bare)) continue;
    let start = index;
    let text = unit.bare;
    for (let above = lines.text(start - 1); above && isTitleAbove(above, unit, text); above = lines.text(start - 1)) {
      text = above.bare + text;
      start--;
    }
    const below = lines.text(index + 1);
    const hasTail = isTitleTail(below, text) && isPaperTitle(text + (below?.bare ?? ""));
    if (isPaperTitle(text)) return { start, end: index + (hasTail ? 2 : 1) };
  }
  return undefined;
}

/** Whether a title goes on below the line: both look like one, or by its words it cannot stand alone. */
function isTitleAbove(above: TextUnit, below: TextUnit, text: string): boolean {
  if (isNoTitleLine(above) || /[。]/u.test(above.bare)) return false;
  const { points, align } = above.look;
  if (points !== undefined) return points === below.look.points && align === "center" && below.look.align === "center";
  return /^(?:在|关于)/u.test(above.bare) || (isOrgan(above.bare) && /^(?:关于|(?:19|20)\d{2}年)/u.test(text));
}

/** For want of a title by its wording: a bare one, the largest line in the middle, or the first line. */
function anyTitle(lines: Lines, end: number): (Span & { readonly how: readonly [Sureness, ReasonCode] }) | undefined {
  const free: { index: number; unit: TextUnit }[] = [];
  for (let index = 0; index < end; index++) {
    const unit = lines.text(index);
    if (unit && !isNoTitleLine(unit) && !serialNumberIn(unit.bare) && unit.bare.length <= 80)
      free.push({ index, unit });
  }
  const at = (index: number) => ({ start: index, end: index + 1 });
  const bareTitle = free.find(({ unit }) => isBareTitle(unit.bare));
  if (bareTitle) return { ...at(bareTitle.index), how: ["likely", "wording"] };
  const byKind = free.find(({ unit }) => kindAtEnd(unit.bare) !== undefined && unit.bare.length >= 6);
  if (byKind) return { ...at(byKind.index), how: ["likely", "wording"] };
  const sizes = free.map(({ unit }) => unit.look.points ?? 0);
  const largest = Math.max(0, ...sizes);
  const large = free.find(({ unit }) => (unit.look.points ?? 0) === largest && unit.look.align === "center");
  if (large && largest > 0) return { start: large.index, end: endOfLook(lines, large, end), how: ["likely", "look"] };
  const first = free.find(({ unit }) => !isParenthesised(unit.bare) && unit.bare.length >= 5);
  return first && { ...at(first.index), how: ["guess", "first"] };
}

/** Where the lines end that look as the title's first does: a title in the middle may be broken over some. */
function endOfLook(
  lines: Lines,
  { index, unit }: { readonly index: number; readonly unit: TextUnit },
  end: number,
): number {
  let next = index + 1;
  for (; next < Math.min(end, index + MOST_TITLE_LINES); next++) {
    const below = lines.text(next);
    if (!below || isNoTitleLine(below) || isNumbered(below.bare) || isSignature(below.bare)) break;
    if (below.look.points !== unit.look.points || below.look.align !== "center") break;
  }
  return next;
}

function isParenthesised(text: string): boolean {
  return /^[\uFF08(].*[)\uFF09]$/u.test(text);
}
