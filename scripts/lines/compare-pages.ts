import type { ComparedLines, LineReason } from "./compare-lines";
import type { Line } from "./read-lines";

/** Why a page begins elsewhere: a line above ends elsewhere, or LibreOffice moves a whole paragraph; or we do not know. */
export type PageReason = LineReason | "whole";

/** A page that begins with another line in a word processor. */
export interface PageElsewhere {
  readonly number: number;
  readonly ours: string;
  readonly theirs: string;
  readonly reason: PageReason;
}

/** What the pages of a document begin with, in a word processor and in ours. */
export interface ComparedPages {
  /** How many there are. */
  readonly count: number;
  readonly elsewhere: readonly PageElsewhere[];
}

/** `kept`: the texts of the paragraphs that the file keeps with what follows them. */
export function comparePages(
  ours: readonly (readonly Line[])[],
  theirs: readonly (readonly string[])[],
  compared: ComparedLines,
  kept: ReadonlySet<string>,
): ComparedPages {
  const elsewhere: PageElsewhere[] = [];
  let count = 0;
  let agreed: Line | undefined;
  ours.forEach(([first], index) => {
    if (!first) return;
    count++;
    const begun = theirs[index]?.[0] ?? "";
    if (begun === first.text) {
      agreed = first;
      return;
    }
    const behind = { from: agreed ?? compared.ours[0] ?? first, to: first };
    const reason = brokenBetween(behind, compared) ?? wholeFrom(first, theirs[index] ?? [], compared, kept) ?? "other";
    elsewhere.push({ number: index + 1, ours: first.text, theirs: begun, reason });
  });
  return { count, elsewhere };
}

interface Stretch {
  readonly from: Line;
  readonly to: Line;
}

/** Why there are more or fewer lines than ours since the last page that began alike, or this one begins within a line. */
function brokenBetween({ from, to }: Stretch, { ours, places, paragraphs, elsewhere }: ComparedLines) {
  const [start, end] = [places.get(from), places.get(to)];
  const areAsMany = start !== undefined && end !== undefined && end - start === ours.indexOf(to) - ours.indexOf(from);
  if (areAsMany) return undefined;
  const between = new Set(ours.slice(ours.indexOf(from), ours.indexOf(to) + 1));
  const broken = paragraphs.filter((paragraph) => paragraph.some((line) => between.has(line))).flat();
  const causes = elsewhere.filter(({ line, reason }) => broken.includes(line) && reason !== "follows");
  return causes.at(-1)?.reason;
}

/**
 * Whether the page begins, in the word processor, with the first line of a paragraph that ours only ends in, for it and
 * all that follow it up to there are kept with what follows them.
 */
function wholeFrom(
  first: Line,
  page: readonly string[],
  { ours, places, paragraphs }: ComparedLines,
  kept: ReadonlySet<string>,
): "whole" | undefined {
  const parted = paragraphs.findIndex((paragraph) => paragraph.indexOf(first) > 0);
  let opening = parted;
  while (opening >= 0 && kept.has(textOf(paragraphs[opening]))) {
    const line = paragraphs[opening]?.[0];
    const isOpened = line !== undefined && places.has(line) && page[0] === line.text;
    if (isOpened && ours.indexOf(line) < ours.indexOf(first)) return "whole";
    opening--;
  }
  return undefined;
}

function textOf(paragraph: readonly Line[] | undefined): string {
  return paragraph?.map(({ text }) => text).join("") ?? "";
}
