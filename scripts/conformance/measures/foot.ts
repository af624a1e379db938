import { middleOfEm } from "../convention";
import { imprintOf, recipientsOf } from "../elements";
import type { FigureName } from "../figures";
import type { Stroke } from "../read/page-read";
import type { TextLine } from "../read/text-lines";
import { plain, type Subject } from "../subject";
import { colors, excess, faces, type Measure, type Measured, ofEach, rulesOn, sizes } from "./measure";

const BLACK = "#000000";

/** More than a line of the imprint lies between its first rule and the upper edge of its first line, in mm. */
const RULE_ABOVE = 6;

/** The rules of the imprint, on the page where it ends. */
export function imprintRules(subject: Subject): readonly Stroke[] {
  const [first] = imprintOf(subject);
  if (!first) return [];
  const page = subject.pages.length;
  const from = first.page === page ? first.top - RULE_ABOVE : 0;
  return rulesOn(subject, page, BLACK).filter(({ y1 }) => y1 > from);
}

/** Measures rules of the imprint in the formats that have them. */
function ofRules(
  chosen: (rules: readonly Stroke[]) => readonly (Stroke | undefined)[],
  measured: (rule: Stroke) => number | string,
): Measure {
  return (subject) => {
    if (subject.format === "信函") return [];
    const rules = chosen(imprintRules(subject)).flatMap((rule) => rule ?? []);
    return rules.map((rule) => ({ page: subject.pages.length, value: measured(rule) }));
  };
}

const last = (rules: readonly Stroke[]) => [rules.at(-1)];
const inner = (rules: readonly Stroke[]) => rules.slice(1, -1);

/** A rule above the first line stands on the page where the imprint begins. */
function firstRule(subject: Subject): readonly Measured[] {
  const [line] = imprintOf(subject);
  if (!line || subject.format === "信函") return [];
  const above = rulesOn(subject, line.page, BLACK).filter(({ y1 }) => y1 > line.top - RULE_ABOVE);
  return above.slice(0, 1).map(({ width }) => ({ page: line.page, value: width }));
}

const officeLines = (subject: Subject) => {
  const [office = ""] = subject.valuesOf("印发机关").map(plain);
  return office === "" ? [] : imprintOf(subject).filter(({ text }) => office.startsWith(text));
};
const printDate = (subject: Subject) => imprintOf(subject).filter(({ text }) => /^\d{4}年.*印发$/u.test(text));

const LABEL = "抄送：".length;

/** A page with nothing on it. */
const isBlank = ({ glyphs, strokes, pictures }: Subject["pages"][number]) =>
  glyphs.length + strokes.length + pictures.length === 0;

/** Blank pages, and the page of the imprint behind each (7.5). */
function unnumbered({ pages }: Subject): ReadonlySet<number> {
  return new Set(pages.filter(isBlank).flatMap(({ number }) => pages.slice(number - 1).map((page) => page.number)));
}

const numberOf = ({ text }: TextLine) => Number(/\d+/u.exec(text)?.[0]);

export const footMeasures = {
  imprintLastRule: ofRules(last, ({ y1 }) => y1),
  imprintRuleLeft: ofRules(
    (rules) => rules,
    ({ x1, x2 }) => Math.min(x1, x2),
  ),
  imprintRuleRight: ofRules(
    (rules) => rules,
    ({ x1, x2 }) => Math.max(x1, x2),
  ),
  imprintFirstRuleWidth: firstRule,
  imprintInnerRuleWidth: ofRules(inner, ({ width }) => width),
  imprintLastRuleWidth: ofRules(last, ({ width }) => width),
  imprintRuleColor: ofRules(
    (rules) => rules,
    ({ color }) => color,
  ),
  imprintRow: (subject) => {
    const rules = imprintRules(subject);
    const [above, below] = rules.slice(-2);
    const isOneLine = above && below && officeLines(subject).length === 1;
    return isOneLine ? [{ page: subject.pages.length, value: below.y1 - above.y1 }] : [];
  },
  imprintEvenPage: (subject) => {
    const line = imprintOf(subject).at(-1);
    return line && subject.format !== "信函" ? [{ page: line.page, value: line.page % 2 }] : [];
  },
  copiesLeft: (subject) => recipientsOf(subject).flatMap((lines) => ofEach(lines.slice(0, 1), ({ left }) => left)),
  copiesWrapped: (subject) =>
    recipientsOf(subject).flatMap(([first, ...others]) =>
      ofEach(others, ({ left }) => left - (first?.characters[LABEL]?.left ?? Number.NaN)),
    ),
  copiesRight: (subject) =>
    ofEach(
      recipientsOf(subject)
        .flat()
        .filter(({ text }) => /\p{Script=Han}$/u.test(text)),
      ({ right }) => excess(right, 179.13),
    ),
  printOfficeLeft: (subject) => ofEach(officeLines(subject), ({ left }) => left),
  printDateRight: (subject) => ofEach(printDate(subject), ({ right }) => right),
  imprintSize: (subject) => sizes(imprintOf(subject)),
  imprintFace: (subject) => faces(imprintOf(subject)),
  imprintColor: (subject) => colors(imprintOf(subject)),
  pageNumberDash: ({ pageNumbers }) =>
    ofEach(pageNumbers, ({ characters }) => middleOfEm(characters[0]?.glyph.y ?? 0, characters[0]?.glyph.em ?? 0)),
  pageNumberRightOdd: ({ pageNumbers }) =>
    ofEach(
      pageNumbers.filter(({ page }) => page % 2 === 1),
      ({ right }) => right,
    ),
  pageNumberLeftEven: ({ pageNumbers }) =>
    ofEach(
      pageNumbers.filter(({ page }) => page % 2 === 0),
      ({ left }) => left,
    ),
  pageNumberValue: ({ pageNumbers }) => ofEach(pageNumbers, (line) => numberOf(line) - line.page),
  pageNumberMissing: (subject) => {
    const without = unnumbered(subject);
    return subject.pages
      .filter(({ number }) => !without.has(number) && !(subject.format === "信函" && number === 1))
      .map(({ number }) => ({ page: number, value: numbersOn(subject, number) === 1 ? 0 : 1 }));
  },
  pageNumberOnBlank: (subject) => [...unnumbered(subject)].map((page) => ({ page, value: numbersOn(subject, page) })),
  pageNumberSize: ({ pageNumbers }) => sizes(pageNumbers),
  pageNumberFace: ({ pageNumbers }) => faces(pageNumbers),
  pageNumberColor: ({ pageNumbers }) => colors(pageNumbers),
} satisfies Partial<Record<FigureName, Measure>>;

export function numbersOn({ pageNumbers }: Subject, page: number): number {
  return pageNumbers.filter((line) => line.page === page).length;
}
