import type { Page } from "../../layout/page";
import { isLetter } from "../imprint";
import type { Rule } from "../rule";

export const imprintPage: Rule = {
  id: "imprint-page",
  element: "版面",
  clause: "GB/T 33476.2—2016 7.3.1",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "末页放不下版记，第{blank}页空白，版记单独在第{page}页；通常增减几行正文，使版记排在末页。",
    en: "The last page has no room for the imprint: page {blank} is blank and the imprint alone on page {page}. Usually the text is made a few lines longer or shorter.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    if (isLetter(draft)) return;
    const all = pages();
    const last = all.at(-1);
    const range = last && imprintRange(last);
    if (!last || !range) return;
    const data = { page: String(last.number), blank: String(last.number - 1) };
    if (last.number % 2 === 1 && last.number > 1) report({ range, data, message: ON_ODD_PAGE });
    else if (all.at(-2)?.items.length === 0) report({ range, data });
  },
};

const ON_ODD_PAGE = {
  zh: "版记应在偶数页，现在第{page}页。",
  en: "The imprint belongs on an even page, not on page {page}.",
};

/** Where the first words of the imprint on the page come from. */
function imprintRange({ items }: Page) {
  for (const item of items) {
    const isImprint = item.element === "抄送机关" || item.element === "印发机关";
    if (isImprint && item.type === "text" && item.range) return item.range;
  }
  return undefined;
}
