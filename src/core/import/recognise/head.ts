import { SECRECY_LEVELS } from "../../standard/vocabulary";
import { readByline } from "./byline";
import type { Findings } from "./findings";
import { readLabelled } from "./labelled";
import type { Lines, Span } from "./lines";
import { listed, organsIn, withoutWideWhite } from "./names";
import { readTitle } from "./title";
import { cutUnit, type TextUnit } from "./units";
import {
  addresseeHead,
  documentNumberIn,
  isAddressee,
  isBareTitle,
  isDate,
  isFurniture,
  isGreeting,
  isMark,
  isNumbered,
  isOrgan,
  isPageLine,
  isPaperTitle,
  isRule,
  isTitle,
  kindAtEnd,
  LABELLED,
  numberBefore,
  paperAtEnd,
  serialNumberIn,
} from "./wording";

/** The head of a document is looked for in so many lines. */
const LONGEST_HEAD = 40;

/** A list of addressees may be broken over so many lines. */
const MOST_ADDRESSEE_LINES = 6;

/** A line so long and with a full stop is text. */
const PROSE = 25;

/**
 * Tells the elements above the text apart: 份号 to 主送机关. `name` is the file's.
 * @returns the index of the first unit of the text
 */
export function readHead(lines: Lines, name: string, findings: Findings): number {
  for (let index = 0; index < Math.min(lines.length, LONGEST_HEAD); index++) {
    const unit = lines.text(index);
    const cut = unit && numberBefore(unit.text);
    if (unit && cut !== undefined) lines.replace(index, ...cutUnit(unit, cut));
  }
  const { end, addressee } = findHeadEnd(lines);
  readLabelled(lines, end, findings);
  const titleEnd = readTitle(lines, end, name, findings);
  readNumber(lines, end, findings);
  if (isOfPaper(findings)) readByline(lines, { start: titleEnd, end }, findings);
  readSmallElements(lines, end, titleEnd, findings);
  return addressee ? readAddressee(lines, addressee, findings) : end;
}

/** Whether the title is that of a customary paper. */
function isOfPaper(findings: Findings): boolean {
  return paperAtEnd(bareTitle(findings)) !== undefined;
}

function bareTitle(findings: Findings): string {
  return (findings.first("标题") ?? "").replace(/\s/gu, "");
}

/** Where the head ends: at the addressees, which are part of it, else at the first line of text. */
function findHeadEnd(lines: Lines): { readonly end: number; readonly addressee?: Span } {
  for (let index = 0; index < Math.min(lines.length, LONGEST_HEAD); index++) {
    const unit = lines.text(index);
    if (!unit) {
      if (index > 0 && hasTitleAbove(lines, index)) return { end: index };
      continue;
    }
    const addressee = greetingFrom(lines, index) ?? addresseeFrom(lines, index);
    if (addressee) return { end: index, addressee };
    const cut = addresseeHead(unit.text);
    if (cut !== undefined && !isLabelled(unit.bare)) {
      lines.replace(index, ...cutUnit(unit, cut));
      return { end: index, addressee: { start: index, end: index + 1 } };
    }
    if (opensText(unit) && !isLabelled(unit.bare)) return { end: index };
  }
  return { end: Math.min(lines.length, LONGEST_HEAD) };
}

function hasTitleAbove(lines: Lines, index: number): boolean {
  for (let at = 0; at < index; at++) {
    const unit = lines.text(at);
    if (unit && (isTitle(unit.bare) || isBareTitle(unit.bare) || isPaperTitle(unit.bare))) return true;
  }
  return false;
}

/** The text begins: a sentence, or a line with a number of the structure. */
function opensText({ bare, text }: TextUnit): boolean {
  if (isTitle(bare) || isFurniture(bare) || documentNumberIn(bare) || serialNumberIn(bare)) return false;
  if (/^[\uFF08(【[]/u.test(bare) && /[)\uFF09】\]]$/u.test(bare)) return false;
  if (isPageLine(bare) || isDate(bare)) return false;
  if (isNumbered(bare) && !kindAtEnd(bare)) return true;
  return (bare.length >= PROSE && /[。\uFF1B;]|\uFF1A$/u.test(text)) || /[。]$/u.test(bare) || bare.length > 120;
}

function isLabelled(bare: string): boolean {
  return LABELLED.some(([, pattern]) => pattern.test(bare));
}

/** The line or the two lines that greet people, when they begin here. */
function greetingFrom(lines: Lines, start: number): Span | undefined {
  const first = lines.text(start)?.bare ?? "";
  if (isGreeting(first)) return { start, end: start + 1 };
  const isBroken = /[\uFF0C,、]$/u.test(first);
  return isBroken && isGreeting(first + (lines.text(start + 1)?.bare ?? "")) ? { start, end: start + 2 } : undefined;
}

/** The lines that name those addressed, when they begin here. */
function addresseeFrom(lines: Lines, start: number): Span | undefined {
  let joined = "";
  for (let index = start; index < start + MOST_ADDRESSEE_LINES; index++) {
    const unit = lines.text(index);
    if (!unit || /[。]/u.test(unit.bare)) return undefined;
    if (index > start && (isTitle(unit.bare) || documentNumberIn(unit.bare))) return undefined;
    joined += unit.bare;
    if (/[\uFF1A:]$/u.test(unit.bare)) return isAddressee(joined) ? { start, end: index + 1 } : undefined;
    const isBroken = /[、\uFF0C,\uFF1B]$/u.test(unit.bare) || (unit.bare.length >= 20 && /[、\uFF0C]/u.test(unit.bare));
    if (!isBroken || !/局|厅|委|政府|部门|单位|院|办|学校|银行|公司/u.test(unit.bare) || kindAtEnd(unit.bare))
      return undefined;
  }
  return undefined;
}

