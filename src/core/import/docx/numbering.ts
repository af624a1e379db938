import { toChineseNumber } from "../../standard/numbering";
import { childOf, childrenOf, settingOf, type XmlElement } from "./xml";

/** A level of a list. */
interface Level {
  readonly format: string;
  /** As Word writes it: `%1、`, `第%1条`. */
  readonly text: string;
  readonly start: number;
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
    const abstracts = new Map(
      childrenOf(root, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"] ?? "", each]),
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
    counts.length = Math.min(counts.length, level + 1);
    for (let index = 0; index < level; index++) counts[index] ??= levels.get(index)?.start ?? 1;
    const last = counts[level];
    counts[level] = last === undefined ? own.start : last + 1;
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatted(counts[index] ?? 1, levels.get(index)?.format ?? "decimal");
    });
    return text === "" ? undefined : { text, isBullet: false };
  }
}

function levelsOf(levels: readonly XmlElement[]): readonly (readonly [number, Level])[] {
  return levels.map((level) => [
    Number(level.attributes["w:ilvl"] ?? 0),
    {
      format: settingOf(level, "w:numFmt") ?? "decimal",
      text: childOf(level, "w:lvlText")?.attributes["w:val"] ?? "",
      start: Number(settingOf(level, "w:start") ?? 1),
    },
  ]);
}

const CHINESE = /^(?:chinese|japaneseCounting|taiwaneseCounting|ideographTraditional|koreanCounting)/u;

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
