import { hasPlaceholder } from "../../standard/placeholders";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf, type Words } from "../words";

const CONGRESS = /人民代表大会|人大/u;

export const proposalParties: Rule = {
  id: "proposal-parties",
  element: "文种",
  needs: [ofKind("议案")],
  clause: "《党政机关公文处理工作条例》第八条第十三项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "议案由人民政府提请同级人民代表大会或者其常务委员会审议，“{found}”不符合。",
    en: "A 议案 is put by a people's government to the people's congress of its level: “{found}” does not fit.",
  },
  fix: "none",
  check(draft, report) {
    const reportUnless = (words: readonly Words[], fits: (text: string) => boolean) => {
      for (const { text, range } of words) {
        if (!hasPlaceholder(text) && !fits(text)) report({ range, data: { found: text } });
      }
    };
    reportUnless(allWordsOf(draft, "发文机关"), (text) => text.endsWith("人民政府") || text === "国务院");
    reportUnless(allWordsOf(draft, "主送机关"), (text) => CONGRESS.test(text));
  },
};
