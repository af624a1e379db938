import { align, type Pair } from "../../../diff/align";
import type { BoxModel, ParagraphModel, ParagraphProperties, RevisionModel, RuledRow } from "../model";
import type { Revisions } from "./revisions";
import { likenessOf } from "./signs";
import { revisedRuns, trackRuns } from "./track-runs";

/** The paragraph after, with what it was before. */
export function trackParagraph(before: ParagraphModel, after: ParagraphModel, revisions: Revisions): ParagraphModel {
  return {
    ...after,
    runs: trackRuns(before.runs, after.runs, revisions),
    formerly: isSetAlike(before, after) ? null : { ...propertiesOf(before), ...revisions.mark() },
    box: trackBox(before.box, after.box, revisions),
  };
}

/** A paragraph that came in or went out as a whole. */
export function revisedParagraph(
  paragraph: ParagraphModel,
  type: RevisionModel["type"],
  revisions: Revisions,
): ParagraphModel {
  return {
    ...paragraph,
    runs: revisedRuns(paragraph.runs, revisions.of(type)),
    endRevision: revisions.of(type),
    box: paragraph.box && revisedBox(paragraph.box, type, revisions),
  };
}

/**
 * The paragraphs of a cell or a box. The last paragraph's end cannot come in or go out, so the paragraphs there are told
 * by the end before them, as when somebody types on behind the last; and of two that stood last, one became the other.
 */
export function trackStory(
  before: readonly ParagraphModel[],
  after: readonly ParagraphModel[],
  revisions: Revisions,
): readonly ParagraphModel[] {
  const pairs = withCommonEnd(align(before, after, likenessOf<ParagraphModel>()));
  const story = pairs.map((pair) => {
    if (pair.before && pair.after) return trackParagraph(pair.before, pair.after, revisions);
    return pair.before
      ? revisedParagraph(pair.before, "del", revisions)
      : revisedParagraph(pair.after, "ins", revisions);
  });
  const last = story.at(-1)?.endRevision ?? null;
  if (last === null) return story;
  const from = lastCommon(pairs);
  return story.map((paragraph, index) => {
    if (index === story.length - 1) return { ...paragraph, endRevision: null };
    return index === from ? { ...paragraph, endRevision: last } : paragraph;
  });
}

/** A story that came in or went out as a whole; its last end stays with its cell or box. */
export function revisedStory(
  paragraphs: readonly ParagraphModel[],
  type: RevisionModel["type"],
  revisions: Revisions,
): readonly ParagraphModel[] {
  return paragraphs.map((paragraph, index) => {
    const revised = revisedParagraph(paragraph, type, revisions);
    return index === paragraphs.length - 1 ? { ...revised, endRevision: null } : revised;
  });
}

function withCommonEnd(pairs: readonly Pair<ParagraphModel>[]): readonly Pair<ParagraphModel>[] {
  const end = pairs.slice(lastCommon(pairs) + 1);
  const before = end.filter((pair) => pair.before).at(-1);
  const after = end.filter((pair) => pair.after).at(-1);
  if (!before?.before || !after?.after) return pairs;
  const rest = pairs.filter((pair) => pair !== before && pair !== after);
  return [...rest, { before: before.before, after: after.after }];
}

/** The index of the last pair of two; -1 where there is none. */
function lastCommon(pairs: readonly Pair<ParagraphModel>[]): number {
  let index = pairs.length - 1;
  while (index >= 0 && !(pairs[index]?.before && pairs[index]?.after)) index--;
  return index;
}

/** The box after with what it was before; of one that only one has, the whole. */
function trackBox(before: BoxModel | null, after: BoxModel | null, revisions: Revisions): BoxModel | null {
  if (!before) return after && revisedBox(after, "ins", revisions);
  if (!after) return revisedBox(before, "del", revisions);
  const rows = trackRows(before.table?.rows ?? [], after.table?.rows ?? [], revisions);
  const table = after.table ?? before.table;
  return {
    ...after,
    table: table && { ...table, rows },
    paragraphs: trackStory(before.paragraphs, after.paragraphs, revisions),
  };
}

function revisedBox(box: BoxModel, type: RevisionModel["type"], revisions: Revisions): BoxModel {
  return {
    ...box,
    revision: revisions.of(type),
    table: box.table && { ...box.table, rows: box.table.rows.map((row) => revisedRow(row, type, revisions)) },
    paragraphs: revisedStory(box.paragraphs, type, revisions),
  };
}

function trackRows(before: readonly RuledRow[], after: readonly RuledRow[], revisions: Revisions): readonly RuledRow[] {
  return align(before, after, likenessOf<RuledRow>()).map((pair) => {
    if (!pair.after) return revisedRow(pair.before, "del", revisions);
    if (!pair.before) return revisedRow(pair.after, "ins", revisions);
    return { ...pair.after, paragraphs: trackStory(pair.before.paragraphs, pair.after.paragraphs, revisions) };
  });
}

function revisedRow(row: RuledRow, type: RevisionModel["type"], revisions: Revisions): RuledRow {
  return { ...row, revision: revisions.of(type), paragraphs: revisedStory(row.paragraphs, type, revisions) };
}

function propertiesOf(paragraph: ParagraphModel): ParagraphProperties {
  const { style, keepNext, pageBreakBefore, widowControl, partsWords, rule, tabs, spacing, indent, align } = paragraph;
  return { style, keepNext, pageBreakBefore, widowControl, partsWords, rule, tabs, spacing, indent, align };
}

/** Nobody has set what keeps a paragraph on a page with others, nor what ends its lines. */
const OURS = { keepNext: false, widowControl: false, partsWords: false } as const;

/** Whether both are set alike. */
function isSetAlike(before: ParagraphModel, after: ParagraphModel): boolean {
  const sign = (paragraph: ParagraphModel) => JSON.stringify({ ...propertiesOf(paragraph), ...OURS });
  return sign(before) === sign(after);
}
