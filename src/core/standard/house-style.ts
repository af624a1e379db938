import type { Message } from "../notice";
import { HEADING_AREA, LINE_PITCH } from "./geometry";
import { MM_PER_POINT, POINTS } from "./sizes";
import type { Typeface } from "./typefaces";

/**
 * How an office sets its documents where it departs from the national standard, or where the standard leaves the choice
 * (standard.md §8).
 */
export interface HouseStyle {
  /** From one line of text to the next, in mm. */
  readonly linePitch: number;
  /** The largest size of the issuer's mark, in points; it is smaller where it would be too wide or too high. */
  readonly issuerMarkSize: number;
  readonly bodyTypeface: Typeface;
  readonly level1Typeface: Typeface;
  readonly level2Typeface: Typeface;
  readonly level3Typeface: Typeface;
  readonly level4Typeface: Typeface;
  readonly tableTypeface: Typeface;
  /** The largest size of text in tables, in points; it is smaller where a table would be too wide. */
  readonly tableSize: number;
  readonly copyNumberTypeface: Typeface;
  readonly pageNumberTypeface: Typeface;
  /** The typeface of digits and Latin letters in text; undefined is that of the text around them. */
  readonly latinTypeface: Typeface | undefined;
  /** Which levels of headings are bold, 1–4. */
  readonly boldLevels: readonly number[];
  /** What stands behind a number of the third level that is made, not typed. */
  readonly level3Mark: string;
  /** The page number's form, with 1 for the number. */
  readonly pageNumber: string;
  /** The thickness of the red rule, in mm. */
  readonly redRule: number;
  /** Whether the imprint stands on an even page, or on the last page whatever its number. */
  readonly imprintPage: "even" | "last";
  /** Whether the two characters of 秘密 or 特急 stand a character apart. */
  readonly spacedClassification: boolean;
  /** What the double rules of the letter format are centred on. */
  readonly letterRulesOn: "page" | "type-area";
  /** Whether a line of white stands above the note. */
  readonly noteApart: boolean;
}

/** One thing that an office may set otherwise. */
export interface StyleSetting<Value = unknown> {
  /** The key below 排版 in the office's profile. */
  readonly key: string;
  /** The words that the profile may say, and what they mean. */
  readonly choices: Readonly<Record<string, Value>>;
  /** A measure that may be given in place of one of the words. */
  readonly measure?: Measure;
  /** Whether several of the words may be given, in a list. */
  readonly isList?: boolean;
  /** The value of the national standard, or ours where the standard leaves it open. */
  readonly standard: Value;
  /** Whether the national standard leaves it open, so that no choice departs from it. */
  readonly isOpen?: boolean;
  /** What the standard asks for, or what is usual where it leaves it open; ends without a full stop. */
  readonly rule: Message;
  readonly clause: string;
}

/** A number with a unit. */
export interface Measure {
  readonly unit: "磅" | "毫米";
  readonly least: number;
  readonly most: number;
  /** The setting's own unit, mm or for sizes of type pt, in one of this unit. */
  readonly scale: number;
}

const GB = "GB/T 9704—2012";

/** The words for typefaces in the profile. */
const TYPEFACE_WORDS = { 仿宋: "fangsong", 楷体: "kai", 黑体: "hei", 宋体: "song", 小标宋: "title-song" } as const;

function typefaceSetting(key: string, standard: Typeface, clause: string, rule: Message, isOpen = false) {
  return { key, choices: TYPEFACE_WORDS, standard, isOpen, rule, clause } satisfies StyleSetting<Typeface>;
}

const YES_NO = { 是: true, 否: false } as const;

