import { kindOf, paperOf } from "../../draft/access";
import { FORMATS } from "../../standard/kinds";
import { FORMATS_OF_KINDS } from "../../standard/requirements";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const formatFitsKind: Rule = {
  id: "format-fits-kind",
  element: "版式",
  needs: [given("版式")],
  clause: "GB/T 9704—2012 10",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "{kind}通常不用{format}格式，应用{right}格式。",
    en: "A {kind} is usually not laid out as {format} but as {right}.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = firstWordsOf(draft, "版式");
    const kind = kindOf(draft);
    const paper = paperOf(draft);
    const format = FORMATS.find((name) => name === words?.text);
    const formats = kind ? FORMATS_OF_KINDS[kind.name] : paper?.formats;
    if (!words || !formats || !format || formats.includes(format)) return;
    report({
      range: words.range,
      data: { kind: (kind ?? paper)?.name ?? "", format, right: formats.join("或者") },
      fixes: formats.flatMap((right) => changeTo(words, right)),
    });
  },
};
