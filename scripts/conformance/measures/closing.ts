import { closingOf, remarkOf, type Sealing, sealingOf } from "../elements";
import type { FigureName } from "../figures";
import { middleOf, type TextLine } from "../read/text-lines";
import type { Subject } from "../subject";
import { fromFirst } from "./head";
import { between, colors, excess, faces, type Measure, type Measured, of, ofEach, sizes, step, white } from "./measure";

/** As many seals as one row holds within the type area. */
const PER_ROW = 3;

type Closing = NonNullable<ReturnType<typeof closingOf>>;

/** Measures the closings of one kind that have a signature. */
function closed(sealing: Sealing, measured: (closing: Closing) => readonly Measured[]): Measure {
  return (subject) => {
    const closing = closingOf(subject);
    const isOfKind = closing && closing.names.length > 0 && sealingOf(subject) === sealing;
    return isOfKind ? measured(closing) : [];
  };
}

/** Names that stand on one height. */
function rowsOf(names: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const rows: TextLine[][] = [];
  for (const name of names) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].top - name.top) < 1 && name.left > row[0].right) row.push(name);
    else rows.push([name]);
  }
  return rows;
}

const dates = (subject: Subject) => [closingOf(subject)?.date ?? []].flat();
const signatures = (subject: Subject) => closingOf(subject)?.names ?? [];

export const closingMeasures = {
  sealedDateRight: closed("加盖", ({ names, date }) => (names.length === 1 ? of(date, ({ right }) => right) : [])),
  sealedNameMiddle: closed("加盖", ({ names, date }) =>
    between(names.at(-1), date, (name) => middleOf(name) - middleOf(date)),
  ),
  sealedNameAboveDate: closed("加盖", ({ names, date }) => between(names.at(-1), date, step)),
  sealedJointRows: closed("加盖", ({ names }) => {
    const rows = rowsOf(names);
    return rows.slice(0, -1).map((row) => ({ page: row[0]?.page ?? 0, value: row.length - (rows[0]?.length ?? 0) }));
  }),
  sealedJointPerRow: closed("加盖", ({ names }) =>
    rowsOf(names).map((row) => ({ page: row[0]?.page ?? 0, value: Math.max(0, row.length - PER_ROW) })),
  ),
  sealedJointLeft: closed("加盖", ({ names }) =>
    names.length > 1 ? ofEach(names, ({ left, right }) => excess(28, left) + excess(right, 184)) : [],
  ),
  unsealedNameBelowText: closed("不加盖", ({ names, above }) => between(above, names[0], white)),
  unsealedIndent: closed("不加盖", ({ names, date }) =>
    of(date, () => {
      const longest = Math.max(...names.map((name) => name.right - name.left));
      const isDateLonger = date.right - date.left > longest;
      return isDateLonger ? date.right : Math.max(...names.map(({ right }) => right));
    }),
  ),
  unsealedDateBehindName: closed("不加盖", ({ names, date }) =>
    names.length === 1 ? between(names[0], date, (name) => date.left - name.left) : [],
  ),
  unsealedNamesAligned: closed("不加盖", ({ names }) => fromFirst(names, ({ left }) => left)),
  unsealedDateBelow: closed("不加盖", ({ names, date }) => between(names.at(-1), date, step)),
  stampedDateRight: closed("签名章", ({ date }) => of(date, ({ right }) => right)),
  stampedTitlesAligned: closed("签名章", ({ names }) => fromFirst(names, ({ right }) => right)),
  signatureSize: (subject) => sizes(signatures(subject)),
  signatureFace: (subject) => faces(signatures(subject)),
  signatureColor: (subject) => colors(signatures(subject)),
  dateSize: (subject) => sizes(dates(subject)),
  dateFace: (subject) => faces(dates(subject)),
  dateColor: (subject) => colors(dates(subject)),
  noteBelowDate: (subject) => between(closingOf(subject)?.date, remarkOf(subject)[0], step),
  noteLeft: (subject) => ofEach(remarkOf(subject).slice(0, 1), ({ left }) => left),
  noteSize: (subject) => sizes(remarkOf(subject)),
  noteFace: (subject) => faces(remarkOf(subject)),
  noteColor: (subject) => colors(remarkOf(subject)),
} satisfies Partial<Record<FigureName, Measure>>;
