import { formatOf } from "../../draft/access";
import { fullName } from "../../standard/organ-names";
import { hasPlaceholder } from "../../standard/placeholders";
import { changing } from "../fixes";
import { given, inFormat } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

/** The order's word behind the organ's name in the mark. */
const ORDER = /(?:命令|令)(?:\s{0,8}第.{1,6}号)?$/u;

export const orderMark: Rule = {
  id: "order-mark",
  element: "发文机关标志",
  needs: [inFormat("命令"), given("发文机关标志", "发文机关")],
  clause: "GB/T 9704—2012 10.2",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "命令的发文机关标志由发文机关全称加“命令”或者“令”组成，“{found}”看来不是全称。",
    en: "The mark of an order is the organ's full name with 命令 or 令: “{found}” does not seem to be the full name.",
  },
  fix: "suggestion",
  check(draft, report) {
    if (formatOf(draft) !== "命令") return;
    const words = firstWordsOf(draft, "发文机关标志") ?? firstWordsOf(draft, "发文机关");
    if (!words || hasPlaceholder(words.text)) return;
    const found = words.text.replace(ORDER, "");
    const right = fullName(found);
    if (!right) return;
    report({
      range: words.rangeOf(0, found.length),
      data: { found },
      fixes: right === found ? [] : changing(words.replace(0, found.length, right), right),
    });
  },
};
