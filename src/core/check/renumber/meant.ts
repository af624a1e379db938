import type { RenumberedHeading, RenumberedRun } from "./level-numbers";
import type { Reference } from "./references";

/** The runs among which the number may be: one where it is certain. `offset` is that of the block with the reference. */
export function runsMeant(
  { kind, owner, article }: Reference,
  runs: readonly RenumberedRun[],
  offset: number,
): readonly RenumberedRun[] {
  const ofStyle = (style: RenumberedRun["style"]) => runs.filter((run) => run.style === style);
  const articles = ofStyle("article");
  if (kind === "part") return ofStyle("level-1");
  // Without articles 第三条 is the part 三、 only when the document names itself.
  if (kind === "article") return articles.length > 0 ? articles : owner === "this" ? ofStyle("level-1") : [];
  const above = articles.length > 0 ? articles : ofStyle("level-1");
  const parents = above.flatMap(({ headings }) => headings);
  const meant = article === undefined ? undefined : parents.filter(({ before }) => before === article);
  if (meant && meant.length !== 1) return [];
  const parent = meant?.[0] ?? parents.filter((heading) => heading.offset <= offset).at(-1);
  const next = parents.find((heading) => heading.offset > (parent?.offset ?? -1));
  return ofStyle("level-2").filter(({ headings }) => {
    const start = headings[0]?.offset ?? 0;
    return start > (parent?.offset ?? -1) && start < (next?.offset ?? Number.POSITIVE_INFINITY);
  });
}

/** The heading that the reference names among its runs; undefined where none or more than one may be meant. */
export function headingMeant(
  { number }: Reference,
  candidates: readonly RenumberedRun[],
): RenumberedHeading | undefined {
  const [run, other] = candidates;
  const meant = other ? [] : (run?.headings.filter(({ before }) => before === number) ?? []);
  return meant.length === 1 ? meant[0] : undefined;
}