/**
 * Those who are greeted in a paper, or the addressees of a document.
 * @returns the index below them; theirs where they are neither, for then they open the text
 */
function readAddressee(lines: Lines, { start, end }: Span, findings: Findings): number {
  const units = Array.from({ length: end - start }, (_, index) => lines.text(start + index));
  const words = units.flatMap((unit) => (unit ? [unit.text] : []));
  const bare = units.map((unit) => unit?.bare ?? "").join("");
  const isGreeted = isGreeting(bare) && (isOfPaper(findings) || !kindAtEnd(bareTitle(findings)));
  if (!isGreeted && !isAddressee(bare)) return start;
  for (let index = start; index < end; index++) lines.take(index);
  const text = withoutWideWhite(words.join("").replace(/[\s:\uFF1A]+$/u, ""));
  if (isGreeted) findings.add("称谓", listed(text), ["sure", "place"], words);
  else findings.add("主送机关", organsIn(text), ["sure", "place"], words);
  return end;
}

/** 发文字号, alone on its line or with the signer behind it. */
function readNumber(lines: Lines, end: number, findings: Findings): void {
  for (let index = 0; index < end && !findings.has("发文字号"); index++) {
    const unit = lines.text(index);
    if (!unit) continue;
    const signer = /^(.{4,30}?号)签发人[:\uFF1A](.{2,40})$/u.exec(unit.bare);
    const number =
      documentNumberIn(signer?.[1] ?? unit.bare) ?? (isNumberAllowed(findings) ? serialNumberIn(unit.bare) : undefined);
    if (number === undefined) continue;
    findings.add("发文字号", number, ["sure", "form"], [unit.text]);
    if (signer?.[2]) {
      const names = /签\s*发\s*人\s*[:\uFF1A]\s*(.*)$/u.exec(unit.text)?.[1] ?? signer[2];
      findings.add("签发人", names.split(/[\s、\uFF0C]+/u), ["sure", "label"], [names]);
    }
    if (/^[\uFF08(].*[)\uFF09]$/u.test(unit.bare)) findings.unnamed.push("\uFF08\uFF09");
    lines.take(index);
  }
}

/** 第12号 may be the number of an order, an announcement or minutes. */
function isNumberAllowed(findings: Findings): boolean {
  return /令|公告|通告|公报|决议|决定|纪要/u.test(findings.first("标题") ?? "");
}

const LEVELS = SECRECY_LEVELS.join("|");
const SECRECY = new RegExp(`^(?:${LEVELS})(?:★.{0,12}|[★☆]|\\d{1,2}年)?$`, "u");

type Small = readonly [element: "份号" | "密级" | "紧急程度" | "发文机关标志" | "签发人", pattern: RegExp];

const SMALL: readonly Small[] = [
  ["份号", /^(?:份号[:\uFF1A]?)?\d{6}$/u],
  ["密级", SECRECY],
  ["紧急程度", /^(?:特急|加急|特提|平急)$/u],
  ["签发人", /^签发人[:\uFF1A].{2,40}$/u],
];

/** The other elements of the head. What is left above the title belongs to none, what is left below it opens the text. */
export function readSmallElements(lines: Lines, end: number, titleEnd: number, findings: Findings): void {
  for (let index = 0; index < end; index++) {
    const unit = lines.text(index);
    if (!unit) continue;
    const small = SMALL.find(([element, pattern]) => pattern.test(unit.bare) && !findings.has(element));
    const isIssuers = isMark(unit.bare) || (unit.look.isRed && isOrgan(unit.bare));
    takeNumberWithin(unit, findings);
    if (small) takeSmall(lines, index, unit, small[0], findings);
    else if (isIssuers && !findings.has("发文机关标志")) {
      findings.add("发文机关标志", unit.bare, isMark(unit.bare) ? ["sure", "form"] : ["likely", "look"], [unit.text]);
      lines.take(index);
    } else if (index < titleEnd || isPageLine(unit.bare)) {
      (isRule(unit.bare) ? findings.drawn : findings.unnamed).push(unit.text);
      lines.take(index);
    }
  }
}

/** Web pages put the number among other things on one line: 文号：云商发〔2026〕12号. */
function takeNumberWithin({ bare }: TextUnit, findings: Findings): void {
  const number = /文号[:\uFF1A](.{4,30}?号)/u.exec(bare)?.[1];
  if (number && documentNumberIn(number)) findings.add("发文字号", number, ["likely", "label"], []);
}

function takeSmall(lines: Lines, index: number, unit: TextUnit, element: Small[0], findings: Findings): void {
  const value = unit.bare.replace(/^(?:份号|签发人)[:\uFF1A]?/u, "");
  const values =
    element === "签发人" ? unit.text.replace(/^签\s*发\s*人\s*[:\uFF1A]\s*/u, "").split(/[\s、\uFF0C]+/u) : value;
  findings.add(element, values, ["sure", "form"], [unit.text]);
  lines.take(index);
}
