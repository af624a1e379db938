import { kindOf } from "../../draft/access";
import { bodyParagraphs } from "../body-paragraphs";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { sentencesIn, unquoted } from "../sentences";
import { soughtBy } from "../sought";

/** A sentence that asks for something. */
const ASKS =
  /(?:请求|恳请|申请|请予|请(?:[^。\uFF0C]{0,12}(?:人民政府|党委|省|州|市|县|局|厅|委))[^。\uFF0C]{0,6}(?:批准|安排|解决|拨付|核定|划拨|增加))/u;

/** What is asked for, each decided by another organ. */
const MATTERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["资金", /(?:经费|资金|补助|拨款|预算)/u],
  ["编制和人员", /(?:编制|增加人员|聘用|招录|招聘|职数)/u],
  ["用地", /(?:用地指标|建设用地|划拨土地|划拨.{0,6}用地|供地)/u],
  ["机构", /(?:成立|设立|增设|更名为).{0,12}(?:局|中心|科|处|办公室|机构)/u],
  ["车辆", /(?:购置|更新|配备).{0,8}(?:车辆|公务用车)/u],
];

const ASKING = soughtBy(ASKS, (text) => sentencesIn(text).filter((sentence) => ASKS.test(sentence.text)));

export const requestSingleMatter: Rule = {
  id: "request-single-matter",
  element: "正文",
  needs: [ofKind("请示")],
  clause: "《党政机关公文处理工作条例》第十五条第四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "请示应当一文一事，这里又请求{found}，前面已请求{first}，可能应当分别请示。",
    en: "A 请示 has one matter: it asked for {first} above and asks for {found} here; they may call for two documents.",
  },
  fix: "none",
  seeks: [ASKING],
  check(draft, report) {
    if (kindOf(draft)?.name !== "请示") return;
    let first: string | undefined;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const sentence of unquoted(known).find(ASKING)) {
        const asked = MATTERS.filter(([, pattern]) => pattern.test(sentence.text)).map(([name]) => name);
        first ??= asked[0];
        const other = asked.find((name) => name !== first);
        if (!first || !other) continue;
        report({ range: rangeOf(sentence.from, sentence.to), data: { first, found: other } });
        return;
      }
    }
  },
};
