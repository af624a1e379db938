import { fieldOf, valuesOf } from "../../draft/access";
import { deletingField } from "../fixes";
import { given, ofKind } from "../needs";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";

const SIGNED: RuleOption<boolean> = {
  key: "署名盖章",
  description: {
    zh: "本单位的纪要署名、盖章，不再提示。",
    en: "Minutes of this office are signed and sealed: nothing is pointed out.",
  },
  initial: false,
};

const UNSEALED = "不加盖";

export const minutesUnsigned: Rule = {
  id: "minutes-unsigned",
  element: "发文机关署名",
  needs: [ofKind("纪要"), given("发文机关署名", "印章")],
  clause: "通常做法（纪要的落款）",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "纪要通常不署名、不加盖印章，{element}可以删去。",
    en: "Minutes usually are neither signed nor sealed: leave {element} out.",
  },
  fix: "suggestion",
  options: [SIGNED],
  check(draft, report, office) {
    if (optionOf(office, minutesUnsigned.id, SIGNED)) return;
    for (const element of ["发文机关署名", "印章"] as const) {
      const field = fieldOf(draft, element);
      const [value] = valuesOf(draft, element);
      if (!field || !value || value.text.trim() === UNSEALED) continue;
      report({ range: field.keyRange, data: { element }, fixes: deletingField(draft, field) });
    }
  },
};
