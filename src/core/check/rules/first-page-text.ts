import { titleOf } from "../../draft/access";
import type { Part } from "../../layout/page";
import { headOf } from "../missing";
import { shows } from "../page-parts";
import type { Rule } from "../rule";

const TEXT: readonly Part[] = ["正文", "表格", "图片"];

export const firstPageText: Rule = {
  id: "first-page-text",
  element: "版面",
  clause: "GB/T 9704—2012 7.3.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "首页必须显示正文，现在首页没有正文；可以缩短标题，或者把主送机关移到版记。",
    en: "The first page must show text of the body and shows none: shorten the title, or move the addressees to the imprint.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    const [first] = draft.body;
    if (!first) return;
    const [page] = pages();
    if (!page || !shows(page, TEXT)) report({ range: titleOf(draft)?.range ?? headOf(draft) });
  },
};
