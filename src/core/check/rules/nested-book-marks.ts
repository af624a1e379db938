import { matchesOf } from "../../text/matches";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** The marks of a name, of a name within it, and those that are taken for the latter. */
const OPENINGS = "《〈\uFF1C<";
const CLOSINGS = "》〉\uFF1E>";

const MARKS = new RegExp(`[${OPENINGS}${CLOSINGS}]`, "gu");

/** A name with a mark in it that opens another one: few texts have one. */
const MAY_BE_NESTED = /《[^》]{0,300}[《〈\uFF1C<]/u;

/** Where those that are only taken for marks of names begin. */
const FIRST_LIKE = 2;

/** No name of a document is longer. */
const LONGEST = 300;

export const nestedBookMarks: Rule = {
  id: "nested-book-marks",
  element: "全文",
  clause: "GB/T 15834—2011 4.15",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "书名号里面还要用书名号时用单书名号，应写作“{right}”。",
    en: "A name within 《》 takes 〈〉: “{right}”.",
  },
  fix: "safe",
  seeks: [sought(MAY_BE_NESTED)],
  check(draft, report) {
    for (const { text, rangeOf } of passagesOf(draft)) {
      if (!MAY_BE_NESTED.test(text)) continue;
      for (const { from, to, changes } of namesIn(text)) {
        if (changes.size === 0) continue;
        const right = text
          .slice(from, to)
          .split("")
          .map((character, index) => changes.get(from + index) ?? character);
        const edits = [...changes].map(([at, newText]) => ({ range: rangeOf(at, at + 1), newText }));
        const places = [...changes.keys()];
        report({
          range: rangeOf(Math.min(...places), Math.max(...places) + 1),
          data: { right: right.join("") },
          fixes: changing(edits, right.join("")),
        });
      }
    }
  },
};

/** A name in 《》 with the marks within it that should be others. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly changes: ReadonlyMap<number, string>;
}

/** A mark that opens a name or seems to. */
interface Opening {
  readonly at: number;
  /** Which of the pairs it begins. */
  readonly pair: number;
}

/** The outermost names of the text. A < that nothing closes is no bracket; what else is not paired off is no name. */
function* namesIn(text: string): Generator<Name> {
  let open: Opening[] = [];
  let changes = new Map<number, string>();
  for (const { 0: character, index: at } of matchesOf(text, MARKS)) {
    const opening = OPENINGS.indexOf(character);
    const closing = CLOSINGS.indexOf(character);
    const [outermost] = open;
    if (outermost && at - outermost.at > LONGEST) open = [];
    if (opening >= 0) {
      if (open.length === 0 && character !== "《") continue;
      if (open.length === 0) changes = new Map();
      open.push({ at, pair: opening });
    } else if (closing >= 0 && open.length > 0) {
      while (closing < FIRST_LIKE && (open.at(-1)?.pair ?? 0) >= FIRST_LIKE) open.pop();
      const last = open.pop();
      if (last?.pair !== closing) open = [];
      else {
        const right = open.length % 2;
        if (last.pair !== right) changes.set(last.at, OPENINGS.charAt(right)).set(at, CLOSINGS.charAt(right));
        if (open.length === 0) yield { from: last.at, to: at + 1, changes };
      }
    }
  }
}
