import { blocksOf, titleHeadingOf } from "../../draft/access";
import { lineBreakOf, textStart } from "../../draft/lines";
import { ELEMENTS, type Requirement } from "../../standard/elements";
import { having } from "../needs";
import type { Rule } from "../rule";

/** What every document has, or nearly every one. */
const USUAL: readonly Requirement[] = ["always", "normally", "addressed"];

export const frontMatterMissing: Rule = {
  id: "front-matter-missing",
  element: "全文",
  needs: [having("no front matter")],
  onlyDrafts: true,
  clause: "《党政机关公文处理工作条例》第九条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "开头没有公文要素，应在两行“---”之间写明文种、发文机关、标题、成文日期等。",
    en: "The elements are missing: kind, issuing organ, title, date and others stand between two lines “---” at the head.",
  },
  fix: "suggestion",
  check(draft, report) {
    if (draft.frontMatter) return;
    const { text } = draft;
    const lineBreak = lineBreakOf(text);
    const start = textStart(text);
    const elements = ELEMENTS.filter(
      ({ name, requirement }) => USUAL.includes(requirement) && !(name === "标题" && titleHeadingOf(draft)),
    );
    const lines = ["---", ...elements.map(({ name }) => `${name}: 【${name}】`), "---", ""];
    const first = blocksOf(draft)[0] ?? draft.attachments[0];
    report({
      range: first?.range ?? { start, end: start },
      fixes: [
        {
          title: { zh: "在开头补上公文要素，再填写内容", en: "Add the elements at the head to be filled in" },
          edits: [{ range: { start, end: start }, newText: lines.join(lineBreak) }],
        },
      ],
    });
  },
};
