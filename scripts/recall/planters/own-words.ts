import { MISSPELLINGS } from "../../../src/core/standard/misspellings";
import { formatLabel } from "../../../src/core/standard/numbering";
import type { Planter } from "../planter";
import { spoiling } from "../ways";

const HAN = "\\p{Script=Han}";
const FULL_WIDTH_ZERO = 0xff10;

const fullWidth = (digits: string) =>
  digits.replace(/\d/gu, (digit) => String.fromCodePoint(FULL_WIDTH_ZERO + Number(digit)));

/** Faults made of what the document itself says: its words, marks and numbers, written as a hurried hand would. */
export const OWN_WORDS_PLANTERS: Readonly<Record<string, Planter>> = {
  misspelling: (draft, random) => {
    const said = draft.body.map(({ range }) => draft.text.slice(range.start, range.end)).join("\n");
    const pairs = [...MISSPELLINGS].filter(([wrong, right]) => said.includes(right) && !right.includes(wrong));
    const [wrong, right] = random.pick(pairs) ?? [];
    return right === undefined
      ? undefined
      : spoiling(new RegExp(`${right}(?![^《》]*》)`, "gu"), () => `⟦${wrong}⟧`)(draft, random);
  },
  "paragraph-end-mark": spoiling(
    /^(?![一二三四五六七八九十第\d\p{P}])(?=.{24})(?=.*[\uFF0C\uFF1B])(.*)(\p{Script=Han})。$/gmu,
    (_, text, last) => `${text}⟦${last}⟧`,
  ),
  "repeated-marks": spoiling(new RegExp(`(?<=${HAN})([\uFF0C。；])(?=${HAN})`, "gu"), (mark) => `⟦${mark}${mark}⟧`),
  "comma-before-and-others": spoiling(
    new RegExp(`(?<=${HAN}、${HAN}{2,4})等(?=\uFF0C|。|相关|有关|方面|部门|单位)`, "gu"),
    () => "⟦、等⟧",
  ),
  "value-range-mark": spoiling(
    /(?<![\d.～—-])(\d{1,3})[～-](\d{1,3})(?=个|天|人|岁|周岁|平方米|元|万元)/gu,
    (_, least, most) => `⟦${least}-${most}⟧`,
  ),
  "full-width-digits": spoiling(
    new RegExp(`(?<=${HAN})\\d{1,3}(?=[个家名人项天户])`, "gu"),
    (digits) => `⟦${fullWidth(digits)}⟧`,
  ),
  "half-width-brackets": spoiling(
    new RegExp(`(?<=${HAN})\uFF08(${HAN}{2,12})\uFF09`, "gu"),
    (_, inner) => `⟦(${inner})⟧`,
  ),
  "straight-quotes": spoiling(new RegExp(`“(${HAN}{2,12})”`, "gu"), (_, inner) => `⟦"${inner}"⟧`),
  "space-between-characters": spoiling(new RegExp(`(?<=^(?=.*[，。；]).*${HAN}{3})(?=${HAN}{5})`, "gmu"), () => "⟦ ⟧"),
  "paired-marks": spoiling(
    new RegExp(`(?<=${HAN})\uFF08(${HAN}{2,12})\uFF09(?=${HAN})`, "gu"),
    (_, inner) => `⟦\uFF08⟧${inner}`,
  ),
  "nested-book-marks": spoiling(/〈([^〈〉《》]{2,40})〉/gu, (_, inner) => `⟦《${inner}》⟧`),
  "comma-between-enclosed-items": spoiling(/》《/gu, () => "⟦》、《⟧"),
  "count-word-mark": spoiling(new RegExp(`(?<=[。；：])([一二三四五]是)(?=${HAN})`, "gu"), (word) => `⟦${word}、⟧`),
  "year-four-digits": spoiling(/(?<![\d〔[])20(\d\d)年(?=年?底|上半年|下半年)/gu, (_, year) => `⟦${year}年⟧`),
  "cited-document-number": spoiling(/〔(\d{4})〕(\d{1,4}号)/gu, (_, year, number) => `⟦[${year}]${number}⟧`),
  "citation-gap": spoiling(/》\uFF08(?=[^\uFF09]{1,12}〔\d{4}〕\d)/gu, () => "⟦》 ⟧\uFF08"),
  "full-stop-in-brackets": spoiling(
    new RegExp(`(?<=${HAN})\uFF08(${HAN}{2,12})\uFF09(?=${HAN}|\uFF0C)`, "gu"),
    (_, inner) => `\uFF08${inner}⟦。⟧\uFF09`,
  ),
  "date-with-commas": spoiling(
    /(?<![\d年、])(20\d\d)年(\d{1,2})月(\d{1,2})日(?=前|起|以前|以后)/gu,
    (_, year, month, day) => `⟦${year}、${month}、${day}⟧`,
  ),
  "date-one-script": spoiling(/(?<!\d)2010年(?=\d{1,2}月)(\d{1,2}月)(?!\d)/gu, (_, month) => `⟦二〇一〇年${month}⟧`),
  "level-label": (draft, random) => {
    const labels = draft.body.flatMap((block) => (block.type === "heading" && block.label ? [block.label] : []));
    const label = random.pick(
      labels.filter(({ style, value, text }) => {
        return value !== undefined && style === "level-2" && text === formatLabel(style, value);
      }),
    );
    if (!label) return undefined;
    const inner = label.text.slice(1, -1);
    const wrong = random.pick([`⟦(${inner})⟧`, `⟦${label.text}、⟧`]);
    return draft.text.slice(0, label.range.start) + wrong + draft.text.slice(label.range.end);
  },
};
