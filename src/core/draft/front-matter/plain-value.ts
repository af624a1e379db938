import { type Range, range } from "../../text/range";
import type { DraftProblem, DraftProblemCode, Value } from "../draft";
import { QUOTING_CURE, quotingEdits } from "./quoting";

/** The words of a value that is neither quoted nor bracketed, with what YAML would take amiss in them. */
export interface PlainReading {
  readonly value: Value;
  readonly problems: readonly DraftProblem[];
}

/** Takes the lines as one value, word for word; lines that go on are joined as Chinese is, without a space. */
export function readPlain(text: string, parts: readonly Range[]): PlainReading {
  const first = parts[0] ?? range(0, 0);
  const whole = range(first.start, parts.at(-1)?.end ?? first.end);
  const words = parts.map((part, index) => gapBefore(text, parts[index - 1], part) + text.slice(part.start, part.end));
  const problems = parts.flatMap((part, index) => problemsOf(text, part, index === 0, parts.length === 1));
  return {
    value: { text: words.join(""), range: whole, verbatim: parts.length === 1 },
    problems: problems.slice(0, 1),
  };
}

/** Lines meet without a space where Chinese meets Chinese. */
function gapBefore(text: string, previous: Range | undefined, part: Range): string {
  if (!previous) return "";
  return text.charCodeAt(previous.end - 1) > 0x7f && text.charCodeAt(part.start) > 0x7f ? "" : " ";
}

/** What YAML would not read as the words stand. */
const TRAPS: readonly {
  readonly code: DraftProblemCode;
  readonly mark: string;
  readonly onlyFirst: boolean;
  /** Where the trap's mark stands in the words; -1 when there is none. */
  find(words: string): number;
}[] = [
  {
    code: "front-matter-alias",
    mark: "*",
    onlyFirst: true,
    find: (words) => (/^[*&][^\s,[\]{}]/u.test(words) ? 0 : -1),
  },
  { code: "second-colon", mark: ":", onlyFirst: false, find: (words) => colonIn(words) },
  { code: "second-colon", mark: "#", onlyFirst: false, find: (words) => hashIn(words) },
];

/** What every trap holds; most values hold none of it. */
const TRAP_MARK = /[*&:#]/u;

function problemsOf(text: string, part: Range, isFirst: boolean, isOnly: boolean): DraftProblem[] {
  const words = text.slice(part.start, part.end);
  if (!TRAP_MARK.test(words)) return [];
  const trap = TRAPS.find((candidate) => (isFirst || !candidate.onlyFirst) && candidate.find(words) >= 0);
  if (!trap) return [];
  const offset = part.start + trap.find(words);
  const isName = trap.code === "front-matter-alias";
  return [
    {
      code: trap.code,
      range: isName ? part : range(offset, offset + 1),
      data: { mark: text.charAt(offset), value: words.length > 40 ? `${words.slice(0, 40)}…` : words },
      ...(isOnly ? { edits: quotingEdits(text, part), cure: QUOTING_CURE } : { edits: [] }),
    },
  ];
}

function colonIn(words: string): number {
  const offset = words.search(/:[ \t]/u);
  return offset < 0 && words.endsWith(":") ? words.length - 1 : offset;
}

function hashIn(words: string): number {
  if (words.startsWith("#")) return 0;
  const offset = words.search(/[ \t]#/u);
  return offset < 0 ? -1 : offset + 1;
}
