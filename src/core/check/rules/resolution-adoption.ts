import { kindOf, textsOf, titleOf } from "../../draft/access";
import { lineBreakOf } from "../../draft/lines";
import { bodyParagraphs } from "../body-paragraphs";
import { headOf } from "../missing";
import { ofKind } from "../needs";
import type { Rule } from "../rule";

const MEETING = /(?:会议|全会|大会|常委会|委员会|代表会)/u;
const DATE = /\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月/u;

/** The note below the title is one of the first paragraphs; so is the sentence that names the meeting. */
const FIRST = 3;

const NOTE = "\uFF08【通过日期】【会议名称】通过\uFF09";

export const resolutionAdoption: Rule = {
  id: "resolution-adoption",
  element: "正文",
  needs: [ofKind("决议", "决定")],
  clause: "通常做法（题注）",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "{kind}通常在标题下用题注写明通过的日期和会议，这里好像没有{lack}。",
    en: "A {kind} usually names below the title the day and the meeting that adopted it; this one seems to lack {lack}.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft)?.name;
    const isOfCongress = textsOf(draft, "发文机关").some((text) => /代表大会|常务委员会$|常委会$/u.test(text));
    if (!kind || (kind === "决定" && !isOfCongress)) return;
    const title = titleOf(draft);
    const paragraphs = bodyParagraphs(draft).slice(0, FIRST);
    const [first] = paragraphs;
    if (!first) return;
    const text = paragraphs.map((paragraph) => paragraph.text).join("");
    const hasMeeting = MEETING.test(text) || MEETING.test(title?.text ?? "");
    const isOpen = text.includes("【");
    if (isOpen || (hasMeeting && DATE.test(text))) return;
    const { start } = first.block.range;
    const edits = [{ range: { start, end: start }, newText: NOTE + lineBreakOf(draft.text) }];
    report({
      range: title?.range ?? headOf(draft),
      data: { kind, lack: hasMeeting ? "日期" : "会议名称" },
      fixes: [{ title: { zh: `加上“${NOTE}”`, en: `Add “${NOTE}”` }, edits }],
    });
  },
};
