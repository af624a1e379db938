import type { Message } from "../notice";
import { type HouseStyle, STYLE_NAMES, STYLE_SETTINGS, type StyleSetting } from "../standard/house-style";
import { POINTS } from "../standard/sizes";
import type { Page, Part } from "./page";

/** Where a draft's pages depart from the national standard. */
export interface Deviation {
  /** What departs: a setting of the house style, or an element. */
  readonly subject: string;
  /** How it is set. */
  readonly found: string;
  /** What the standard asks for; ends without a full stop. */
  readonly rule: Message;
  readonly clause: string;
  /** The page that departs; absent where all do. */
  readonly page?: number;
}

/** Every departure of the pages from the national standard: those of the house style, then those of single pages. */
export function deviationsOf(pages: readonly Page[], house: HouseStyle): readonly Deviation[] {
  return [...STYLE_NAMES.flatMap((name) => ofSetting(STYLE_SETTINGS[name], house[name])), ...pages.flatMap(onPage)];
}

function ofSetting(setting: StyleSetting, value: unknown): readonly Deviation[] {
  const { key, standard, isOpen, rule, clause } = setting;
  if (isOpen || isEqual(value, standard)) return [];
  return [{ subject: key, found: wordFor(value, setting), rule, clause }];
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The value as a profile says it. */
function wordFor(value: unknown, { choices, measure, isList }: StyleSetting): string {
  const words = Object.keys(choices);
  if (isList && Array.isArray(value)) {
    return words.filter((word) => [choices[word]].flat().every((part) => value.includes(part))).join("、");
  }
  const word = words.find((each) => isEqual(choices[each], value));
  if (word !== undefined || !measure) return word ?? String(value);
  return `${Number((Number(value) / measure.scale).toFixed(2))}${measure.unit}`;
}

/** The sizes of elements that the standard names, in points; the rest is 三号 (5.2.2). Marks and tables are free. */
const SIZES: Readonly<Partial<Record<Part, number>>> = {
  标题: POINTS.二号,
  附件标题: POINTS.二号,
  抄送机关: POINTS.四号,
  报: POINTS.四号,
  送: POINTS.四号,
  发: POINTS.四号,
  印数: POINTS.四号,
  印发机关: POINTS.四号,
  印发日期: POINTS.四号,
  页码: POINTS.四号,
};

const FREE: readonly Part[] = ["发文机关标志", "表格", "图片"];

function onPage({ number, linePitch, items }: Page): readonly Deviation[] {
  const found: Deviation[] = [];
  if (linePitch !== undefined) found.push({ ...DRAWN_LINES, found: `${linePitch.toFixed(2)}毫米`, page: number });
  const smaller = new Map<Part, number>();
  // Addressees in the imprint are as large as the imprint (7.4.2).
  for (const item of items) {
    if (item.type !== "text" || FREE.includes(item.element) || item.size === POINTS.四号) continue;
    const right = SIZES[item.element] ?? POINTS.三号;
    if (item.size < right - 0.01) smaller.set(item.element, item.size);
  }
  for (const [element, size] of smaller) {
    found.push({ ...SMALLER, subject: element, found: `${size.toFixed(1)}磅`, page: number });
  }
  return found;
}

const DRAWN_LINES = {
  subject: "行距",
  rule: {
    zh: "一般每面排22行；容不下印章、签名章或者成文日期时，可以调整行距、字距",
    en: "22 lines to a page; spacing may give way where seal, stamp or date would find no room",
  },
  clause: "GB/T 9704—2012 5.2.3、7.3.5.5",
} as const;

const SMALLER = {
  rule: {
    zh: "字号有规定，这里的文字太长，一行排不下，缩小了字号",
    en: "the size is laid down; these words are too long for their line and were made smaller",
  },
  clause: "GB/T 9704—2012 5.2.2",
} as const;
