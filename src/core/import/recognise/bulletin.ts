import { type CustomaryPaper, PAPERS } from "../../standard/papers";
import type { Findings } from "./findings";
import type { Lines } from "./lines";
import { cutOutside, withoutWideWhite } from "./names";
import type { TextUnit } from "./units";
import { isDate, isNumbered, isOrgan, isRule, lineWithDate, serialNumberIn } from "./wording";

/** Papers that come out by number, with a mark and a red rule (standard.md §7 U06). */
const BULLETINS = PAPERS.filter(({ formats }) => formats.some((format) => format === "简报"));

/** The mark stands among so many lines, below 份号 and the like. */
const MOST_ABOVE = 4;

/** What stands between mark and title takes so many lines. */
const LONGEST_HEAD = 6;

const LONGEST_MARK = 24;

/** The number of all issues, （总第35期）, for which a draft has no element. */
const TOTAL = /[\uFF08(]总第?\d{1,6}期[)\uFF09]$/u;

/**
 * Tells the head of a bulletin apart: the mark, which ends in 简报 or the like, the issue's number below it, who edits it
 * and when, and the title.
 * @returns the index of the first unit of the text; undefined when the document is no bulletin
 */
export function readBulletinHead(lines: Lines, findings: Findings): number | undefined {
  const mark = findMark(lines);
  if (!mark) return undefined;
  const { unit, index: markAt, paper } = mark;
  const numberAt = markAt + 1;
  const number = issueNumber(lines.text(numberAt));
  if (number === undefined) return undefined;
  findings.add("文种", paper.name, ["sure", "from-mark"], []);
  findings.add("发文机关标志", unit.bare, ["sure", "form"], [unit.text]);
  findings.add("发文字号", number, ["sure", "form"], [lines.text(numberAt)?.text ?? number]);
  lines.take(markAt);
  lines.take(numberAt);
  return readTitle(lines, readEditor(lines, numberAt + 1, findings), findings);
}

interface Mark {
  readonly index: number;
  readonly unit: TextUnit;
  readonly paper: CustomaryPaper;
}

function findMark(lines: Lines): Mark | undefined {
  for (let index = 0; index < MOST_ABOVE; index++) {
    const unit = lines.text(index);
    const isShort = unit && unit.bare.length <= LONGEST_MARK && /^[\p{L}\uFF08\uFF09]+$/u.test(unit.bare);
    const paper = isShort ? BULLETINS.find(({ name }) => unit.bare.endsWith(name)) : undefined;
    if (unit && paper) return { index, unit, paper };
  }
  return undefined;
}

function issueNumber(unit: TextUnit | undefined): string | undefined {
  return unit && serialNumberIn(unit.bare.replace(TOTAL, ""));
}

/** Who edits it and when, on one line or two, and the rule below. Returns the index below them. */
function readEditor(lines: Lines, start: number, findings: Findings): number {
  let index = start;
  for (; index < start + LONGEST_HEAD; index++) {
    const unit = lines.text(index);
    if (!unit) break;
    const both = lineWithDate(unit.bare);
    const organ = (both ? both.before : unit.bare).replace(/(?:主编|主办|编印|编)$/u, "");
    const isEditor = isOrgan(organ) && (both === undefined || both.behind === "");
    if (isRule(unit.bare)) findings.drawn.push(unit.text);
    else if (TOTAL.test(unit.bare) && unit.bare.length <= LONGEST_MARK) findings.unnamed.push(unit.text);
    else if (isDate(unit.bare)) findings.add("成文日期", unit.bare, ["sure", "place"], [unit.text]);
    else if (isEditor) {
      findings.add("发文机关", organ, ["sure", "place"], [both ? both.before : unit.text]);
      if (both) findings.add("成文日期", both.date, ["sure", "place"], [both.date]);
    } else break;
    lines.take(index);
  }
  return index;
}

/** The line below the head, and those that look as it does in the middle; a list of what the issue holds is text. */
function readTitle(lines: Lines, start: number, findings: Findings): number {
  const first = lines.text(start);
  if (!first || !mayBeTitle(first)) return start;
  const units = [first];
  for (let unit = lines.text(start + 1); unit && goesOn(first, unit); unit = lines.text(start + units.length)) {
    units.push(unit);
  }
  const title = withoutWideWhite(units.map(({ text }) => text).join(""));
  findings.add(
    "标题",
    title,
    ["likely", "place"],
    units.map(({ text }) => text),
  );
  for (const index of units.keys()) lines.take(start + index);
  return start + units.length;
}

function mayBeTitle({ bare }: TextUnit): boolean {
  return (
    bare.length <= 80 && !/[。\uFF1A:]$/u.test(bare) && !isNumbered(bare) && !/^(?:目录|目次|本期|编者)/u.test(bare)
  );
}

function goesOn(first: TextUnit, { look, ...unit }: TextUnit): boolean {
  const isAlike = look.align === "center" && look.align === first.look.align && look.points === first.look.points;
  return isAlike && mayBeTitle({ look, ...unit });
}

const LISTS = [
  ["报", /^\s*(?:呈?报|报送)\s*[:\uFF1A]\s*/u],
  ["送", /^\s*(?:送|抄送|分送)\s*[:\uFF1A]\s*/u],
  ["发", /^\s*(?:发|印发|下发)\s*[:\uFF1A]\s*/u],
] as const;

const PRINTED = /^[\uFF08(]?共印\d{1,6}份[)\uFF09]?$/u;

/** Tells the foot of a bulletin apart: who gets it, and how many are printed. */
export function readBulletinFoot(lines: Lines, from: number, findings: Findings): void {
  for (let index = from; index < lines.length; index++) {
    const unit = lines.text(index);
    if (!unit) continue;
    const list = LISTS.find(([element, pattern]) => pattern.test(unit.text) && !findings.has(element));
    const isCount = PRINTED.test(unit.bare) && !findings.has("印数");
    if (!list && !isCount) continue;
    if (list) {
      const [element, label] = list;
      const names = withoutWideWhite(unit.text.replace(label, "").replace(/[。.]\s*$/u, ""));
      findings.add(element, cutOutside(names, /\uFF0C/u), ["sure", "label"], [unit.text]);
    } else findings.add("印数", unit.bare.replace(/[\uFF08()\uFF09]/gu, ""), ["sure", "form"], [unit.text]);
    lines.take(index);
  }
}
