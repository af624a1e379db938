import { titleHeadingOf } from "../../draft/access";
import { lineBreakOf } from "../../draft/lines";
import { headOf } from "../missing";
import { having } from "../needs";
import type { Rule } from "../rule";

export const bodyMissing: Rule = {
  id: "body-missing",
  element: "正文",
  needs: [having("no text")],
  onlyDrafts: true,
  clause: "《党政机关公文处理工作条例》第九条第九项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写正文，应在第二行“---”之后写公文的内容。",
    en: "The main text is missing: it stands behind the second line “---”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const heading = titleHeadingOf(draft);
    if (!draft.frontMatter || draft.body.length > (heading ? 1 : 0)) return;
    const lineBreak = lineBreakOf(draft.text);
    const { end } = heading?.range ?? draft.frontMatter.range;
    report({
      range: headOf(draft),
      fixes: [
        {
          title: { zh: "补上正文，再填写内容", en: "Add a main text to be filled in" },
          edits: [{ range: { start: end, end }, newText: `${lineBreak}【正文】` }],
        },
      ],
    });
  },
};
