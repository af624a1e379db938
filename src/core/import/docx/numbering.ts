import { toChineseNumber } from "../../standard/numbering";
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from "./xml";

/** A level of a list. */
interface Level {
  readonly format: string;
  /** As Word writes it: `%1、`, `第%1条`. */
  readonly text: string;
  readonly start: number;
  /** Its numbers begin anew after a level above this one (the first is 1); 0 is never, as of articles that run through chapters. */
  readonly restart: number;
  /** Whether all numbers in it are written in Arabic digits, whatever their own levels say. */
  readonly isLegal: boolean;
}

/** A number that Word writes before a paragraph, or a bullet. */
export interface NumberLabel {
  readonly text: string;
  readonly isBullet: boolean;
}

const BULLET = "bullet";

/** Counts the paragraphs of the document's lists and says what stands before each. */
export class Numbering {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #listOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: XmlElement | undefined) {
    const kinds = childrenOf(root, "w:abstractNum");
    const byStyle = new Map(kinds.map((each) => [settingOf(each, "w:styleLink"), each]));
    const abstracts = new Map(
      kinds.map((each) => {
        const style = settingOf(each, "w:numStyleLink");
        // One that names a style of lists has its levels where that style is defined.
        return [each.attributes["w:abstractNumId"] ?? "", (style !== undefined && byStyle.get(style)) || each];
      }),
    );
    for (const list of childrenOf(root, "w:num")) {
      const id = list.attributes["w:numId"] ?? "";
      const abstract = settingOf(list, "w:abstractNumId") ?? "";
      const levels = new Map(levelsOf(childrenOf(abstracts.get(abstract), "w:lvl")));
      const overrides = childrenOf(list, "w:lvlOverride");
      for (const override of overrides) {
        const index = Number(override.attributes["w:ilvl"] ?? 0);
        const [own] = levelsOf(childrenOf(override, "w:lvl"));
        const start = Number(settingOf(override, "w:startOverride") ?? Number.NaN);
        const level = own?.[1] ?? levels.get(index);
        if (level) levels.set(index, Number.isNaN(start) ? level : { ...level, start });
      }
      this.#levels.set(id, levels);
      // Lists of one kind count on from each other, but for those that begin anew.
      this.#listOf.set(id, overrides.length > 0 ? `own ${id}` : abstract);
    }
  }

  /** What stands before the next paragraph of that list and level; undefined for no list. */
  next(id: string | undefined, level = 0): NumberLabel | undefined {
    const levels = this.#levels.get(id ?? "");
    const own = levels?.get(level);
    if (id === undefined || id === "0" || !levels || !own || level > 8) return undefined;
    if (own.format === BULLET) return { text: own.text, isBullet: true };
    const list = this.#listOf.get(id) ?? id;
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    for (let below = level + 1; below < counts.length; below++) {
      if (level < (levels.get(below)?.restart ?? below)) delete counts[below];
    }
    for (let index = 0; index < level; index++) counts[index] ??= levels.get(index)?.start ?? 1;
    const last = counts[level];
    counts[level] = last === undefined ? own.start : last + 1;
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatted(counts[index] ?? 1, (!own.isLegal && levels.get(index)?.format) || "decimal");
    });
    return text === "" ? undefined : { text, isBullet: false };
  }
}

function levelsOf(levels: readonly XmlElement[]): readonly (readonly [number, Level])[] {
  return levels.map((level) => {
    const index = Number(level.attributes["w:ilvl"] ?? 0);
    return [
      index,
      {
        format: settingOf(level, "w:numFmt") ?? "decimal",
        text: childOf(level, "w:lvlText")?.attributes["w:val"] ?? "",
        start: Number(settingOf(level, "w:start") ?? 1),
        restart: Number(settingOf(level, "w:lvlRestart") ?? index),
        isLegal: isOn(level, "w:isLgl") ?? false,
      },
    ];
  });
}

const CHINESE = /^(?:chineseCounting|japaneseCounting|taiwaneseCounting|koreanCounting)/u;

/** What is written for each character of a Chinese number in accounts. */
const IN_ACCOUNTS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."零一二三四五六七八九十百"].map((character, index) => [character, "零壹贰叁肆伍陆柒捌玖拾佰"[index] ?? ""]),
);

/** Numbers as accounts have them: 壹, 壹拾, 贰拾壹, 壹佰零贰. */
function accountNumber(value: number): string {
  if (value < 1 || value > 999) return String(value);
  const text = toChineseNumber(value).replace(/^十/u, "一十");
  return text.replace(/./gu, (character) => IN_ACCOUNTS[character] ?? "");
}

/** Digit by digit: 一, 一〇, 二三. */
function chineseDigits(value: number): string {
  return String(value).replace(/\d/gu, (digit) => "〇一二三四五六七八九"[Number(digit)] ?? "");
}

/** Signs in turn, from the first again after the last. */
const inTurn = (signs: string) => (value: number) => signs[(value - 1) % signs.length] ?? String(value);

function formatted(value: number, format: string): string {
  if (CHINESE.test(format) && value >= 1 && value <= 999) return toChineseNumber(value);
  const write = FORMATS[format];
  return write ? write(value) : String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseDigital: chineseDigits,
  chineseLegalSimplified: accountNumber,
  ideographLegalTraditional: accountNumber,
  ideographTraditional: inTurn("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: inTurn("子丑寅卯辰巳午未申酉戌亥"),
  lowerLetter: (value) => letters(value, 0x61),
  upperLetter: (value) => letters(value, 0x41),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => "",
};

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
}

/** a to z, then aa to zz, as Word counts. */
function letters(value: number, first: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(first + index).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = Math.min(value, 399);
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