/** Every setting, in the order in which the profile and its pages list them. */
export const STYLE_SETTINGS: { readonly [Name in keyof HouseStyle]: StyleSetting<HouseStyle[Name]> } = {
  linePitch: {
    key: "行距",
    choices: { 标准: LINE_PITCH },
    measure: { unit: "磅", least: 24, most: 34, scale: MM_PER_POINT },
    standard: LINE_PITCH,
    rule: {
      zh: "一般每面排22行，撑满版心，合10.45毫米（29.6磅）",
      en: "22 lines fill the type area of a page, 10.45 mm (29.6 pt) apart",
    },
    clause: `${GB} 5.2.3`,
  },
  issuerMarkSize: {
    key: "发文机关标志字号",
    choices: { 初号: POINTS.初号, 小初: POINTS.小初, 一号: POINTS.一号 },
    measure: { unit: "磅", least: POINTS.二号, most: 72, scale: 1 },
    standard: POINTS.初号,
    isOpen: true,
    rule: {
      zh: "字号以醒目、美观、庄重为原则酌定，排不下时缩小",
      en: "the size is left to the office, made smaller where it does not fit",
    },
    clause: `${GB} 7.2.4`,
  },
  bodyTypeface: typefaceSetting("正文字体", "fangsong", `${GB} 7.3.3`, {
    zh: "正文一般用3号仿宋体字",
    en: "text is set in 仿宋",
  }),
  level1Typeface: typefaceSetting("一级标题字体", "hei", `${GB} 7.3.3`, {
    zh: "第一层一般用黑体字",
    en: "the first level is set in 黑体",
  }),
  level2Typeface: typefaceSetting("二级标题字体", "kai", `${GB} 7.3.3`, {
    zh: "第二层一般用楷体字",
    en: "the second level is set in 楷体",
  }),
  level3Typeface: typefaceSetting("三级标题字体", "fangsong", `${GB} 7.3.3`, {
    zh: "第三层一般用仿宋体字",
    en: "the third level is set in 仿宋",
  }),
  level4Typeface: typefaceSetting("四级标题字体", "fangsong", `${GB} 7.3.3`, {
    zh: "第四层一般用仿宋体字",
    en: "the fourth level is set in 仿宋",
  }),
  tableTypeface: typefaceSetting(
    "表格字体",
    "fangsong",
    `${GB} 5.2.2`,
    { zh: "没有规定，通常用仿宋体字", en: "left open, usually 仿宋" },
    true,
  ),
  tableSize: {
    key: "表格字号",
    choices: { 三号: POINTS.三号, 四号: POINTS.四号, 小四: POINTS.小四, 五号: POINTS.五号 },
    standard: POINTS.小四,
    isOpen: true,
    rule: {
      zh: "没有规定，通常用小四号，列多时缩小",
      en: "left open, usually 小四, smaller where there are many columns",
    },
    clause: `${GB} 5.2.2`,
  },
  copyNumberTypeface: typefaceSetting(
    "份号字体",
    "fangsong",
    `${GB} 7.2.1`,
    {
      zh: "只规定3号阿拉伯数字，未特别说明的用仿宋体字",
      en: "only 3号 digits are asked for; what is not stated is 仿宋",
    },
    true,
  ),
  pageNumberTypeface: typefaceSetting("页码字体", "song", `${GB} 7.5`, {
    zh: "页码一般用4号半角宋体阿拉伯数字",
    en: "page numbers are half-width 宋体 digits",
  }),
  latinTypeface: {
    key: "数字和字母字体",
    choices: { 同正文: undefined, "Times New Roman": "latin" },
    standard: undefined,
    rule: {
      zh: "没有特别说明的用仿宋体字，数字和字母也是",
      en: "what is not stated is 仿宋, digits and letters too",
    },
    clause: `${GB} 5.2.2`,
  },
  boldLevels: {
    key: "加粗的层次",
    choices: { 一级: [1], 二级: [2], 三级: [3], 四级: [4] },
    isList: true,
    standard: [],
    rule: { zh: "各层次的字体不加粗", en: "no level is bold" },
    clause: `${GB} 7.3.3`,
  },
  level3Mark: {
    key: "三级序号的点",
    choices: { 半角: ".", 全角: "\uFF0E" },
    standard: ".",
    isOpen: true,
    rule: {
      zh: "第三层用“1.”标注，点用半角还是全角没有规定",
      en: "the third level is 1., the dot's width is left open",
    },
    clause: `${GB} 7.3.3`,
  },
  pageNumber: {
    key: "页码形式",
    choices: { "— 1 —": "— 1 —", "—1—": "—1—", "-1-": "-1-" },
    standard: "— 1 —",
    rule: {
      zh: "数字左右各放一条一字线，线与数字之间空不空没有规定",
      en: "a dash of one character stands on each side; whether with a space is left open",
    },
    clause: `${GB} 7.5`,
  },
  redRule: {
    key: "红线粗细",
    choices: { 标准: HEADING_AREA.ruleWidth },
    measure: { unit: "毫米", least: 0.2, most: 1.5, scale: 1 },
    standard: HEADING_AREA.ruleWidth,
    isOpen: true,
    rule: { zh: "没有规定粗细，通常为0.35至0.5毫米", en: "left open, usually 0.35 to 0.5 mm" },
    clause: `${GB} 7.2.7`,
  },
  imprintPage: {
    key: "版记所在页",
    choices: { 偶数页: "even", 最后一页: "last" },
    standard: "even",
    rule: { zh: "版记置于公文最后一面，版记应在偶数页", en: "the imprint stands on the last page, an even one" },
    clause: "GB/T 33476.2—2016 7.3.1",
  },
  spacedClassification: {
    key: "密级和紧急程度空一字",
    choices: YES_NO,
    standard: false,
    rule: {
      zh: "两字之间空一字是1999年标准的规定，2012年的标准没有",
      en: "the white between the two characters is of the 1999 standard",
    },
    clause: `${GB} 7.2.2`,
  },
  letterRulesOn: {
    key: "信函双线居中",
    choices: { 页面: "page", 版心: "type-area" },
    standard: "page",
    isOpen: true,
    rule: {
      zh: "双线长170毫米，居中排布，没有说明按页面还是按版心居中",
      en: "170 mm long and centred, on what is left open",
    },
    clause: `${GB} 10.1`,
  },
  noteApart: {
    key: "附注上空一行",
    choices: YES_NO,
    standard: false,
    rule: { zh: "附注居左空二字加圆括号编排在成文日期下一行", en: "the note stands on the line below the date" },
    clause: `${GB} 7.3.6`,
  },
};

/** Names of the settings, in order. */
export const STYLE_NAMES = Object.keys(STYLE_SETTINGS) as readonly (keyof HouseStyle)[];

/** The national standard, and what is usual where it leaves the choice. */
export const STANDARD_STYLE = Object.fromEntries(
  STYLE_NAMES.map((name) => [name, STYLE_SETTINGS[name].standard]),
) as unknown as HouseStyle;

/** The typeface of a level of headings, 1–4. */
export function levelTypeface(style: HouseStyle, level: number): Typeface {
  const { level1Typeface, level2Typeface, level3Typeface, level4Typeface } = style;
  return [level1Typeface, level2Typeface, level3Typeface, level4Typeface][level - 1] ?? style.bodyTypeface;
}
