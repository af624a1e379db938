import type { Draft } from "../draft/draft";
import { linesOf } from "../draft/lines";
import { firstFrom, lastAtOrBefore } from "../text/first-from";
import { LineIndex } from "../text/line-index";
import { type Range, range } from "../text/range";
import { commentsOf, type Directive, type NamedRule } from "./directives";

/** The rule about directives; only a directive that names it switches it off. */
export const UNUSED_DISABLE = "unused-disable";

/** Where the writer has switched rules off, and which of the directives have been of use. */
export class Disabling {
  readonly directives: readonly Directive[];
  readonly #used = new Map<Directive, Set<string>>();
  readonly #lines: readonly DisabledLine[];
  readonly #switches: readonly Switch[];
  readonly #switchesOf = new Map<
    string,
    { readonly switches: readonly Switch[]; readonly starts: readonly number[] }
  >();

  constructor(draft: Draft) {
    const { all, directives } = commentsOf(draft);
    this.directives = directives;
    const nextLine = directives.filter(({ action }) => action === "disable-next-line");
    const isIdle = directives.length === 0;
    this.#lines = isIdle ? [] : disabledLines(draft.text, all, nextLine);
    this.#switches = isIdle ? [] : switchesIn(draft, directives);
  }

  /** Whether a finding of the rule that begins there is switched off; whatever switches it off has been of use. */
  covers(rule: string, { start }: Range): boolean {
    if (this.directives.length === 0) return false;
    const lines = rule === UNUSED_DISABLE ? linesBelow(this.#lines, start) : linesAt(this.#lines, start);
    const open = this.openAt(rule, start);
    const covering = [
      ...lines.map(({ directive }) => directive).filter((directive) => names(directive, rule)),
      ...(open ? [open] : []),
    ];
    for (const directive of covering) this.#use(directive, rule);
    return covering.length > 0;
  }

  /** Whether the directive has switched off a finding: of the rule that it names, or of any. */
  isUsed(directive: Directive, rule?: NamedRule): boolean {
    const used = this.#used.get(directive);
    return used !== undefined && (rule === undefined || used.has(rule.id));
  }

  /** The directive that has switched the rule off from above the place; undefined where it is on. */
  openAt(rule: string, offset: number): Directive | undefined {
    const { switches, starts } = this.#switchesFor(rule);
    const found = switches[lastAtOrBefore(starts, offset)];
    return found && found.from <= offset && found.directive.action === "disable" ? found.directive : undefined;
  }

  #switchesFor(rule: string) {
    const known = this.#switchesOf.get(rule);
    if (known) return known;
    const switches = this.#switches.filter(({ directive }) => names(directive, rule));
    const found = { switches, starts: switches.map(({ from }) => from) };
    this.#switchesOf.set(rule, found);
    return found;
  }

  #use(directive: Directive, rule: string): void {
    const used = this.#used.get(directive) ?? new Set();
    this.#used.set(directive, used.add(rule));
  }
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 ? rule !== UNUSED_DISABLE : rules.some(({ id }) => id === rule);
}

/** Where a directive to switch off or on begins to hold. */
interface Switch {
  readonly from: number;
  readonly directive: Directive;
}

/**
 * A rule is off from the line of the comment on, so that a comment can cover its own line, and from the very beginning
 * where it stands above all elements; it is on again behind the comment that says so.
 */
function switchesIn(draft: Draft, directives: readonly Directive[]): readonly Switch[] {
  const index = new LineIndex(draft.text);
  const firstField = draft.frontMatter?.fields[0]?.range.start ?? 0;
  return directives.flatMap((directive) => {
    const { action, range: place } = directive;
    if (action === "disable-next-line") return [];
    const lineStart = index.lineStart(index.positionAt(place.start).line);
    const from = place.end <= firstField ? 0 : lineStart;
    return [{ from: action === "disable" ? from : place.start, directive }];
  });
}

/** A line on which a directive above it has switched rules off. */
interface DisabledLine {
  readonly directive: Directive;
  readonly range: Range;
}

/** The lines that the offset is on: one, as often as directives are about it. */
function linesAt(lines: readonly DisabledLine[], offset: number): readonly DisabledLine[] {
  const from = firstFrom(lines.length, (index) => (lines[index] as DisabledLine).range.end >= offset);
  const to = firstFrom(lines.length, (index) => (lines[index] as DisabledLine).range.start > offset);
  return lines.slice(from, to);
}

/** The lines of directives between which and their line the offset is: a directive about directives covers those too. */
function linesBelow(lines: readonly DisabledLine[], offset: number): readonly DisabledLine[] {
  return lines.filter(({ directive, range: line }) => directive.range.end <= offset && offset <= line.end);
}

/** The next line below each directive that holds more than comments; the end of the text where there is none. */
function disabledLines(
  text: string,
  comments: readonly Range[],
  directives: readonly Directive[],
): readonly DisabledLine[] {
  const found: DisabledLine[] = [];
  const waiting = [...directives];
  for (const line of linesOf(text, 0, withoutComments(text, comments))) {
    while (waiting[0] && waiting[0].range.end <= line.lineStart) {
      found.push({ directive: waiting.shift() as Directive, range: range(line.lineStart, line.lineEnd) });
    }
    if (waiting.length === 0) break;
  }
  const end = range(text.length, text.length);
  return [...found, ...waiting.map((directive) => ({ directive, range: end }))];
}

/** The text with blanks for comments, so that a line of nothing else is blank. */
function withoutComments(text: string, comments: readonly Range[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of comments) {
    pieces.push(text.slice(position, start), " ".repeat(end - start));
    position = end;
  }
  return pieces.join("") + text.slice(position);
}
