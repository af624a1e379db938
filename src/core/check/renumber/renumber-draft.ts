import type { Block, Draft } from "../../draft/draft";
import { toChineseNumber } from "../../standard/numbering";
import type { TextEdit } from "../../text/edit";
import type { Range } from "../../text/range";
import { knownContent } from "../known-text";
import { type AttachmentNumbers, attachmentNumbers } from "./attachment-numbers";
import { type LevelNumbers, levelNumbers, type RenumberedRun } from "./level-numbers";
import { headingMeant, runsMeant } from "./meant";
import { type Reference, referencesIn } from "./references";

/** What puts the numbers of a draft in order. */
export interface Renumbering {
  /** Edits of labels and of the references that go along, in the order of the text. */
  readonly edits: readonly TextEdit[];
  /** How many labels of levels and attachments change. */
  readonly labels: number;
  /** How many references go along. */
  readonly references: number;
  /** References that may be touched and are not certain: they stay, and a person looks at them. */
  readonly unclear: readonly Range[];
}

/**
 * Numbers all levels and attachments one after the other, and carries along the references of which it is certain what
 * they mean. A draft that is numbered well is left as it is.
 */
export function renumberDraft(draft: Draft): Renumbering {
  const attachments = attachmentNumbers(draft);
  const texts = [draft.body, ...draft.attachments.map(({ body }) => body)];
  const labels: TextEdit[] = [...attachments.edits];
  const references: TextEdit[] = [];
  const unclear: Range[] = [];
  texts.forEach((blocks, index) => {
    const levels = levelNumbers(blocks);
    labels.push(...levels.edits);
    const isBody = index === 0;
    if (levels.edits.length === 0 && !(isBody && attachments.edits.length > 0)) return;
    const carried = carriedReferences(draft, blocks, levels, isBody ? attachments : undefined);
    references.push(...carried.edits);
    unclear.push(...carried.unclear);
  });
  const edits = [...labels, ...references].sort((a, b) => a.range.start - b.range.start);
  return { edits, labels: labels.length, references: references.length, unclear };
}

/** The references of one text. Numbers of attachments are followed in the main text alone. */
function carriedReferences(
  draft: Draft,
  blocks: readonly Block[],
  levels: LevelNumbers,
  attachments: AttachmentNumbers | undefined,
): { readonly edits: readonly TextEdit[]; readonly unclear: readonly Range[] } {
  const edits: TextEdit[] = [];
  const unclear: Range[] = [];
  for (const block of blocks) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    const { text, rangeOf } = knownContent(block.content);
    for (const reference of referencesIn(text)) {
      if (reference.owner === "other") continue;
      const range = rangeOf(reference.from, reference.to);
      const found = text.slice(reference.from, reference.to);
      const target =
        reference.kind === "attachment"
          ? attachments && attachmentTarget(reference.number, attachments)
          : levelTarget(reference, levels, block.range.start);
      if (target === "none" || target === undefined) continue;
      const isSure = reference.owner !== "doubtful" && draft.text.slice(range.start, range.end) === found;
      if (target === "unclear" || !isSure) unclear.push(range);
      else if (target.number !== reference.number) edits.push({ range, newText: written(target.number, found) });
    }
  }
  return { edits, unclear };
}

/** The number that a reference gets; `none` where nothing of its kind changes. */
type Target = { readonly number: number | undefined } | "unclear" | "none";

function attachmentTarget(number: number, { changes, edits }: AttachmentNumbers): Target {
  if (edits.length === 0) return "none";
  return changes.has(number) ? { number: changes.get(number) } : "unclear";
}

function levelTarget(reference: Reference, { runs }: LevelNumbers, offset: number): Target {
  const candidates = runsMeant(reference, runs, offset);
  if (!candidates.some(hasChanged)) return "none";
  const meant = headingMeant(reference, candidates);
  return meant ? { number: meant.after } : "unclear";
}

function hasChanged({ headings }: RenumberedRun): boolean {
  return headings.some(({ before, after }) => before !== after);
}

/** The number in the script in which the reference is written. */
function written(number: number | undefined, found: string): string {
  if (number === undefined) return "";
  return /^\d/u.test(found) ? String(number) : toChineseNumber(number);
}
