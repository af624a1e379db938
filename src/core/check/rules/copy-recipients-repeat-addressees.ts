import { fieldOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { removeField, writeValues } from "../../draft/field-edits";
import { hasPlaceholder } from "../../standard/placeholders";
import { given } from "../needs";
import { organsOf } from "../organs";
import type { Fix, Rule } from "../rule";

export const copyRecipientsRepeatAddressees: Rule = {
  id: "copy-recipients-repeat-addressees",
  element: "抄送机关",
  needs: [given("主送机关"), given("抄送机关")],
  clause: "《党政机关公文处理工作条例》第九条第十六项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{organ}”已经是主送机关，不再抄送。",
    en: "“{organ}” is an addressee and gets no copy.",
  },
  fix: "suggestion",
  check(draft, report) {
    const addressees = new Set(organsOf(draft, "主送机关").map((organ) => organ.text));
    const repeated = organsOf(draft, "抄送机关").filter(({ text }) => addressees.has(text) && !hasPlaceholder(text));
    const fixes = repeated.length > 0 ? withoutOrgans(draft, addressees) : [];
    for (const { text, range } of repeated) report({ range, data: { organ: text }, fixes });
  },
};

/** Takes the addressees out where they are values of their own. */
function withoutOrgans(draft: Draft, addressees: ReadonlySet<string>): readonly Fix[] {
  const field = fieldOf(draft, "抄送机关");
  const texts = textsOf(draft, "抄送机关");
  const kept = texts.filter((text) => !addressees.has(text));
  if (!field || kept.length === texts.length) return [];
  const edits = kept.length === 0 ? [removeField(draft, field)] : writeValues(draft, field, kept);
  const title = { zh: "从抄送机关中删去主送机关", en: "Take the addressees off the list of copies" };
  return edits.length > 0 ? [{ title, edits }] : [];
}
