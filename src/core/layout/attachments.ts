import { textsOf } from "../draft/access";
import type { Attachment, Draft } from "../draft/draft";
import { CHARACTER_HEIGHT, LEADING, LINE_PITCH, ONE_LINE } from "../standard/geometry";
import { bodyStrips } from "./body/body";
import { pour } from "./flow";
import type { LayoutMemory } from "./memory";
import type { LayoutOptions } from "./options";
import { LANDSCAPE, PORTRAIT, type Sheet } from "./sheet";
import { type Section, stacked } from "./strip";
import { textStrips } from "./text/lines-of-text";
import { styleOf, wholeRun } from "./text/run";
import { titleStrips, titleStyle } from "./title/title";

/** From the first line to the third, edge to edge, in mm: where the title stands (7.3.7). */
const TO_THIRD_LINE = 2 * LINE_PITCH - CHARACTER_HEIGHT;

/** An attachment on pages of its own: 附件 and its number in 黑体 on the first line, the title on the third (7.3.7). */
export function layoutAttachment(
  attachment: Attachment,
  draft: Draft,
  options: LayoutOptions,
  memory: LayoutMemory,
): readonly Sheet[] {
  const lay = () => sheetsOf(attachment, draft, options, memory);
  const hasPictures = attachment.body.some((block) => block.type === "picture");
  return hasPictures ? lay() : memory.sheetsOf(attachment, draft.frontMatter, lay);
}

function sheetsOf(
  attachment: Attachment,
  draft: Draft,
  options: LayoutOptions,
  memory: LayoutMemory,
): readonly Sheet[] {
  const frame = attachment.landscape ? LANDSCAPE : PORTRAIT;
  const { openingRange } = attachment;
  const label = {
    text: draft.text.slice(openingRange.start, openingRange.end),
    range: openingRange,
    style: styleOf("附件", { font: "hei" }),
  };
  const opening: Section = { strips: textStrips([label], frame), below: TO_THIRD_LINE };
  const run = wholeRun(attachment.title?.content ?? [], titleStyle("附件标题"));
  const title: Section = { strips: run ? titleStrips(run, frame, textsOf(draft, "发文机关")) : [], below: ONE_LINE };
  const body: Section = { strips: bodyStrips(attachment.body, "附件正文", frame, options, memory), below: LEADING };
  return pour(stacked([opening, title, body]), { first: frame, head: [], following: frame });
}
