import { fieldOf, valuesOf } from "../../draft/access";
import { deletingField } from "../fixes";
import { AS_LETTER, isLetter } from "../imprint";
import { given } from "../needs";
import type { Rule } from "../rule";

export const letterImprint: Rule = {
  id: "letter-imprint",
  element: "印发机关",
  needs: [AS_LETTER, given("印发机关", "印发日期")],
  clause: "GB/T 9704—2012 10.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "信函格式的版记不加{element}，应删去这一项。",
    en: "The letter format has no {element}: delete it.",
  },
  fix: "suggestion",
  check(draft, report) {
    if (!isLetter(draft)) return;
    for (const element of ["印发机关", "印发日期"] as const) {
      const field = fieldOf(draft, element);
      if (!field || valuesOf(draft, element).length === 0) continue;
      report({ range: field.keyRange, data: { element }, fixes: deletingField(draft, field) });
    }
  },
};
