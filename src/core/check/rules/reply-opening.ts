import { kindOf, titleOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { ofKind } from "../needs";
import type { Rule } from "../rule";

/** The sentence that takes the incoming document up; group 1 is what is said of it. */
const RECEIVED = /^([^。]{0,160}?)(?:收悉|已?收到|已悉)/u;

/** Words for the incoming document that do not say which one; 关于……的请示 names it without its marks. */
const UNNAMED = /(?:来文|来函|来电|报来的?请示|请示|函)$/u;

const NUMBER = /[〔[\uFF08(【]\s{0,2}(?:19|20)\d{2}\s{0,2}[〕\]\uFF09)】].{0,4}\d|第\d{1,5}号/u;

const PLACE = "《【来文标题】》\uFF08【来文字号】\uFF09";

export const replyOpening: Rule = {
  id: "reply-opening",
  element: "正文",
  needs: [ofKind("批复", "函")],
  clause: "通常做法（批复、复函的引语）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "{kind}开头通常引用来文的标题和发文字号，写作“《……的请示》（×××〔2026〕1号）收悉”，这里缺少{lack}。",
    en: "A {kind} usually opens with title and number of the document it answers; here it lacks {lack}.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const isReply = kind?.name !== "函" || /复函/u.test(titleOf(draft)?.text ?? "");
    const [first] = bodyParagraphs(draft);
    if (!kind || !isReply || !first) return;
    const match = RECEIVED.exec(first.text);
    if (!match || hasPlaceholder(match[0])) return;
    const said = match[1] ?? "";
    const unnamed = UNNAMED.exec(said);
    const hasTitle = said.includes("《") || said.includes("关于");
    const hasNumber = NUMBER.test(said);
    if (hasTitle && hasNumber) return;
    const range = unnamed ? first.rangeOf(unnamed.index, said.length) : undefined;
    report({
      range: first.rangeOf(0, match[0].length),
      data: { kind: kind.name === "函" ? "复函" : kind.name, lack: lackOf(hasTitle, hasNumber) },
      fixes: range && !hasTitle && !hasNumber ? changing([{ range, newText: PLACE }], PLACE) : [],
    });
  },
};

function lackOf(hasTitle: boolean, hasNumber: boolean): string {
  if (hasTitle) return "发文字号";
  return hasNumber ? "标题" : "标题和发文字号";
}
