import { bodyOf, headLineOf, imprintOf, markOf, recipientsOf, titleOf } from "../elements";
import type { FigureName } from "../figures";
import { linesOn } from "../find";
import type { Stroke } from "../read/page-read";
import { middleOf, type TextLine } from "../read/text-lines";
import type { Subject } from "../subject";
import { imprintRules, numbersOn } from "./foot";
import { inFormat } from "./head";
import { between, excess, type Measure, type Measured, of, ofEach, RED, rulesOn, white } from "./measure";

const letter = (measure: Measure) => inFormat("信函", measure);
const order = (measure: Measure) => inFormat("命令", measure);
const minutes = (measure: Measure) => inFormat("纪要", measure);

const mark = (subject: Subject) => markOf(subject)?.whole;
const number = (subject: Subject) => headLineOf(subject, "发文字号");

/** 份号, 密级 and 紧急程度 of a letter, from above to below. */
const letterItems = (subject: Subject) => ["份号", "密级", "紧急程度"].flatMap((key) => headLineOf(subject, key) ?? []);

const upper = (subject: Subject) => rulesOn(subject, 1, RED).slice(0, 2);
const lower = (subject: Subject) => rulesOn(subject, 1, RED).slice(2, 4);
const thick = (subject: Subject) => [...upper(subject).slice(0, 1), ...lower(subject).slice(1)];
const thin = (subject: Subject) => [...upper(subject).slice(1), ...lower(subject).slice(0, 1)];
const ofStrokes = (strokes: readonly Stroke[], measured: (stroke: Stroke) => number | string): readonly Measured[] =>
  strokes.map((stroke) => ({ page: 1, value: measured(stroke) }));
const left = ({ x1, x2 }: Stroke) => Math.min(x1, x2);
const right = ({ x1, x2 }: Stroke) => Math.max(x1, x2);

/** Where the upper double rule ends. */
function belowUpper(subject: Subject): number {
  const rule = upper(subject)[1];
  return rule ? rule.y1 + rule.width / 2 : Number.NaN;
}

/** The lower edge of the lowest line of a letter's head. */
const lowest = (lines: readonly TextLine[]) => Math.max(...lines.map(({ bottom }) => bottom));

export const specialFormatMeasures = {
  letterMarkTop: letter((subject) => of(mark(subject), ({ top }) => top)),
  letterMarkMiddle: letter((subject) => of(mark(subject), middleOf)),
  letterRuleBelowMark: letter((subject) =>
    of(mark(subject), ({ bottom }) =>
      ((rule) => (rule ? rule.y1 - rule.width / 2 - bottom : Number.NaN))(upper(subject)[0]),
    ),
  ),
  letterUpperLeft: letter((subject) => ofStrokes(upper(subject), left)),
  letterUpperRight: letter((subject) => ofStrokes(upper(subject), right)),
  letterLowerTop: letter((subject) => ofStrokes(lower(subject).slice(0, 1), ({ y1, width }) => y1 - width / 2)),
  letterLowerLeft: letter((subject) => ofStrokes(lower(subject), left)),
  letterLowerRight: letter((subject) => ofStrokes(lower(subject), right)),
  letterThick: letter((subject) => ofStrokes(thick(subject), ({ width }) => width)),
  letterThin: letter((subject) => ofStrokes(thin(subject), ({ width }) => width)),
  letterRuleColor: letter((subject) => ofStrokes([...upper(subject), ...lower(subject)], ({ color }) => color)),
  letterRulesFirst: letter((subject) => [{ page: 1, value: rulesOn(subject, 1, RED).length }]),
  letterRulesOthers: letter((subject) =>
    subject.pages.slice(1).map((page) => ({ page: page.number, value: rulesOn(subject, page.number, RED).length })),
  ),
  letterNumberBelowRule: letter((subject) => of(number(subject), ({ top }) => top - belowUpper(subject))),
  letterNumberRight: letter((subject) => of(number(subject), (line) => line.right)),
  letterFirstItemBelowRule: letter((subject) => of(letterItems(subject)[0], ({ top }) => top - belowUpper(subject))),
  letterItemLeft: letter((subject) => ofEach(letterItems(subject), (line) => line.left)),
  letterTitleBelow: letter((subject) =>
    of(titleOf(subject)[0], ({ top }) => top - lowest([...letterItems(subject), ...[number(subject) ?? []].flat()])),
  ),
  letterTextAboveRule: letter((subject) =>
    ofEach(linesOn(subject, 1).slice(-1), ({ bottom }) => excess(bottom, 277 - 4.84)),
  ),
  letterCopiesBottom: letter((subject) => of(recipientsOf(subject).at(-1)?.at(-1), ({ bottom }) => bottom)),
  letterFirstPageNumber: letter((subject) => [{ page: 1, value: numbersOn(subject, 1) }]),
  letterImprintRules: letter((subject) => of(imprintOf(subject)[0], () => imprintRules(subject).length)),
  orderMarkTop: order((subject) => of(mark(subject), ({ top }) => top)),
  orderNumberBelowMark: order((subject) => between(mark(subject), number(subject), white)),
  orderNumberMiddle: order((subject) => of(number(subject), middleOf)),
  orderBodyBelowNumber: order((subject) => between(number(subject), bodyOf(subject)[0], white)),
  orderRedRules: order((subject) => [{ page: 1, value: rulesOn(subject, 1, RED).length }]),
  minutesMarkTop: minutes((subject) => of(mark(subject), ({ top }) => top)),
  minutesNumberMiddle: minutes((subject) => of(number(subject), middleOf)),
} satisfies Partial<Record<FigureName, Measure>>;
