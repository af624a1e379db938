import { textOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { isDepartment, placeNameOf } from "../../standard/organ-levels";
import { kindEnding } from "../../standard/titles";
import { given, ofKind } from "../needs";
import type { Fix, Rule } from "../rule";
import { addresseesOf } from "../standings";
import { firstWordsOf } from "../words";

const RIGHT = "函";

export const requestToSuperior: Rule = {
  id: "request-to-superior",
  element: "文种",
  needs: [ofKind("请示"), given("发文机关"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第八条第十四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来不是上级机关，向不相隶属的机关请求批准用函，不用请示。",
    en: "“{found}” seems to be no superior of the writer's: what it is asked for is asked in a 函.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issuer = textOf(draft, "发文机关") ?? "";
    if (!isDepartment(issuer)) return;
    const [first] = addresseesOf(draft);
    if (!first || !isDepartment(first.text)) return;
    const arePlaced = placeNameOf(first.text) !== undefined && placeNameOf(issuer) !== undefined;
    const isOfOtherLine = arePlaced && first.standing !== "lower" && !shareLine(first.text, issuer);
    if (first.standing !== "peer" && !isOfOtherLine) return;
    report({ range: first.range, data: { found: first.text }, fixes: asLetter(draft) });
  },
};

/** Whether the departments do the same work at their levels: their names without place and ending share a character. */
function shareLine(a: string, b: string): boolean {
  const [work, other] = [workOf(a), workOf(b)];
  return [...work].some((character) => other.includes(character));
}

function workOf(organ: string): string {
  return organ.slice(placeNameOf(organ)?.length ?? 0).replace(/(?:管理|监督)?(?:局|厅|委员会|委|部)$/u, "");
}

function asLetter(draft: Draft): readonly Fix[] {
  const kind = firstWordsOf(draft, "文种");
  const title = firstWordsOf(draft, "标题");
  const word = title && kindEnding(title.text)?.word;
  const at = title && word ? title.text.lastIndexOf(word) : -1;
  const edits = [
    ...(kind ? kind.replace(0, kind.text.length, RIGHT) : []),
    ...(title && word ? title.replace(at, at + word.length, RIGHT) : []),
  ];
  return edits.length > 0 ? [{ title: { zh: "文种改为“函”", en: "Make it a 函" }, edits }] : [];
}
