import { SECRECY_LEVELS } from "../../standard/vocabulary";
import type { Findings } from "./findings";
import type { Lines } from "./lines";
import { organsIn, withoutWideWhite } from "./names";
import type { ReasonCode, Sureness } from "./recognised";
import { bare, cutUnit, type TextUnit } from "./units";
import {
  addresseeHead,
  documentNumberIn,
  isAddressee,
  isBareTitle,
  isDate,
  isFurniture,
  isMark,
  isNumbered,
  isOrgan,
  isPageLine,
  isRule,
  isTitle,
  kindAtEnd,
  LABELLED,
  numberBefore,
  orderIn,
  serialNumberIn,
} from "./wording";

/** The head of a document is looked for in so many lines. */
const LONGEST_HEAD = 40;

/** A title may be broken over so many lines, a list of addressees too. */
const MOST_TITLE_LINES = 6;
const MOST_ADDRESSEE_LINES = 6;

/** No title is longer, in characters. */
const LONGEST_TITLE = 500;

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
  readSmallElements(lines, end, titleEnd, findings);
  if (addressee) readAddressee(lines, addressee, findings);
  return addressee ? addressee.end : end;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the head ends: at the addressees, which are part of it, else at the first line of text. */
function findHeadEnd(lines: Lines): { readonly end: number; readonly addressee?: Span } {
  for (let index = 0; index < Math.min(lines.length, LONGEST_HEAD); index++) {
    const unit = lines.text(index);
    if (!unit) {
      if (index > 0 && hasTitleAbove(lines, index)) return { end: index };
      continue;
    }
    const addressee = addresseeFrom(lines, index);
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
    if (unit && (isTitle(unit.bare) || isBareTitle(unit.bare))) return true;
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

function readAddressee(lines: Lines, { start, end }: Span, findings: Findings): void {
  const words: string[] = [];
  for (let index = start; index < end; index++) {
    const unit = lines.text(index);
    if (unit) words.push(unit.text);
    lines.take(index);
  }
  const text = words.join("").replace(/[\s:\uFF1A]+$/u, "");
  findings.add("主送机关", organsIn(withoutWideWhite(text)), ["sure", "place"], words);
}

/** Lines such as 【文号】 and 发文单位： of web pages; several of them may stand on one line. */
function readLabelled(lines: Lines, end: number, findings: Findings): void {
  for (let index = 0; index < end; index++) {
    const unit = lines.text(index);
    if (!unit || unit.bare.length > 200) continue;
    const cells = unit.text.split(/\t|\s{2,}/u).map((cell) => cell.trim());
    if (cells.length > 2) for (const each of labelledCells(cells)) findings.add(each.element, each.value, BY_LABEL, []);
    const single = cells.length > 2 ? undefined : labelled(unit.bare);
    if (!single) continue;
    findings.add(single.element, single.value, BY_LABEL, [unit.text]);
    lines.take(index);
  }
}

const BY_LABEL = ["likely", "label"] as const;

interface Labelled {
  readonly element: (typeof LABELLED)[number][0];
  readonly value: string;
}

/** The elements in cells, each a label and its value in one cell or in two. */
function labelledCells(cells: readonly string[]): readonly Labelled[] {
  return cells.flatMap((cell, index) => {
    const found = labelled(bare(cell)) ?? labelled(bare(cell + (cells[index + 1] ?? "")));
    return found ? [found] : [];
  });
}

/** The element that the text is with its label; undefined when its value cannot be one. */
function labelled(text: string): Labelled | undefined {
  for (const [element, pattern] of LABELLED) {
    const label = pattern.exec(text)?.[0];
    if (!label || !/[:\uFF1A】\]]$/u.test(label)) continue;
    const value = text.slice(label.length).replace(/^\[[\u4e00-\u9fa5]{2,6}\]/u, "");
    if (value !== "" && MAY_BE[element](value)) return { element, value };
  }
  return undefined;
}

const MAY_BE: Readonly<Record<Labelled["element"], (value: string) => boolean>> = {
  标题: (value) => value.length >= 5 && value.length <= 120,
  发文字号: (value) => documentNumberIn(value) !== undefined || serialNumberIn(value) !== undefined,
  发文机关: isOrgan,
  成文日期: isDate,
};

interface Titled extends Span {
  readonly text: string;
  readonly score: number;
}

/**
 * The title: the lines that together end in a kind and say what they are about.
 * @returns the index below it
 */
function readTitle(lines: Lines, end: number, name: string, findings: Findings): number {
  if (findings.has("标题")) return end;
  let best: Titled | undefined;
  for (let start = 0; start < end; start++) {
    const found = titleFrom(lines, start, end);
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (best) return takeTitle(lines, withIssuerAbove(lines, best), findings, ["sure", "place"]);
  const order = orderAt(lines, end);
  if (order) return takeOrder(lines, order, findings);
  if (isTitle(name)) {
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
      if (!/[\uFF08(]/u.test(lines.text(index + 1)?.bare.charAt(0) ?? "")) break;
    }
  }
  return best;
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
  if (large && largest > 0) return { ...at(large.index), how: ["likely", "look"] };
  const first = free.find(({ unit }) => !isParenthesised(unit.bare) && unit.bare.length >= 5);
  return first && { ...at(first.index), how: ["guess", "first"] };
}

function isParenthesised(text: string): boolean {
  return /^[\uFF08(].*[)\uFF09]$/u.test(text);
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
function readSmallElements(lines: Lines, end: number, titleEnd: number, findings: Findings): void {
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
