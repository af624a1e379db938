import { textOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { TELEGRAM_URGENCY_WORDS, URGENCY_WORDS } from "../../standard/vocabulary";
import { URGENCY_MEANT } from "../../standard/wrong-names";
import { lookUp } from "../../text/lookup";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const urgencyWord: Rule = {
  id: "urgency-word",
  element: "紧急程度",
  needs: [given("紧急程度")],
  clause: "《党政机关公文处理工作条例》第九条第三项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”不是规定的紧急程度，公文应写“特急”或者“加急”。",
    en: "“{found}” is no time limit: a document is 特急 or 加急.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = firstWordsOf(draft, "紧急程度");
    const isTelegram = textOf(draft, "发文字号")?.includes("电") ?? false;
    const allowed = isTelegram ? TELEGRAM_URGENCY_WORDS : URGENCY_WORDS;
    if (!words || allowed.includes(words.text) || hasPlaceholder(words.text)) return;
    const plain = words.text.replace(/\s/gu, "");
    const meant = allowed.includes(plain) ? [plain] : (lookUp(URGENCY_MEANT, plain) ?? allowed);
    report({
      range: words.range,
      data: { found: words.text },
      fixes: meant.flatMap((right) => changeTo(words, right)),
      ...(isTelegram && {
        message: {
          zh: "“{found}”不是规定的紧急程度，电报应写“特提”“特急”“加急”或者“平急”。",
          en: "“{found}” is no time limit: a telegram is 特提, 特急, 加急 or 平急.",
        },
      }),
    });
  },
};
