import { hasPlaceholder } from "../../standard/placeholders";
import { changing } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

/** Brackets of another form around the note; group 1 is what they hold. */
const OTHER_BRACKETS = /^[[\u3014【\uFF3B〖]([^[\]〔〕【】\uFF3B\uFF3D〖〗]{1,100})[\]\u3015】\uFF3D〗]$/u;

const OPEN = /^[\uFF08(]/u;
const CLOSE = /[\uFF09)]$/u;

export const noteBrackets: Rule = {
  id: "note-brackets",
  element: "附注",
  needs: [given("附注")],
  clause: "GB/T 9704—2012 7.3.6",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附注用全角圆括号括起来，排版时会自动加上，这里应写作“{right}”。",
    en: "The note stands in full-width parentheses, which the layout sets: write “{right}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = firstWordsOf(draft, "附注");
    if (!words || hasPlaceholder(words.text)) return;
    const right = rightForm(words.text);
    if (right === undefined) return;
    const fixes = changing(words.replace(0, words.text.length, right), right);
    report({ range: words.range, data: { right }, fixes });
  },
};

function rightForm(text: string): string | undefined {
  const inner = OTHER_BRACKETS.exec(text)?.[1];
  if (inner !== undefined) return inner;
  const depth = [...text].reduce(
    (sum, character) => sum + (OPEN.test(character) ? 1 : CLOSE.test(character) ? -1 : 0),
    0,
  );
  if (depth > 0 && OPEN.test(text)) return text.slice(1);
  return depth < 0 && CLOSE.test(text) ? text.slice(0, -1) : undefined;
}
