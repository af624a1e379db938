import { textOf } from "../../draft/access";
import { levelsAbove } from "../../standard/organ-levels";
import { given, travelling } from "../needs";
import { organsOf } from "../organs";
import type { Rule } from "../rule";

/** The next level above is one level above; further up is past it. */
const NEXT = 1;

export const levelOfCommandSkipped: Rule = {
  id: "level-of-command-skipped",
  element: "主送机关",
  needs: [travelling("upward"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第十四条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来不是直接上级，一般不得越级行文；特殊情况需要越级的，应当同时抄送被越过的机关。",
    en: "“{found}” seems not to be the next level above: normally no level is passed over, and where one is, it gets a copy.",
  },
  fix: "none",
  check(draft, report) {
    const issuer = textOf(draft, "发文机关") ?? "";
    const copied = organsOf(draft, "抄送机关");
    for (const { text, range } of organsOf(draft, "主送机关")) {
      const above = levelsAbove(text, issuer);
      if (above <= NEXT) continue;
      const isCopied = copied.some((organ) => levelsAbove(organ.text, issuer) > 0 && levelsAbove(text, organ.text) > 0);
      if (!isCopied) report({ range, data: { found: text } });
    }
  },
};
