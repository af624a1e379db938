import { formatOf, textsOf, titleHeadingOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { remembered } from "../../text/remembered";
import { PORTRAIT } from "../sheet";
import { type Run, valueRun, wholeRun } from "../text/run";
import { type TitleFault, titleFaults } from "./faults";
import { titleLines, titleStyle, writtenLines } from "./title";
import { titleReader } from "./title-reading";

/** The draft's title, each line that the writer made a run of its own; none in an order (10.2). */
export function titleRuns(draft: Draft): readonly Run[] {
  if (formatOf(draft) === "命令") return [];
  const values = valuesOf(draft, "标题");
  const style = titleStyle("标题");
  if (values.length > 0) return values.flatMap((value) => writtenLines(valueRun(value, style)));
  const heading = wholeRun(titleHeadingOf(draft)?.content ?? [], style);
  return heading ? writtenLines(heading) : [];
}

/** A title as it is set on the page. */
export interface SetTitle {
  readonly lines: readonly string[];
  /** What is wrong with how it is broken into them. */
  readonly faults: readonly TitleFault[];
}

/** The draft's title as it is set on the page, and whether the writer broke it. */
export function titleAsSet(draft: Draft): SetTitle & { readonly isByWriter: boolean } {
  const written = titleRuns(draft).map(({ text }) => text);
  const { lines, faults } = setTitle(written, textsOf(draft, "发文机关"));
  return { lines, faults, isByWriter: written.length > 1 };
}

/** As many titles as are kept; while a text is written its title mostly stays. */
const MOST_TITLES = 20;

/** The title that is written in these lines, set for issuers of these names. */
const setTitle = remembered(MOST_TITLES, (written: readonly string[], names: readonly string[]): SetTitle => {
  const style = titleStyle("标题");
  const read = titleReader(names);
  const runs = titleLines(
    written.map((text) => ({ text, style })),
    PORTRAIT.width,
    read,
  );
  const lines = runs.map(({ text }) => text);
  return { lines, faults: titleFaults(lines, read) };
});
