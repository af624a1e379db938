import { kindNamed } from "../../standard/kinds";
import { doubledKind, titleStem } from "../../standard/titles";
import { changeTo, changing } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { kindEndingOf } from "../title-parts";
import { firstWordsOf, titleWords } from "../words";

export const titleAgreesWithKind: Rule = {
  id: "title-agrees-with-kind",
  element: "标题",
  needs: [given("文种")],
  clause: "《党政机关公文处理工作条例》第九条第七项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标题以“{found}”结尾，与文种“{kind}”不一致，应改为同一文种。",
    en: "The title ends in “{found}” while the kind is “{kind}”: they must agree.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    const kindWords = firstWordsOf(draft, "文种");
    const kind = kindWords && kindNamed(kindWords.text);
    const ending = words && kindEndingOf(words);
    if (!words || !kind || !ending || ending.kind === kind || doubledKind(words.text)) return;
    const end = titleStem(words.text).length;
    const from = end - ending.word.length;
    report({
      range: words.rangeOf(from, end),
      data: { found: ending.word, kind: kind.name },
      fixes: [...changing(words.replace(from, end, kind.name), kind.name), ...changeKind()],
    });

    function changeKind() {
      return kindWords && ending
        ? changeTo(kindWords, ending.kind.name).map(({ edits }) => ({
            title: { zh: `把文种改为“${ending.kind.name}”`, en: `Change the kind to “${ending.kind.name}”` },
            edits,
          }))
        : [];
    }
  },
};
