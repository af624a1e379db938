import type { DraftProblem, DraftProblemCode } from "../draft/draft";
import type { Message } from "../notice";
import { isHan } from "../text/characters";
import { changing } from "./fixes";
import { having } from "./needs";
import type { Fix, Rule, Severity } from "./rule";

/** What is said of each way in which a text could not be read as its writer meant it. */
interface ProblemWords {
  readonly severity: Severity;
  readonly message: Message;
  /** Whether the cure may be applied unseen. */
  readonly fix: Rule["fix"];
  /** A cure that is better than the reading's own. */
  readonly betterCure?: (problem: DraftProblem, text: string) => readonly Fix[];
}

const FULL_WIDTH_COLON = "\uFF1A";

/** How far the rest of the line is looked at, in characters. */
const LOOKED_AHEAD = 400;

/** What would still mean something on the rest of the line. */
const ANOTHER_SIGN = /:(?:[ \t]|$)|[ \t]#/u;

/** In Chinese the colon is full-width, and then it means nothing to the front matter. */
function fullWidthColon({ range }: DraftProblem, text: string): readonly Fix[] {
  if (text[range.start] !== ":" || !isHan(text.charAt(range.start - 1))) return [];
  const rest = /^[^\r\n]*/u.exec(text.slice(range.end, range.end + LOOKED_AHEAD))?.[0] ?? "";
  if (ANOTHER_SIGN.test(rest)) return [];
  const blanks = /^ {0,4}/u.exec(text.slice(range.end, range.end + 4))?.[0].length ?? 0;
  return changing(
    [{ range: { start: range.start, end: range.end + blanks }, newText: FULL_WIDTH_COLON }],
    FULL_WIDTH_COLON,
  );
}

const PROBLEMS: Readonly<Record<DraftProblemCode, ProblemWords>> = {
  "front-matter-unclosed": {
    severity: "error",
    message: {
      zh: "开头的要素没有结束，应在要素之后、正文之前另起一行写“---”。",
      en: "The elements at the head have no end: put a line “---” between them and the text.",
    },
    fix: "safe",
  },
  "full-width-colon": {
    severity: "error",
    message: {
      zh: "“{key}”后面应用半角冒号加一个空格，现为全角冒号。",
      en: "Behind “{key}” stands a half-width colon and a space, not a full-width colon.",
    },
    fix: "safe",
  },
  "missing-space-after-colon": {
    severity: "error",
    message: {
      zh: "“{key}”的冒号后面应加一个空格。",
      en: "A space belongs behind the colon of “{key}”.",
    },
    fix: "safe",
  },
  "second-colon": {
    severity: "error",
    message: {
      zh: "“{value}”中的“{mark}”会被当作格式符号，应改用全角标点，或者给这个值加上引号。",
      en: "The “{mark}” in “{value}” means something to the front matter: use a full-width mark, or put the value in quotes.",
    },
    fix: "safe",
    betterCure: fullWidthColon,
  },
  "duplicate-key": {
    severity: "error",
    message: {
      zh: "“{key}”写了两次，只有第一个起作用，应合并为一项。",
      en: "“{key}” stands twice and only the first counts: make them one.",
    },
    fix: "none",
  },
  "front-matter-line-unreadable": {
    severity: "error",
    message: {
      zh: "这里读不懂，每一项应写明要素名和内容，中间用半角冒号加空格隔开；多个内容用方括号括起、逗号隔开。",
      en: "This cannot be read: each element is written “name: value”, several values in brackets between commas.",
    },
    fix: "safe",
  },
  "front-matter-alias": {
    severity: "error",
    message: {
      zh: "以“{mark}”开头的内容会被当作格式符号，应加上引号。",
      en: "A value that begins with “{mark}” means something to the front matter: put it in quotes.",
    },
    fix: "safe",
  },
  "comment-unclosed": {
    severity: "error",
    message: {
      zh: "批注没有结束，应在批注末尾写“-->”，否则会排入正文。",
      en: "The comment has no end: close it with “-->”, or it is printed.",
    },
    fix: "none",
  },
};

/** One rule for each code, made of the table: it reports what the reading of the draft met. */
export const DRAFT_PROBLEM_RULES: readonly Rule[] = Object.entries(PROBLEMS).map(([code, words]) => ({
  id: code,
  element: "全文",
  onlyDrafts: true,
  needs: [having("problem")],
  clause: "公文草稿的书写格式",
  severity: words.severity,
  certainty: "certain",
  message: words.message,
  fix: words.fix,
  check(draft, report) {
    for (const problem of draft.problems) {
      if (problem.code !== code) continue;
      const { range, data, edits, cure } = problem;
      const own = cure ? [{ title: cure, edits }] : [];
      report({ range, data, fixes: [...(words.betterCure?.(problem, draft.text) ?? []), ...own] });
    }
  },
}));
