/** What a rule's page says, as far as it is shown at a finding. */
export interface RuleExplanation {
  readonly title: string;
  /** What the rule wants and why: the page's first paragraph, Markdown. */
  readonly wants: string;
  /** How it would be wrong and right: lines of a draft. Undefined where a few lines cannot tell. */
  readonly wrong: string | undefined;
  readonly right: string | undefined;
}

/** Longer examples are cut down to the lines in which they differ. */
const MOST_LINES = 8;

/** Takes a page of docs/rules apart; the tests of the registry hold what such a page is made of. */
export function readExplanation(page: string): RuleExplanation {
  const [head = "", ...sections] = page.replaceAll("\r\n", "\n").split(/^## /mu);
  const [title = "", _id, wants = ""] = head.split(/\n{2,}/u).map((part) => part.trim());
  const [wrong, right] = ["错误示例", "正确示例"].map((heading) => exampleIn(sections, heading));
  return { title: title.replace(/^# /u, ""), wants, ...told(wrong, right) };
}

/** The lines of the section's first example. */
function exampleIn(sections: readonly string[], heading: string): readonly string[] {
  const section = sections.find((text) => text.startsWith(`${heading}\n`));
  const [, example = ""] = /^```gw\n([\s\S]*?)^```$/mu.exec(section ?? "") ?? [];
  return example.trimEnd().split("\n");
}

/** The examples as short as they still tell the wrong from the right. */
function told(wrong: readonly string[] = [], right: readonly string[] = []): Pick<RuleExplanation, "wrong" | "right"> {
  const ways = [telling, (lines: readonly string[]) => lines];
  for (const way of ways) {
    const [shownWrong, shownRight] = [shortened(way(wrong), right), shortened(way(right), wrong)];
    if (shownWrong !== shownRight) return { wrong: shownWrong, right: shownRight };
  }
  return { wrong: undefined, right: undefined };
}

/** Without fences, blank lines and a text that only stands for one. */
function telling(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== "---" && line !== "正文。" && line.trim() !== "");
}

function shortened(lines: readonly string[], others: readonly string[]): string {
  const differing = lines.filter((line) => !others.includes(line));
  const shown = lines.length <= MOST_LINES || differing.length === 0 ? lines : differing;
  return [...shown.slice(0, MOST_LINES), ...(shown.length > MOST_LINES ? ["……"] : [])].join("\n");
}
