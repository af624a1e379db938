import { formatOf, titleHeadingOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { PORTRAIT } from "../sheet";
import { type Run, valueRun, wholeRun } from "../text/run";
import { titleLines, titleStyle, writtenLines } from "./title";
import { titleReaderOf } from "./title-reading";

/** The draft's title, each line that the writer made a run of its own; none in an order (10.2). */
export function titleRuns(draft: Draft): readonly Run[] {
  if (formatOf(draft) === "命令") return [];
  const values = valuesOf(draft, "标题");
  const heading = wholeRun(titleHeadingOf(draft)?.content ?? [], titleStyle("标题"));
  const runs = values.length === 0 && heading ? [heading] : values.map((value) => valueRun(value, titleStyle("标题")));
  return runs.flatMap(writtenLines);
}

/** The lines of the draft's title as it is set on the page, and whether the writer broke it. */
export function titleAsSet(draft: Draft): { readonly lines: readonly string[]; readonly isByWriter: boolean } {
  const runs = titleRuns(draft);
  const lines = titleLines(runs, PORTRAIT.width, titleReaderOf(draft));
  return { lines: lines.map(({ text }) => text), isByWriter: runs.length > 1 };
}
