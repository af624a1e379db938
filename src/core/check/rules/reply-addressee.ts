import { kindOf, titleOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { bodyParagraphs } from "../body-paragraphs";
import { given, ofKind } from "../needs";
import { organsOf } from "../organs";
import type { Rule } from "../rule";

/** 你局《……》收悉, 贵厅来函收悉: group 1 is the sort of organ that asked. */
const ASKER = /^[你贵]([省州市县区乡镇局厅委部院])(?!们)/u;

/** Organs that are called by another word than the one their name ends in. */
const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  省: /省|自治区|直辖市|市人民政府/u,
  州: /州|盟|地区|行署/u,
  市: /市|州|盟|地区/u,
  县: /县|旗|市|区/u,
  委: /委|党组|厅|局/u,
  部: /部/u,
};

export const replyAddressee: Rule = {
  id: "reply-addressee",
  element: "主送机关",
  needs: [ofKind("批复", "函"), given("主送机关")],
  clause: "通常做法（批复、复函的主送机关）",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "正文答复的是“{asker}”，主送机关却是“{found}”，两者通常一致。",
    en: "The text answers “{asker}”, but it is addressed to “{found}”: usually both are the same organ.",
  },
  fix: "none",
  check(draft, report) {
    if (kindOf(draft)?.name === "函" && !titleOf(draft)?.text.includes("复函")) return;
    const [first] = bodyParagraphs(draft);
    const match = first && ASKER.exec(first.text.trimStart());
    const organs = organsOf(draft, "主送机关");
    const [addressee] = organs;
    const sort = match?.[1];
    if (!match || !sort || !addressee || organs.some(({ text }) => hasPlaceholder(text))) return;
    const isCalled = ALSO_CALLED[sort] ?? new RegExp(sort, "u");
    const isEach = organs.every(({ text }) => text.startsWith("各"));
    if (!isEach && organs.some(({ text }) => isCalled.test(text))) return;
    report({ range: addressee.range, data: { asker: match[0], found: addressee.text } });
  },
};
