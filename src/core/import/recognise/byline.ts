import type { Findings } from "./findings";
import type { Lines, Span } from "./lines";
import { signedNames } from "./names";
import { isDate, isOrgan, isSigner, lineWithDate } from "./wording";

/** Names and date below a title take so many lines. */
const MOST_LINES = 4;

/** A line below the title: a name, a date, or both. */
interface BylinePart {
  readonly names: readonly string[];
  readonly date: string;
  /** Whether it can be nothing else; a word of a few characters may be a person's name. */
  readonly isCertain: boolean;
}

/**
 * Tells apart who speaks and when below the title of a paper of no kind, each on its line or together, in parentheses or
 * not: 发文机关署名 (发文机关 where it is one) and 成文日期.
 */
export function readByline(lines: Lines, { start, end }: Span, findings: Findings): void {
  const parts: (BylinePart & { readonly index: number; readonly text: string })[] = [];
  for (let index = start; index < Math.min(end, start + MOST_LINES); index++) {
    const unit = lines.text(index);
    const part = unit && bylinePart(unit.text);
    if (!part) break;
    parts.push({ ...part, index, text: unit.text });
  }
  if (!parts.some(({ isCertain }) => isCertain)) return;
  for (const { names, date, text, index } of parts) {
    const isBoth = names.length > 0 && date !== "";
    if (date !== "") findings.add("成文日期", date, ["sure", "place"], isBoth ? [`\uFF08${date}\uFF09`] : [text]);
    lines.take(index);
  }
  const named = parts.filter(({ names }) => names.length > 0);
  const names = named.flatMap((part) => part.names);
  const words = named.map(({ date, names: own, text }) => (date === "" ? text : own.join("")));
  findings.add(names.every(isOrganSpread) ? "发文机关" : "发文机关署名", names, ["sure", "place"], words);
}

function isOrganSpread(name: string): boolean {
  return isOrgan(name.replace(/\s/gu, ""));
}

/** Whether a line below a title is one of a byline. */
export function isByline(line: string): boolean {
  return bylinePart(line) !== undefined;
}

/** Parentheses around the whole line. */
const AROUND = /^[\uFF08(](.*)[)\uFF09]$/su;

const MONTH = /^[12]\d{3}年\d{1,2}月$/u;

/** A person's name, and not what stands behind a title: （试行）, （送审稿）. */
const PERSON = /^(?!试行|暂行|修订|摘要|节选|草案)(?!.*稿$)[\u4e00-\u9fa5]{1,3}[·\u4e00-\u9fa5]{1,3}$/u;

function bylinePart(line: string): BylinePart | undefined {
  const text = (AROUND.exec(line.trim())?.[1] ?? line).trim();
  const bare = text.replace(/\s/gu, "");
  if (isDate(bare) || MONTH.test(bare)) return { names: [], date: bare, isCertain: true };
  const both = lineWithDate(bare);
  if (both) return both.behind === "" && isName(both.before) ? partOf(both.before, both.date) : undefined;
  return isName(bare) ? partOf(text, "") : undefined;
}

function partOf(name: string, date: string): BylinePart {
  const bare = name.replace(/\s/gu, "");
  return { names: signedNames(name), date, isCertain: date !== "" || !PERSON.test(bare) };
}

function isName(bare: string): boolean {
  return isOrgan(bare) || isSigner(bare.replaceAll("、", "")) || PERSON.test(bare);
}
