import type { Findings } from "./findings";
import type { Lines } from "./lines";
import { signedNames } from "./names";
import type { TextUnit } from "./units";
import { isDate, isNumbered, isOrgan, isSignature, isSigner, type LineWithDate, lineWithDate } from "./wording";

/** So many organs at most sign one document. */
const MOST_SIGNERS = 14;

/** Where the closing stands: from its first line to behind its last. */
export interface ClosingPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the closing apart: 发文机关署名, 成文日期 and 附注.
 * @returns where it stood; undefined when the text has none
 */
export function readClosing(lines: Lines, from: number, findings: Findings): ClosingPlace | undefined {
  for (let index = from; index < lines.length; index++) {
    const unit = lines.text(index);
    if (!unit) continue;
    if (/^(?:附件|附)[:\uFF1A]?[\d一二三四五六七八九十]{0,3}$/u.test(unit.bare) && hasClosedAlready(lines, from, index))
      return undefined;
    const closing = closingAt(lines, from, index, unit);
    if (closing) return takeClosing(lines, closing, findings);
  }
  return signatureAtEnd(lines, from, findings);
}

/** Nothing closes a text behind the line that opens its first attachment. */
function hasClosedAlready(lines: Lines, from: number, index: number): boolean {
  for (let at = index + 1; at < lines.length; at++) {
    const unit = lines.text(at);
    if (unit && isDate(unit.bare) && isSignature(lines.text(lines.before(at))?.bare ?? "")) return false;
  }
  return index > from;
}

interface Closing extends ClosingPlace {
  /** Indexes of the lines with names. */
  readonly names: readonly number[];
  readonly dateAt: number;
  readonly parts: LineWithDate;
}

function closingAt(lines: Lines, from: number, index: number, unit: TextUnit): Closing | undefined {
  const parts =
    lineWithDate(unit.bare) ?? (isDate(unit.bare) ? { before: "", date: unit.bare, behind: "" } : undefined);
  if (!parts || !isFitBehind(parts.behind)) return undefined;
  if (parts.before !== "" && !isSignedBefore(parts.before)) return undefined;
  const names: number[] = [];
  for (let at = lines.before(index); at >= from && names.length < MOST_SIGNERS; at = lines.before(at)) {
    const line = lines.text(at);
    if (!line || !mayBeName(line)) break;
    names.unshift(at);
  }
  if (parts.before === "" && names.length === 0 && !standsAlone(lines, from, index)) return undefined;
  return { start: names[0] ?? index, end: index + 1, names, dateAt: index, parts };
}

/** Behind the date only a note in parentheses. */
function isFitBehind(behind: string): boolean {
  return behind === "" || /^[\uFF08(].*[)\uFF09]$/u.test(behind);
}

function isSignedBefore(before: string): boolean {
  return isSignature(before) || isSignature(before.replace(/[\uFF08(][^\uFF08\uFF09()]{0,10}章?[)\uFF09]$/u, ""));
}

function mayBeName({ bare, text }: TextUnit): boolean {
  if (bare.length > 48 || isNumbered(bare)) return false;
  return isSignature(bare) || signedNames(text).every((name) => isSignature(name.replace(/\s/gu, "")));
}

/** A date without names closes the text where it stands to the right, or nothing like text comes before it in its paragraph. */
function standsAlone(lines: Lines, from: number, index: number): boolean {
  return index > from || lines.length === index + 1;
}

function takeClosing(lines: Lines, closing: Closing, findings: Findings): ClosingPlace {
  const { names, dateAt, parts } = closing;
  const dateUnit = lines.text(dateAt);
  const signed = names.flatMap((at) => signedNames(lines.text(at)?.text ?? ""));
  const words = names.map((at) => lines.text(at)?.text ?? "");
  const onDateLine = parts.before === "" ? [] : signedNames(textBefore(dateUnit?.text ?? "", parts.before));
  const all = [...joinedWhereBroken(signed), ...onDateLine];
  addSignature(all, [...words, ...(onDateLine.length > 0 ? [parts.before] : [])], findings);
  findings.add("成文日期", parts.date, all.length > 0 ? ["sure", "place"] : ["likely", "date-alone"], [parts.date]);
  if (parts.behind !== "") addNote(parts.behind, findings);
  for (const at of [...names, dateAt]) lines.take(at);
  const end = takeNote(lines, closing.end, findings);
  return { start: closing.start, end };
}

/** The part of a line whose characters without white space are `wanted`. */
function textBefore(text: string, wanted: string): string {
  let rest = wanted.length;
  let end = 0;
  while (rest > 0 && end < text.length) if (!/\s/u.test(text.charAt(end++))) rest--;
  return text.slice(0, end);
}

/** 深圳市人民政府 above 办公厅 is one name. */
function joinedWhereBroken(names: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last !== undefined && /^办公[厅室]$/u.test(name)) result[result.length - 1] = last + name;
    else result.push(name);
  }
  return result;
}

function addSignature(names: readonly string[], words: readonly string[], findings: Findings): void {
  if (names.length === 0) return;
  const isPerson = names.some((name) => isSigner(name.replace(/\s/gu, "")) && !isOrgan(name.replace(/\s/gu, "")));
  findings.add(isPerson ? "发文机关署名" : "发文机关", names, ["sure", "place"], words);
}

/** 附注: lines in parentheses below the date. */
function takeNote(lines: Lines, from: number, findings: Findings): number {
  const unit = lines.text(from);
  if (!unit || findings.has("附注") || !/^[\uFF08(].{2,120}[)\uFF09]$/u.test(unit.bare)) return from;
  addNote(unit.text, findings);
  lines.take(from);
  return from + 1;
}

function addNote(text: string, findings: Findings): void {
  findings.add("附注", text.trim().replace(/^[\uFF08(]|[)\uFF09]$/gu, ""), ["sure", "place"], [text]);
}

/** A text may end in a signature without a date. */
function signatureAtEnd(lines: Lines, from: number, findings: Findings): ClosingPlace | undefined {
  const last = lines.before(lines.length);
  const unit = last >= from ? lines.text(last) : undefined;
  if (!unit || !isSignature(unit.bare) || unit.bare.length < 3 || unit.bare.length > 30) return undefined;
  addSignature(signedNames(unit.text), [unit.text], findings);
  lines.take(last);
  return { start: last, end: last + 1 };
}
