import type { KindName } from "./kinds";
import { DOCUMENT_NUMBER_PATTERN, SERIAL_NUMBER_PATTERN } from "./vocabulary";

/** The brackets around the year (GB/T 9704—2012 7.2.5). */
export const YEAR_BRACKETS = { open: "〔", close: "〕" } as const;

/** Kinds that may be numbered by the piece: 第12号, 第8期, 2026年第3号 (10.2, 10.3; practice for public notices). */
const SERIAL_KINDS: readonly KindName[] = ["命令", "公报", "公告", "通告", "决议", "纪要"];

/** Minutes may also leave the code out: 〔2026〕8号 (practice). */
const MINUTES_NUMBER_PATTERN = /^〔(?:19|20)\d{2}〕[1-9]\d*号$/u;

/** Whether the number is written as it should be for the kind; undefined is any kind. */
export function isDocumentNumber(text: string, kind: KindName | undefined): boolean {
  if (DOCUMENT_NUMBER_PATTERN.test(text)) return true;
  if (kind === "纪要" && MINUTES_NUMBER_PATTERN.test(text)) return true;
  return mayBeSerial(kind) && SERIAL_NUMBER_PATTERN.test(text);
}

function mayBeSerial(kind: KindName | undefined): boolean {
  return kind === undefined || SERIAL_KINDS.includes(kind);
}

type PartName = "open" | "year" | "close" | "ordinal" | "digits" | "suffix";

/** A stretch of the number, as offsets in it. */
export interface NumberPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a number that may be miswritten is made of. */
export type NumberParts = Partial<Readonly<Record<PartName, NumberPart>>>;

/** Each character is in a group, so that the places of the parts follow from the lengths of the groups. */
const LOOSE_NUMBER =
  /^([\u4e00-\u9fa5A-Za-z]{1,14}\s*)([[\uFF3B【\uFF08(〖﹝〔{\uFF5B<\uFF1C〈《])(\s*)([\d０-９]{1,4})(\s*)([\]\uFF3D】\uFF09)〗﹞〕}\uFF5D>\uFF1E〉》])(\s*)(第)?(\s*)([\d０-９]{1,9})(\s*)(号)?$/u;

/** What each of its groups is. */
const NUMBER_GROUPS: readonly (PartName | undefined)[] = [
  undefined,
  "open",
  undefined,
  "year",
  undefined,
  "close",
  undefined,
  "ordinal",
  undefined,
  "digits",
  undefined,
  "suffix",
];

const LOOSE_SERIAL = /^(?:(\d{4})(年))?(第\s*)([\d０-９]{1,9})(\s*)([号期次])$/u;

const SERIAL_GROUPS: readonly (PartName | undefined)[] = ["year", undefined, undefined, "digits", undefined, "suffix"];

/** No number is longer, in characters. */
const LONGEST = 60;

/** The parts of a number with code, year and number, however it is written; undefined when it has other parts. */
export function documentNumberParts(text: string): NumberParts | undefined {
  return partsOf(LOOSE_NUMBER, NUMBER_GROUPS, text);
}

/** The parts of a number by the piece (第12号), however it is written. */
export function serialNumberParts(text: string, kind: KindName | undefined): NumberParts | undefined {
  return mayBeSerial(kind) ? partsOf(LOOSE_SERIAL, SERIAL_GROUPS, text) : undefined;
}

/** 〔2026〕云商发12号 and 云商发12号〔2026〕: the year in another place. */
const YEAR_FIRST =
  /^[[\uFF3B【\uFF08(〖﹝〔]((?:19|20)\d{2})[\]\uFF3D】\uFF09)〗﹞〕]([\u4e00-\u9fa5]{1,14}?)第?0{0,4}([1-9]\d{0,5})号?$/u;
const YEAR_LAST =
  /^([\u4e00-\u9fa5]{1,14}?)第?0{0,4}([1-9]\d{0,5})号?[[\uFF3B【\uFF08(〖﹝〔]((?:19|20)\d{2})[\]\uFF3D】\uFF09)〗﹞〕]$/u;

/** The number with its parts in the order of code, year and number (条例 art. 9(5)); undefined when they are not there. */
export function reorderedNumber(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const first = YEAR_FIRST.exec(plain);
  const last = YEAR_LAST.exec(plain);
  const [year, code, digits] = first ? first.slice(1) : last ? [last[3], last[1], last[2]] : [];
  return year && code && digits ? `${code}${YEAR_BRACKETS.open}${year}${YEAR_BRACKETS.close}${digits}号` : undefined;
}

const BETWEEN_NUMBERS = /[、\uFF0C,\uFF1B;\s]+/u;

/** The numbers of several documents that stand in one value; none when it is one number or none. */
export function joinedNumbers(text: string): readonly string[] {
  if (!BETWEEN_NUMBERS.test(text)) return [];
  const parts = text.slice(0, LONGEST * 4).split(BETWEEN_NUMBERS);
  const numbers = parts.filter((part) => documentNumberParts(part));
  return numbers.length > 1 ? numbers : [];
}

/** White space, and digits that take a whole cell: neither belongs in a number. */
export function strayCharacters(text: string): readonly NumberPart[] {
  return [...text.slice(0, LONGEST).matchAll(/\s+|[０-９]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const FULL_YEAR = /^(?:19|20)\d{2}$/u;

/** Whether the year is written in full. */
export function isFullYear(text: string): boolean {
  return FULL_YEAR.test(text) || FULL_YEAR.test(text.normalize("NFKC"));
}

/** Two digits from this on are of the last century. */
const LAST_CENTURY = 50;

/** The year in four half-width digits: 24 is 2024, 98 is 1998. */
export function fullYear(text: string): string {
  const digits = text.normalize("NFKC");
  if (digits.length !== 2) return digits;
  return `${Number(digits) < LAST_CENTURY ? 20 : 19}${digits}`;
}

/** How many zeros stand before the number itself; 0 when it is nothing but zeros. */
export function leadingZeros(digits: string): number {
  return /^[0０]+(?=[1-9１-９])/u.exec(digits)?.[0].length ?? 0;
}

function partsOf(pattern: RegExp, names: readonly (PartName | undefined)[], text: string): NumberParts | undefined {
  const match = text.length > LONGEST ? null : pattern.exec(text);
  if (!match) return undefined;
  const parts: { [Name in PartName]?: NumberPart } = {};
  let from = 0;
  for (let index = 0; index < names.length; index++) {
    const part = match[index + 1];
    if (part === undefined) continue;
    const name = names[index];
    const to = from + part.length;
    if (name) parts[name] = { text: part, from, to };
    from = to;
  }
  return parts;
}
