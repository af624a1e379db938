import type { Block, Heading } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
import { isHeadingAlone } from "../../layout/body/heading";
import { type Frame, PORTRAIT } from "../../layout/sheet";
import { type NumberingStyle, numberingOf } from "../../standard/numbering";
import type { DocxContext } from "./context";
import { fitParagraph } from "./fit-lines";
import { CHARACTER, exactTwips } from "./measures";
import { type BlockModel, type ParagraphModel, paragraph, run } from "./model";
import { runsOf, splitAt } from "./runs";
import { HEADING_STYLES, type StyleId } from "./styles";
import { tableModel } from "./tables";

/** The blocks of the main text or of an attachment (GB/T 9704—2012 7.3.3), for the frame that their pages fill. */
export function bodyBlocks(blocks: readonly Block[], frame: Frame, context: DocxContext): readonly BlockModel[] {
  const labels = headingLabels(blocks, context.house.level3Mark);
  return blocks.flatMap(models);

  function models(block: Block): readonly BlockModel[] {
    switch (block.type) {
      case "paragraph":
        return [placed(paragraph("Body", runsOf(block.content)), block, frame, context)];
      case "heading":
        return [placed(headingParagraph(block, labels.get(block), context), block, frame, context)];
      case "table":
        return [tableModel(block, frame, context.house)];
      case "picture":
        return context.pictures.paragraphs(block, frame);
    }
  }
}

/**
 * The paragraph with its lines as the pages have them, and as far apart; of a turned page, whose lines are longer, as it
 * is.
 */
function placed(
  model: ParagraphModel,
  { range }: Block,
  frame: Frame,
  { lines, styles, placeOf }: DocxContext,
): ParagraphModel {
  const style = styles.find(({ id }) => id === model.style);
  if (frame !== PORTRAIT || !style?.flows) return model;
  const found = lines.linesOf(model.runs.map(({ text }) => text).join(""));
  const fitted = fitParagraph(model, found, { first: style.indent * CHARACTER, others: 0 });
  const { linePitch } = placeOf(range);
  if (linePitch === undefined) return fitted;
  return { ...fitted, spacing: { before: null, after: null, line: Math.floor(exactTwips(linePitch)) } };
}

const BY_DEPTH: readonly NumberingStyle[] = ["level-1", "level-2", "level-3", "level-4"];

/** A heading in its level's style; what follows a run-in heading's first sentence is set as text. */
function headingParagraph(
  heading: Heading,
  supplied: string | undefined,
  { house, styles }: DocxContext,
): ParagraphModel {
  const level = levelOf(heading);
  const style: StyleId = HEADING_STYLES[level];
  const { before, after } = splitAt(heading.content, heading.headingEnd);
  const gap = heading.label && heading.content.length > 0 ? numberingOf(heading.label.style).gap : "";
  const label = (heading.label?.text ?? supplied ?? "") + gap;
  // An article's number is in 黑体, its text is not: it has the text's style.
  const typeface = level === "article" ? "hei" : undefined;
  const own = styles.find((entry) => entry.id === style);
  const isSetApart = own?.typeface !== house.bodyTypeface;
  const runs = [
    ...(label === "" ? [] : [run(label, { typeface })]),
    ...runsOf(before, { typeface }),
    ...runsOf(after, {
      typeface: isSetApart ? house.bodyTypeface : undefined,
      weight: own?.bold ? "regular" : undefined,
    }),
  ];
  return paragraph(style, runs, { keepNext: isHeadingAlone(heading) });
}

/** A `#` heading that is not the title stands in the middle, as a chapter does. */
function levelOf({ label, depth }: Heading): NumberingStyle {
  if (label) return label.style;
  return depth === 0 ? "chapter" : (BY_DEPTH[depth - 1] ?? "level-4");
}
