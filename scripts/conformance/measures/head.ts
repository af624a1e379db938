import { addresseesOf, headLineOf, markOf, signersOf, titleOf } from "../elements";
import type { FigureName } from "../figures";
import { middleOf, type TextLine } from "../read/text-lines";
import type { Format, Subject } from "../subject";
import {
  between,
  colors,
  faces,
  type Measure,
  type Measured,
  of,
  ofEach,
  RED,
  rulesOn,
  sizes,
  step,
  stretchOf,
  white,
} from "./measure";

/** Measures an element of one format alone. */
export function inFormat(format: Format, measure: Measure): Measure {
  return (subject) => (subject.format === format ? measure(subject) : []);
}

const isUpward = (subject: Subject) => subject.valuesOf("签发人").length > 0;
const one = (key: string) => (subject: Subject) => [headLineOf(subject, key) ?? []].flat();
const copyNumber = one("份号");
const secrecy = one("密级");
const urgency = one("紧急程度");
const number = one("发文字号");
/** A step between neighbours, from each to the next. */
export function steps(lines: readonly TextLine[]): readonly Measured[] {
  return lines.slice(1).flatMap((line, index) => between(lines[index], line, step));
}

/** The first name of each row of signers. */
function signerRows(subject: Subject): readonly TextLine[] {
  const rows: TextLine[] = [];
  for (const line of signersOf(subject)) {
    const last = rows.at(-1);
    if (!last || Math.abs(last.top - line.top) > 1) rows.push(line);
  }
  return rows;
}

const LABEL = "签发人：".length;

/** Where the first name begins: behind the label in the first row. */
const nameLeft = (line: TextLine) =>
  (line.text.startsWith("签发人") ? line.characters[LABEL]?.left : line.left) ?? Number.NaN;

const redRule = (subject: Subject) => rulesOn(subject, 1, RED)[0];

