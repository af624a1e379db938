import type { Block, Draft } from "../../draft/draft";
import { fromChineseNumber } from "../../standard/numbering";
import { bodyParagraphs } from "../body-paragraphs";
import { type NumberedHeading, numberRuns } from "../levels";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** 以下五项工作： at the end of a paragraph; groups 1 and 2 are the number. */
const STATED =
  /(?:以下|下列|如下|共|分为|包括)(?:主要)?(?:(\d{1,2})|([一二两三四五六七八九十]{1,3}))(?:个方面|[项条点类款种])[^。\uFF1B\uFF1A]{0,10}[\uFF1A:]$/u;

export const statedCount: Rule = {
  id: "stated-count",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "这里说的是{stated}项，下面列出的是{count}项，请核对。",
    en: "{stated} items are announced here, but {count} follow.",
  },
  fix: "none",
  seeks: [sought(STATED)],
  check(draft, report) {
    for (const { text, index, rangeOf } of bodyParagraphs(draft)) {
      if (!text.endsWith("\uFF1A") && !text.endsWith(":")) continue;
      const match = STATED.exec(text);
      const stated = match?.[1] ? Number(match[1]) : fromChineseNumber((match?.[2] ?? "").replace("两", "二"));
      const count = match ? itemsBelow(draft, index) : undefined;
      if (!match || stated === undefined || count === undefined || count === stated) continue;
      report({
        range: rangeOf(match.index, text.length),
        data: { stated: String(stated), count: String(count) },
      });
    }
  },
};

/** How many items the list has that opens right below the block; undefined when no list of numbers from 1 opens there. */
function itemsBelow(draft: Draft, index: number): number | undefined {
  const next: Block | undefined = draft.body[index + 1];
  if (next?.type !== "heading") return undefined;
  const startsHere = ({ range }: NumberedHeading) => range.start === next.range.start;
  const run = numberRuns(draft).find(({ headings: [first] }) => first && startsHere(first));
  return run?.headings[0]?.label.value === 1 ? run.headings.length : undefined;
}
