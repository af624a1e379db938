import { kindOf, textOf } from "../../draft/access";
import type { KindName } from "../../standard/kinds";
import { isDepartment, placeNameOf } from "../../standard/organ-levels";
import { bodyParagraphs } from "../body-paragraphs";
import { given, ofKind } from "../needs";
import type { Fix, Rule } from "../rule";
import { addresseesOf } from "../standings";

const COMMANDING: readonly KindName[] = ["通知", "决定", "意见", "通报", "批复"];

const GOVERNMENT = /(?:人民政府|党委|[州省市县区]委)$/u;

/** Of 市 alone nobody can tell that it is above 县. */
const EACH_LOWER = /^各(?:县|区|乡|镇|街道)/u;

/** What shows that the department's government has agreed. */
const AGREED =
  /(?:经|受|报)[^。\uFF1B]{0,24}(?:政府|党委|[州省市县区]委|国务院|党中央|领导)[^。\uFF1B]{0,16}(?:同意|批准|授权|委托|审定)/u;

/** Where the agreement is usually told: before what the document does. */
const LEAD_IN = /现(?:就|将|印发|提出|对)/u;

export const departmentCommandsGovernment: Rule = {
  id: "department-commands-government",
  element: "主送机关",
  needs: [ofKind(...COMMANDING), given("发文机关"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第十六条第二项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "部门不得向下级政府发布指令性公文，主送“{found}”的，经本级政府同意后应在文中注明。",
    en: "A department gives no orders to a lower government such as “{found}”: where its own government has agreed, the text says so.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft)?.name;
    const issuer = textOf(draft, "发文机关") ?? "";
    if (!kind || !isDepartment(issuer)) return;
    const found = addresseesOf(draft).find(
      ({ text, standing }) => (standing === "lower" || EACH_LOWER.test(text)) && GOVERNMENT.test(text),
    );
    const paragraphs = bodyParagraphs(draft);
    if (!found || paragraphs.length === 0 || paragraphs.some(({ text }) => AGREED.test(text))) return;
    report({ range: found.range, data: { found: found.text }, fixes: agreement() });

    function agreement(): readonly Fix[] {
      const place = placeNameOf(issuer);
      const lead = paragraphs.find(({ text }) => LEAD_IN.test(text));
      const at = lead?.text.search(LEAD_IN) ?? -1;
      if (!place || !lead || at < 0) return [];
      const words = `经${place}人民政府同意\uFF0C`;
      const title = { zh: `已经同意的，加上“${words}”`, en: `Where it has agreed, add “${words}”` };
      const { start } = lead.rangeOf(at, at + 1);
      return [{ title, edits: [{ range: { start, end: start }, newText: words }] }];
    }
  },
};
