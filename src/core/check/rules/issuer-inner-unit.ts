import { hasPlaceholder } from "../../standard/placeholders";
import { given } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

/** A section of an organ; the office may write for the organ, and an 办事处 is an organ of its own. */
const INNER_UNIT =
  /^.{2,30}(?:局|厅|委员会|委|政府|部|院|中心)[^局厅委部]{1,14}(?<!办公)(?<!研究)(?<!办事)(?:科|处|股|室)$/u;

/** What such names end in. */
const INNER = "科处股室";

export const issuerInnerUnit: Rule = {
  id: "issuer-inner-unit",
  element: "发文机关",
  needs: [given("发文机关")],
  clause: "《党政机关公文处理工作条例》第十七条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来是内设机构，除办公厅（室）外的内设机构不得对外正式行文，应以机关名义行文。",
    en: "“{found}” seems to be a section of an organ: only the organ itself or its office writes to others.",
  },
  fix: "none",
  check(draft, report) {
    for (const { text, range } of allWordsOf(draft, "发文机关")) {
      if (INNER.includes(text.slice(-1)) && INNER_UNIT.test(text) && !hasPlaceholder(text))
        report({ range, data: { found: text } });
    }
  },
};
