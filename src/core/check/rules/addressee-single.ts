import { directionOf, fieldOf, kindOf, textsOf } from "../../draft/access";
import type { Draft, Field } from "../../draft/draft";
import { insertValue, writeValues } from "../../draft/field-edits";
import type { TextEdit } from "../../text/edit";
import { yamlList } from "../../text/yaml-scalar";
import { given } from "../needs";
import { organsOf } from "../organs";
import type { Rule } from "../rule";

export const addresseeSingle: Rule = {
  id: "addressee-single",
  element: "主送机关",
  needs: [given("主送机关")],
  clause: "《党政机关公文处理工作条例》第十五条第一项",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "{kind}原则上只主送一个机关，其他机关应改为抄送。",
    en: "A {kind} goes to one organ; the others get a copy.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const field = fieldOf(draft, "主送机关");
    const [first, second, ...others] = organsOf(draft, "主送机关");
    if (!kind || !(kind.addressees === "single" || directionOf(draft) === "upward") || !field || !first || !second)
      return;
    const copied = [second, ...others].map((organ) => organ.text);
    const title = {
      zh: `只主送“${first.text}”，其余改为抄送`,
      en: `Address “${first.text}” alone and copy the others`,
    };
    const edits = copyTo(draft, copied);
    report({
      range: { start: second.range.start, end: (others.at(-1) ?? second).range.end },
      data: { kind: kind.name },
      fixes: edits ? [{ title, edits: [...writeValues(draft, field, [first.text]), ...edits] }] : [],
    });
  },
};

/** The edits that put the organs among those that get a copy; undefined when that cannot be done word for word. */
function copyTo(draft: Draft, organs: readonly string[]): readonly TextEdit[] | undefined {
  const present = textsOf(draft, "抄送机关");
  const known = new Set(present);
  const added = organs.filter((organ) => !known.has(organ));
  if (added.length === 0) return [];
  const field: Field | undefined = present.length > 0 ? fieldOf(draft, "抄送机关") : undefined;
  if (field) {
    const edits = writeValues(draft, field, [...present, ...added]);
    return edits.length > 0 ? edits : undefined;
  }
  const edit = insertValue(draft, "抄送机关", yamlList(added));
  return edit && [edit];
}
