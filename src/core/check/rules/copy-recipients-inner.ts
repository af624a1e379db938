import { fieldOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { removeField, writeValues } from "../../draft/field-edits";
import { hasPlaceholder } from "../../standard/placeholders";
import { given } from "../needs";
import { organsOf } from "../organs";
import type { Fix, Rule } from "../rule";

/** Sections of one's own organ without its name: 本局各科室, 局内各处室, 机关各科. */
const OWN_SECTIONS =
  /^(?:[本我][局委办厅部院署镇乡]|[局委厅部院署]?机关|[局委厅部院署](?:内|属)?)(?:内|属)?(?:各|有关|相关).{0,4}[科处股室]$/u;

/** A section behind the name of its organ. */
const SECTION = /^.{1,8}[科处股]室?$/u;

export const copyRecipientsInner: Rule = {
  id: "copy-recipients-inner",
  element: "抄送机关",
  needs: [given("抄送机关")],
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来是发文机关的内设机构，通常不列入抄送机关。",
    en: "“{found}” seems to be a section of the issuer, which usually gets no copy by this list.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issuers = textsOf(draft, "发文机关");
    const isInner = (text: string) =>
      OWN_SECTIONS.test(text) ||
      issuers.some((issuer) => text === issuer || (text.startsWith(issuer) && SECTION.test(text.slice(issuer.length))));
    const inner = organsOf(draft, "抄送机关").filter(({ text }) => !hasPlaceholder(text) && isInner(text));
    const fixes = inner.length > 0 ? without(draft, isInner) : [];
    for (const { text, range } of inner) report({ range, data: { found: text }, fixes });
  },
};

/** Takes the sections out where they are values of their own. */
function without(draft: Draft, isInner: (text: string) => boolean): readonly Fix[] {
  const field = fieldOf(draft, "抄送机关");
  const texts = textsOf(draft, "抄送机关");
  const kept = texts.filter((text) => !isInner(text));
  if (!field || kept.length === texts.length) return [];
  const edits = kept.length === 0 ? [removeField(draft, field)] : writeValues(draft, field, kept);
  const title = { zh: "从抄送机关中删去内设机构", en: "Take the sections off the list of copies" };
  return edits.length > 0 ? [{ title, edits }] : [];
}
