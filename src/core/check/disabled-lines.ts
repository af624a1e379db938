import type { Draft } from "../draft/draft";
import { linesOf } from "../draft/lines";
import { LineIndex } from "../text/line-index";
import type { Range } from "../text/range";

/** `gongwen-disable-next-line`, and behind it the rules' ids; group 1 is the ids, empty for all rules. */
const DIRECTIVE = /^gongwen-disable-next-line(?:$|[\s:\uFF1A]+(.*)$)/su;

const BETWEEN_IDS = /[\s,\uFF0C、]+/u;

/** Switches rules off on the next line that holds more than comments; no ids means every rule. */
interface Directive {
  readonly range: Range;
  readonly ids: readonly string[];
}

/** Tells whether a finding of the rule at the place begins on a line where the writer has switched the rule off. */
export function disabledLines(draft: Draft): (rule: string, place: Range) => boolean {
  const comments = [...frontMatterComments(draft), ...draft.comments];
  const directives = comments.flatMap(({ range, text }): Directive[] => {
    const match = DIRECTIVE.exec(text);
    return match ? [{ range, ids: (match[1] ?? "").split(BETWEEN_IDS).filter((id) => id !== "") }] : [];
  });
  if (directives.length === 0) return () => false;
  const index = new LineIndex(draft.text);
  const disabled = idsOfLines(draft.text, index, comments, directives);
  return (rule, place) => {
    const ids = disabled.get(index.positionAt(place.start).line);
    return ids !== undefined && (ids.size === 0 || ids.has(rule));
  };
}

/** The lines of the front matter that begin with `#`. */
function* frontMatterComments(draft: Draft): Generator<{ readonly range: Range; readonly text: string }> {
  const content = draft.frontMatter?.contentRange;
  if (!content) return;
  for (const { start, end } of linesOf(draft.text, content.start)) {
    if (start >= content.end) return;
    if (draft.text[start] === "#") yield { range: { start, end }, text: draft.text.slice(start + 1, end).trim() };
  }
}

/** The rules that are switched off, by the number of the line; an empty set is every rule. */
function idsOfLines(
  text: string,
  index: LineIndex,
  comments: readonly { readonly range: Range }[],
  directives: readonly Directive[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const disabled = new Map<number, Set<string>>();
  const waiting = [...directives];
  for (const line of linesOf(text, 0, withoutComments(text, comments))) {
    const above = waiting.findIndex(({ range }) => range.end > line.lineStart);
    const reached = waiting.splice(0, above < 0 ? waiting.length : above);
    if (reached.length === 0) continue;
    const isForAll = reached.some(({ ids }) => ids.length === 0);
    disabled.set(index.positionAt(line.start).line, new Set(isForAll ? [] : reached.flatMap(({ ids }) => ids)));
    if (waiting.length === 0) break;
  }
  return disabled;
}

/** The text with blanks for comments, so that a line of nothing else is blank. */
function withoutComments(text: string, comments: readonly { readonly range: Range }[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { range } of comments) {
    pieces.push(text.slice(position, range.start), " ".repeat(range.end - range.start));
    position = range.end;
  }
  return pieces.join("") + text.slice(position);
}
