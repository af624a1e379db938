import { align, type Pair } from "../../../diff/align";
import { apart } from "../apart";
import { type BlockModel, type ParagraphModel, paragraph, type RevisionModel, type SectionModel } from "../model";
import type { Revisions } from "./revisions";
import { likenessOf } from "./signs";
import { revisedParagraph, trackParagraph } from "./track-paragraphs";
import { revisedTable, trackTable } from "./track-table";

/** The document after, with everything that came in and went out: accepted it is the one after, rejected the one before. */
export function trackBlocks(
  before: readonly BlockModel[],
  after: readonly BlockModel[],
  revisions: Revisions,
): readonly BlockModel[] {
  const pairs = align(before, after, likenessOf<BlockModel>());
  const blocks = pairs.flatMap((pair, index): readonly BlockModel[] => {
    if (!pair.after) return [revised(pair.before, "del", revisions)];
    if (!pair.before) return [revised(pair.after, "ins", revisions)];
    const tracked = trackedPair(pair.before, pair.after, revisions);
    const isApart = index === 0 || isCommon(pairs[index - 1]) || !hasBox(pair.after);
    return isApart ? tracked : [paragraph("Break", ""), ...tracked];
  });
  // A document's last paragraph cannot come in or go out.
  return apart(isCommon(pairs.at(-1)) ? blocks : [...blocks, paragraph("Break", "")]);
}

function isCommon(pair: Pair<BlockModel> | undefined): boolean {
  return pair?.before !== undefined && pair.after !== undefined;
}

/** LibreOffice loses a box on the paragraph that takes in one whose end goes: a paragraph that takes no room does it then. */
function hasBox(block: BlockModel): boolean {
  return block.type === "paragraph" && block.box !== null;
}

function trackedPair(before: BlockModel, after: BlockModel, revisions: Revisions): readonly BlockModel[] {
  if (before.type === "table" && after.type === "table") return [trackTable(before, after, revisions)];
  if (before.type === "paragraph" && after.type === "paragraph") return trackedParagraphs(before, after, revisions);
  return [revised(before, "del", revisions), revised(after, "ins", revisions)];
}

function revised(block: BlockModel, type: RevisionModel["type"], revisions: Revisions): BlockModel {
  return block.type === "table" ? revisedTable(block, type, revisions) : revisedParagraph(block, type, revisions);
}

/** A section that only one of them ends here comes in or goes out with a paragraph of its own, which takes no room. */
function trackedParagraphs(
  before: ParagraphModel,
  after: ParagraphModel,
  revisions: Revisions,
): readonly ParagraphModel[] {
  const tracked = trackParagraph(before, after, revisions);
  const end = (section: SectionModel, type: RevisionModel["type"]) =>
    revisedParagraph(paragraph("Break", "", { section }), type, revisions);
  if (before.section && !after.section) return [tracked, end(before.section, "del")];
  if (after.section && !before.section) return [{ ...tracked, section: null }, end(after.section, "ins")];
  return [tracked];
}
