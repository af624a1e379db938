import type { Draft, FrontMatter } from "../draft/draft";
import { linesOf } from "../draft/lines";
import { once } from "../text/once";
import { type Range, range } from "../text/range";

/** What a comment that begins with `gongwen-` does to the checks. */
export type DirectiveAction = "disable-next-line" | "disable" | "enable";

/** A comment that switches rules off, on the next line or from there on, or on again. */
export interface Directive {
  readonly action: DirectiveAction;
  /** The whole comment. */
  readonly range: Range;
  /** The rules that it names; none means every rule. */
  readonly rules: readonly NamedRule[];
}

/** A rule's id as it stands in a directive. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

/** The comments of a draft, in its order: those of the front matter (`# …`), then those of the body. */
export interface DraftComments {
  readonly all: readonly Range[];
  readonly directives: readonly Directive[];
}

/** The action; behind it, in group 2, the rules. */
const DIRECTIVE = /^gongwen-(disable-next-line|disable|enable)(?:$|[\s:\uFF1A]([\s\S]*)$)/u;

/** Behind two hyphens the writer may say why. */
const REASON = /(?:^|\s)--(?:\s|$)/u;

const ID = /[^\s,:\uFF0C\uFF1A、]+/gu;

const NONE: DraftComments = { all: [], directives: [] };

/** Reads the comments of the draft. */
export const commentsOf = once((draft: Draft): DraftComments => {
  if (draft.comments.length === 0 && !mayComment(draft.frontMatter, draft.text)) return NONE;
  const comments = [...frontMatterComments(draft), ...draft.comments];
  return {
    all: comments.map((comment) => comment.range),
    directives: comments.flatMap((comment) => directiveOf(draft.text, comment) ?? []),
  };
});

function directiveOf(source: string, comment: { readonly range: Range; readonly text: string }): Directive | undefined {
  const [whole, action, rest = ""] = DIRECTIVE.exec(comment.text) ?? [];
  if (whole === undefined) return undefined;
  const words = Math.max(comment.range.start, source.indexOf(comment.text, comment.range.start));
  const start = words + whole.length - rest.length;
  const names = rest.slice(0, REASON.exec(rest)?.index ?? rest.length);
  const rules = [...names.matchAll(ID)].map(({ 0: id, index }) => {
    return { id, range: range(start + index, start + index + id.length) };
  });
  return { action: action as DirectiveAction, range: comment.range, rules };
}

/** Whether the front matter holds a `#` at all. */
function mayComment(frontMatter: FrontMatter | undefined, text: string): boolean {
  if (!frontMatter) return false;
  const { start, end } = frontMatter.contentRange;
  return text.slice(start, end).includes("#");
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
