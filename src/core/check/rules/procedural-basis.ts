import { titleOf } from "../../draft/access";
import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { sentencesIn } from "../sentences";
import { soughtBy } from "../sought";

/** The rules of how documents are written, taken as what a matter rests on. */
const BASIS =
  /(?:根据|依据|依照|按照|遵照)《(?:党政机关公文处理工作条例|党政机关公文格式|国家行政机关公文处理办法|国家行政机关公文格式)》/gu;

/** A matter of documents themselves rests on them. */
const ABOUT_DOCUMENTS = /公文|发文|收文|办文|文件|文秘|办公室工作|印章|档案|行文|写作/u;

const BASES = soughtBy(BASIS, basesIn);

export const proceduralBasis: Rule = {
  id: "procedural-basis",
  element: "正文",
  clause: "通常做法（公文处理规定不作业务事项的依据）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”只规定公文怎样办理，通常不作业务事项的依据，请改引有关的法律、法规或者文件。",
    en: "“{found}” says how documents are handled and is usually no basis of a business matter: cite the law or document that is.",
  },
  fix: "none",
  seeks: [BASES],
  check(draft, report) {
    if (ABOUT_DOCUMENTS.test(titleOf(draft)?.text ?? "")) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const { name, from, to } of known.find(BASES)) report({ range: rangeOf(from, to), data: { found: name } });
    }
  },
};

interface Basis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function basesIn(text: string): readonly Basis[] {
  return sentencesIn(text).flatMap((sentence) => {
    if (ABOUT_DOCUMENTS.test(sentence.text.replace(BASIS, ""))) return [];
    return [...sentence.text.matchAll(BASIS)].map(({ 0: found, index }) => {
      const name = found.slice(found.indexOf("《"));
      const to = sentence.from + index + found.length;
      return { name, from: to - name.length, to };
    });
  });
}
