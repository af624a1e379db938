import type { Part } from "../../layout/page";
import { shows } from "../page-parts";
import type { Rule } from "../rule";

const SIGNATURE: readonly Part[] = ["发文机关署名", "成文日期"];

/** What may stand on the page of the signature: text, or the list of attachments that ends it. */
const TEXT: readonly Part[] = ["正文", "表格", "图片", "附件", "出席", "请假", "列席"];

export const signatureWithoutText: Rule = {
  id: "signature-without-text",
  element: "版面",
  clause: "GB/T 9704—2012 7.3.5.5",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "第{page}页上只有署名和日期，没有正文，调整行距也不够；应增减几个字，使它们与正文同在一页。",
    en: "Page {page} holds signature and date without any text, and closer or wider lines do not help: shorten or lengthen the text.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    if (draft.body.length === 0) return;
    for (const page of pages()) {
      if (shows(page, TEXT)) continue;
      const { number, items } = page;
      const signature = items.find((item) => item.type === "text" && item.range && SIGNATURE.includes(item.element));
      if (signature?.type !== "text" || !signature.range) continue;
      report({ range: signature.range, data: { page: String(number) } });
      return;
    }
  },
};
