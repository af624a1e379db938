import { compareWords, type Token } from "../../../diff/compare-words";
import { merged, type RevisionModel, type RunModel, type RunProperties } from "../model";
import type { Revisions } from "./revisions";

/** A word of a run, or a break, a tab or a picture by itself. */
interface RunToken extends Token {
  readonly run: RunModel;
}

/** The runs before and after as one row: what is only before went out, what is only after came in. */
export function trackRuns(
  before: readonly RunModel[],
  after: readonly RunModel[],
  revisions: Revisions,
): readonly RunModel[] {
  const runs: RunModel[] = [];
  let revision: RevisionModel | null = null;
  let formerly: RunModel["formerly"] = null;
  for (const step of compareWords(tokensOf(before), tokensOf(after))) {
    if (step.change === "kept") {
      revision = null;
      formerly = formerlyOf(step.before.run, step.after.run, formerly, revisions);
      runs.push({ ...runOf(step.after), formerly });
    } else {
      const type = step.change === "removed" ? "del" : "ins";
      if (revision?.type !== type) revision = revisions.of(type);
      formerly = null;
      runs.push(revised(runOf(step.change === "removed" ? step.before : step.after), revision));
    }
  }
  return merged(runs);
}

/** Runs that came in or went out as a whole. */
export function revisedRuns(runs: readonly RunModel[], revision: RevisionModel): readonly RunModel[] {
  return runs.map((run) => revised(run, revision));
}

function revised(run: RunModel, revision: RevisionModel): RunModel {
  return { ...run, revision, textElement: revision.type === "del" ? "delText" : "t" };
}

function tokensOf(runs: readonly RunModel[]): readonly RunToken[] {
  return runs.flatMap((run): readonly RunToken[] => [
    ...(run.lineBreak ? [{ text: "", key: "line break", run: bare(run, { lineBreak: true }) }] : []),
    ...(run.tab ? [{ text: "", key: "tab", run: bare(run, { tab: true }) }] : []),
    ...(run.text === "" ? [] : [{ text: run.text, key: "text", run: bare(run, {}) }]),
    ...(run.picture ? [{ text: "", key: run.picture.relationship, run: bare(run, { picture: run.picture }) }] : []),
  ]);
}

function bare(run: RunModel, kept: Partial<RunModel>): RunModel {
  return { ...run, text: "", lineBreak: false, tab: false, picture: null, ...kept };
}

function runOf({ text, run }: RunToken): RunModel {
  return { ...run, text };
}

/** How a run was set before; `last` where it differs in the same way as the run before it, so that the two are one. */
function formerlyOf(
  before: RunModel,
  after: RunModel,
  last: RunModel["formerly"],
  revisions: Revisions,
): RunModel["formerly"] {
  if (isSetAlike(before, after)) return null;
  if (last && isSetAlike(last, before)) return last;
  return {
    ...revisions.mark(),
    font: before.font,
    halfPoints: before.halfPoints,
    spacing: before.spacing,
    bold: before.bold,
    language: before.language,
  };
}

/** The spacing that fits a line, and the language that opens one, say nothing of its words. */
function isSetAlike(a: RunProperties, b: RunProperties): boolean {
  return a.font === b.font && a.halfPoints === b.halfPoints && a.bold === b.bold;
}
