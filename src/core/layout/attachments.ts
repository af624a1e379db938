import { textsOf } from "../draft/access";
import type { AttachmentPlaces } from "../draft/body/body";
import type { OpeningPart } from "../draft/body/part";
import type { Draft } from "../draft/draft";
import { CHARACTER_HEIGHT, ONE_LINE } from "../standard/geometry";
import { type Range, range } from "../text/range";
import { bodyBundles } from "./body/body";
import type { Bundle } from "./bundle";
import type { LayoutContext } from "./context";
import { pour } from "./flow";
import type { Frame, Sheet } from "./sheet";
import { type Section, type Strip, stacked } from "./strip";
import { textStrips } from "./text/lines-of-text";
import { styleOf, wholeRun } from "./text/run";
import { titleStrips, titleStyle } from "./title/title";
import { type TitleReader, titleReaderOf } from "./title/title-reading";

const NO_HEAD: Bundle = { strips: [], by: 0 };

/** An attachment on pages of its own: 附件 and its number in 黑体 on the first line, the title on the third (7.3.7). */
export function layoutAttachment(
  { opening: { part, by }, body }: AttachmentPlaces,
  draft: Draft,
  context: LayoutContext,
): readonly Sheet[] {
  const { frames, memory } = context;
  const frame = part.opening.landscape ? frames.landscape : frames.portrait;
  const names = textsOf(draft, "发文机关").join("\n");
  const label = labelOf(part, by, draft);
  const opening = memory.openingOf(part, names, () => openingStrips(part, label, titleReaderOf(draft), frame));
  const bundles = [{ strips: opening, by }, ...bodyBundles(body, { part: "附件正文", frame, context })];
  const pages = { first: frame, head: NO_HEAD, following: frame };
  return memory.poured(part, (before) => pour(bundles, pages, before)).sheets;
}

/** 附件 and its number as written, with the document's number before it where it is bound by itself. */
function labelOf(part: OpeningPart, by: number, draft: Draft): string {
  const { start, end } = labelRange(part);
  return draft.text.slice(start + by, end + by);
}

function labelRange(part: OpeningPart): Range {
  return range(part.range.start, part.opening.openingRange.end);
}

function openingStrips(part: OpeningPart, label: string, read: TitleReader, frame: Frame): readonly Strip[] {
  const labelRun = { text: label, range: labelRange(part), style: styleOf("附件", { font: "hei" }) };
  const first: Section = { strips: textStrips([labelRun], frame), below: toThirdLine(frame) };
  const run = wholeRun(part.title?.content ?? [], titleStyle("附件标题"));
  return stacked([first, { strips: run ? titleStrips([run], frame, read) : [], below: ONE_LINE }]);
}

/** From the first line to the third, edge to edge, in mm: where the title stands (7.3.7). */
function toThirdLine({ pitch }: Frame): number {
  return 2 * pitch - CHARACTER_HEIGHT;
}