export const headMeasures = {
  copyNumberTop: inFormat("文件", (subject) => ofEach(copyNumber(subject), ({ top }) => top)),
  copyNumberLeft: (subject) => ofEach(copyNumber(subject), ({ left }) => left),
  copyNumberSize: (subject) => sizes(copyNumber(subject)),
  copyNumberFace: (subject) => faces(copyNumber(subject)),
  copyNumberColor: (subject) => colors(copyNumber(subject)),
  secrecyTop: inFormat("文件", (subject) => ofEach(secrecy(subject), ({ top }) => top)),
  secrecyLeft: (subject) => ofEach(secrecy(subject), ({ left }) => left),
  secrecySize: (subject) => sizes(secrecy(subject)),
  secrecyFace: (subject) => faces(secrecy(subject)),
  secrecyColor: (subject) => colors(secrecy(subject)),
  urgencyBelowSecrecy: (subject) => between(secrecy(subject)[0], urgency(subject)[0], step),
  urgencyLeft: (subject) => ofEach(urgency(subject), ({ left }) => left),
  urgencySize: (subject) => sizes(urgency(subject)),
  urgencyFace: (subject) => faces(urgency(subject)),
  urgencyColor: (subject) => colors(urgency(subject)),
  markTop: inFormat("文件", (subject) => of(markOf(subject)?.whole, ({ top }) => top)),
  markMiddle: (subject) => (subject.format === "信函" ? [] : of(markOf(subject)?.whole, middleOf)),
  markFace: (subject) => faces([markOf(subject)?.whole ?? []].flat()),
  markColor: (subject) => colors([markOf(subject)?.whole ?? []].flat()),
  markNamesLeft: (subject) => fromFirst(markOf(subject)?.names ?? [], ({ left }) => left),
  markNamesRight: (subject) => fromFirst(markOf(subject)?.names ?? [], ({ right }) => right),
  markWordsMiddle: (subject) => {
    const mark = markOf(subject);
    return of(
      mark?.words,
      ({ top, bottom }) => (top + bottom - (mark?.whole.top ?? 0) - (mark?.whole.bottom ?? 0)) / 2,
    );
  },
  numberBelowMark: inFormat("文件", (subject) =>
    isUpward(subject) ? [] : between(markOf(subject)?.whole, number(subject)[0], white),
  ),
  numberMiddle: inFormat("文件", (subject) => (isUpward(subject) ? [] : ofEach(number(subject), middleOf))),
  numberLeftUpward: (subject) => (isUpward(subject) ? ofEach(number(subject), ({ left }) => left) : []),
  numberSize: (subject) => sizes(number(subject)),
  numberFace: (subject) => faces(number(subject)),
  numberColor: (subject) => colors(number(subject)),
  signerBelowMark: (subject) => between(markOf(subject)?.whole, signersOf(subject)[0], white),
  signerRight: (subject) => {
    const right = Math.max(...signersOf(subject).map((line) => line.right));
    return of(signersOf(subject)[0], () => right);
  },
  signerPitch: (subject) => steps(signerRows(subject)),
  signerNamesAligned: (subject) => fromFirst(signerRows(subject), nameLeft),
  signerPerRow: (subject) =>
    ofEach(signerRows(subject), (row) => {
      const beside = signersOf(subject).filter(({ top }) => Math.abs(top - row.top) < 1);
      return Math.max(0, beside.length - 2);
    }),
  signerLastBesideNumber: (subject) => between(number(subject)[0], signersOf(subject).at(-1), step),
  signerSize: (subject) => sizes(signersOf(subject)),
  signerLabelFace: (subject) => faces(stretchOf(signersOf(subject)[0], 0, LABEL)),
  signerNameFace: (subject) => faces([...stretchOf(signersOf(subject)[0], LABEL), ...signersOf(subject).slice(1)]),
  signerColor: (subject) => colors(signersOf(subject)),
  redRuleBelowNumber: inFormat("文件", (subject) => {
    const rule = redRule(subject);
    return rule ? ofEach(number(subject), ({ bottom }) => rule.y1 - bottom) : [];
  }),
  redRuleLeft: inFormat("文件", (subject) => ofRule(subject, ({ x1, x2 }) => Math.min(x1, x2))),
  redRuleRight: inFormat("文件", (subject) => ofRule(subject, ({ x1, x2 }) => Math.max(x1, x2))),
  redRuleWidth: inFormat("文件", (subject) => ofRule(subject, ({ width }) => width)),
  redRuleColor: inFormat("文件", (subject) => ofRule(subject, ({ color }) => color)),
  redRules: inFormat("文件", (subject) =>
    markOf(subject) ? [{ page: 1, value: rulesOn(subject, 1, RED).length }] : [],
  ),
  titleBelowRule: inFormat("文件", (subject) => {
    const rule = redRule(subject);
    return rule ? of(titleOf(subject)[0], ({ top }) => top - rule.y1) : [];
  }),
  titleMiddle: (subject) => ofEach(titleOf(subject), middleOf),
  titlePitch: (subject) => steps(titleOf(subject)),
  titleSize: (subject) => sizes(titleOf(subject)),
  titleFace: (subject) => faces(titleOf(subject)),
  titleColor: (subject) => colors(titleOf(subject)),
  addresseesBelowTitle: (subject) => between(titleOf(subject).at(-1), addresseesOf(subject)[0], white),
  addresseesLeft: (subject) => ofEach(addresseesOf(subject), ({ left }) => left),
  addresseesSize: (subject) => sizes(addresseesOf(subject)),
  addresseesFace: (subject) => faces(addresseesOf(subject)),
  addresseesColor: (subject) => colors(addresseesOf(subject)),
} satisfies Partial<Record<FigureName, Measure>>;

function ofRule(
  subject: Subject,
  measured: (rule: NonNullable<ReturnType<typeof redRule>>) => number | string,
): readonly Measured[] {
  const rule = redRule(subject);
  return rule ? [{ page: 1, value: measured(rule) }] : [];
}

/** How far each line differs from the first. */
export function fromFirst(lines: readonly TextLine[], measured: (line: TextLine) => number): readonly Measured[] {
  const [first, ...others] = lines;
  return first ? ofEach(others, (line) => measured(line) - measured(first)) : [];
}
