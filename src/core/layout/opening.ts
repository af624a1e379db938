import { firstValueOf, formatOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { addresseeElement, addresseeLine, bylinePlace, dateUnderTitle, signatureElement } from "../draft/wording";
import { ONE_LINE } from "../standard/geometry";
import type { HouseStyle } from "../standard/house-style";
import { headingArea } from "./head/heading-area";
import type { Frame } from "./sheet";
import { moved, type Section, strip } from "./strip";
import { centeredStrips, textStrips } from "./text/lines-of-text";
import { type Run, runsOfValues, styleOf, valueRun } from "./text/run";
import { titleRuns } from "./title/draft-title";
import { titleStrips } from "./title/title";
import { titleReaderOf } from "./title/title-reading";

/** What stands above the title, from the type area's upper edge on; a stack of names no higher than `highestMark` mm. */
export function headSection(draft: Draft, highestMark: number, frame: Frame, house: HouseStyle): Section {
  const area = headingArea(draft, highestMark, house);
  if (!area) return { strips: [] };
  const items = area.items.map((item) => moved(item, 0, -frame.top));
  return { strips: [strip(area.bottom - frame.top, items, 0)], below: area.below };
}

/** The title and what stands right below it; an order has none (10.2). */
export function titleSections(draft: Draft, frame: Frame): readonly Section[] {
  const strips = titleStrips(titleRuns(draft), frame, titleReaderOf(draft));
  const byline = bylineSection(draft, frame);
  return byline.strips.length > 0 ? [{ strips }, byline] : [{ strips, below: ONE_LINE }];
}

/**
 * Below the title of a paper without a heading area, in the middle: its number, and where its names and date do not stand
 * under the text, these in 楷体 (standard.md §7 U01, U08).
 */
function bylineSection(draft: Draft, frame: Frame): Section {
  if (formatOf(draft) !== "文稿") return { strips: [] };
  const number = valuesOf(draft, "发文字号").map((value): readonly Run[] => [valueRun(value, styleOf("发文字号"))]);
  const lines = bylinePlace(draft) === "title" ? [...number, ...bylineRuns(draft)] : number;
  return { strips: lines.flatMap((runs) => centeredStrips(runs, frame)), below: ONE_LINE };
}

function bylineRuns(draft: Draft): readonly (readonly Run[])[] {
  const names = valuesOf(draft, signatureElement(draft));
  const date = firstValueOf(draft, "成文日期");
  const dateStyle = styleOf("成文日期", { font: "kai" });
  return [
    ...names.map((value) => [valueRun(value, styleOf("发文机关署名", { font: "kai" }))]),
    ...(date ? [runsOfValues(dateUnderTitle(date.text.trim()), [date], dateStyle)] : []),
  ];
}

/** The addressees flush left, the text on the line below them (7.3.2). */
export function addresseeSection(draft: Draft, frame: Frame): Section {
  const line = addresseeLine(draft);
  if (line === undefined) return { strips: [] };
  const element = addresseeElement(draft);
  const runs = runsOfValues(line, valuesOf(draft, element), styleOf(element));
  return { strips: textStrips(runs, frame) };
}
