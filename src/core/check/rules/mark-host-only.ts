import { issuerMark } from "../../draft/wording";
import { HIGHEST_MARKS, mostNames } from "../../layout/head/issuer-mark";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

/** The highest mark has room for so many. */
const MOST_NAMES = mostNames(HIGHEST_MARKS[0]);

export const markHostOnly: Rule = {
  id: "mark-host-only",
  element: "发文机关标志",
  needs: [given("发文机关标志", "发文机关")],
  clause: "《党政机关公文处理工作条例》第九条第五项",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "版头排得下{most}个机关的名称，联合行文的机关有{count}个，发文机关标志只用主办机关“{host}”。",
    en: "The mark has room for {most} organs and {count} issue this together: it shows the host alone, “{host}”.",
  },
  fix: "none",
  check(draft, report) {
    const names = issuerMark(draft)?.names ?? [];
    if (names.length <= MOST_NAMES) return;
    const host = firstWordsOf(draft, "发文机关标志") ?? firstWordsOf(draft, "发文机关");
    if (!host) return;
    const { text, range } = host;
    report({ range, data: { most: String(MOST_NAMES), count: String(names.length), host: text } });
  },
};
