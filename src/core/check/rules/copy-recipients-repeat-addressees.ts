import { fieldOf, valuesOf } from "../../draft/access";
import type { Draft, Field } from "../../draft/draft";
import { writeValues } from "../../draft/field-edits";
import { hasPlaceholder } from "../../standard/placeholders";
import { deleting, deletingField } from "../fixes";
import { organsOf } from "../organs";
import type { Fix, Rule } from "../rule";

export const copyRecipientsRepeatAddressees: Rule = {
  id: "copy-recipients-repeat-addressees",
  element: "抄送机关",
  clause: "《党政机关公文处理工作条例》第九条第十六项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{organ}”已经是主送机关，不再抄送。",
    en: "“{organ}” is an addressee and gets no copy.",
  },
  fix: "suggestion",
  check(draft, report) {
    const field = fieldOf(draft, "抄送机关");
    const addressees = new Set(organsOf(draft, "主送机关").map((organ) => organ.text));
    for (const { text, range } of organsOf(draft, "抄送机关")) {
      if (!field || !addressees.has(text) || hasPlaceholder(text)) continue;
      report({ range, data: { organ: text }, fixes: withoutOrgan(draft, field, text) });
    }
  },
};

/** Takes the organ out where it is a value of its own. */
function withoutOrgan(draft: Draft, field: Field, organ: string): readonly Fix[] {
  const texts = valuesOf(draft, "抄送机关").map((value) => value.text.trim());
  const kept = texts.filter((text) => text !== organ);
  if (kept.length === texts.length) return [];
  return kept.length === 0 ? deletingField(draft, field) : deleting(writeValues(draft, field, kept), organ);
}
