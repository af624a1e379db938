import { fromChineseNumber } from "../../standard/numbering";
import { listedNames, ownNumber } from "../attachments";
import { bodyParagraphs } from "../body-paragraphs";
import { given } from "../needs";
import type { Rule } from "../rule";

/** 附件1, 附件1、2, 附件1和附件2, 附件1至3; group 1 is the numbers and what joins them. */
const MENTION =
  /附件((?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:(?:[、和及与至—～-]|和附件|至附件)(?:\d{1,2}|[一二三四五六七八九十]{1,3})){0,9})/gu;

const NUMBER = /\d{1,2}|[一二三四五六七八九十]{1,3}/gu;

/** From one number to another. */
const RANGE = /[至—～-]/u;

/** 附件 without a number: it may be any of them. */
const ANY = /附件(?![\d一二三四五六七八九十])/u;

/** More attachments than two digits count. */
const MOST = 99;

/** A name is known by its last words: 报名回执. */
const KNOWN_BY = 4;

export const attachmentUnmentioned: Rule = {
  id: "attachment-unmentioned",
  element: "附件",
  needs: [given("附件")],
  clause: "通常做法（正文提到每一个附件）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "正文用序号提到了其他附件，没有提到附件{number}“{name}”，通常每一个附件都提到，请核对。",
    en: "The text mentions other attachments by their numbers, but not attachment {number}, “{name}”: usually it mentions them all.",
  },
  fix: "none",
  check(draft, report) {
    const names = listedNames(draft);
    if (names.length < 2 || names.length > MOST) return;
    const text = bodyParagraphs(draft)
      .map((paragraph) => paragraph.text)
      .join("\n");
    const mentioned = numbersMentioned(text);
    if (mentioned.size === 0 || ANY.test(text)) return;
    for (const { index, words } of names) {
      const number = index + 1;
      const name = words.text.slice(ownNumber(words.text).length);
      if (mentioned.has(number) || text.includes(name.replace(/[《》]/gu, "").slice(-KNOWN_BY))) continue;
      report({ range: words.range, data: { number: String(number), name } });
    }
  },
};

function numbersMentioned(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { 1: list = "" } of text.matchAll(MENTION)) {
    const found = (list.match(NUMBER) ?? []).map((number) => fromChineseNumber(number) ?? Number(number));
    const [first = 0, last = 0] = [found[0], found.at(-1)];
    for (const number of found) numbers.add(number);
    if (RANGE.test(list)) for (let number = first; number < last; number++) numbers.add(number);
  }
  return numbers;
}
