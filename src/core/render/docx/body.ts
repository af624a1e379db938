import type { Block, Heading } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
import type { Frame } from "../../layout/sheet";
import { type NumberingStyle, numberingOf } from "../../standard/numbering";
import { type BlockModel, type ParagraphModel, paragraph, run } from "./model";
import type { PictureParts } from "./pictures";
import { runsOf, splitAt } from "./runs";
import { HEADING_STYLES, STYLES, type StyleId } from "./styles";
import { tableModel } from "./tables";

/** The blocks of the main text or of an attachment (GB/T 9704—2012 7.3.3), for the frame that their pages fill. */
export function bodyBlocks(blocks: readonly Block[], frame: Frame, pictures: PictureParts): readonly BlockModel[] {
  const labels = headingLabels(blocks);
  return blocks.flatMap(models);

  function models(block: Block): readonly BlockModel[] {
    switch (block.type) {
      case "paragraph":
        return [paragraph("Body", runsOf(block.content))];
      case "heading":
        return [headingParagraph(block, labels.get(block))];
      case "table":
        return [tableModel(block, frame)];
      case "picture":
        return pictures.paragraphs(block);
    }
  }
}

const BY_DEPTH: readonly NumberingStyle[] = ["level-1", "level-2", "level-3", "level-4"];

/** A heading in its level's style; what follows a run-in heading's first sentence is set as text. */
function headingParagraph(heading: Heading, supplied: string | undefined): ParagraphModel {
  const level = levelOf(heading);
  const style: StyleId = HEADING_STYLES[level];
  const { before, after } = splitAt(heading.content, heading.headingEnd);
  const gap = heading.label && heading.content.length > 0 ? numberingOf(heading.label.style).gap : "";
  const label = (heading.label?.text ?? supplied ?? "") + gap;
  // An article's number is in 黑体, its text is not: it has the text's style.
  const typeface = level === "article" ? "hei" : undefined;
  const isRunIn = after.length > 0 && STYLES.find((entry) => entry.id === style)?.typeface !== "fangsong";
  return paragraph(style, [
    ...(label === "" ? [] : [run(label, { typeface })]),
    ...runsOf(before, { typeface }),
    ...runsOf(after, { typeface: isRunIn ? "fangsong" : undefined }),
  ]);
}

/** A `#` heading that is not the title stands in the middle, as a chapter does. */
function levelOf({ label, depth }: Heading): NumberingStyle {
  if (label) return label.style;
  return depth === 0 ? "chapter" : (BY_DEPTH[depth - 1] ?? "level-4");
}
