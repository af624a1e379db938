import { outsideNames } from "../../standard/titles";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
import { titleWords } from "../words";

const ABOUT = "关于";

/** Verbs that pass a document on: 关于 need not stand before them. */
const PASSING_ON = /^(?:转发|批转|印发)/u;

export const titleAboutOnce: Rule = {
  id: "title-about-once",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题里通常只用一个“关于”，现有{count}个，应省去一个，或者给引用的文件名称加书名号。",
    en: "A title usually has one 关于, not {count}: leave one out, or put the document that is named in 《》.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    if (!words || words.text.indexOf(ABOUT) === words.text.lastIndexOf(ABOUT)) return;
    const text = outsideNames(words.text);
    const places = [...text.matchAll(/关于/gu)].map(({ index }) => index);
    const [first, second] = places;
    if (first === undefined || second === undefined) return;
    const end = first + ABOUT.length;
    report({
      range: words.rangeOf(second, second + ABOUT.length),
      data: { count: String(places.length) },
      fixes: PASSING_ON.test(text.slice(end)) ? deleting(words.replace(first, end, ""), ABOUT) : [],
    });
  },
};
