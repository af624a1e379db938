import { fieldOf, kindOf, titleOf } from "../../draft/access";
import { removeField, writeValues } from "../../draft/field-edits";
import { listedNames } from "../attachments";
import { given, ofKind } from "../needs";
import type { Rule } from "../rule";

/** The text that a notice issues; group 1 is its name. */
const ISSUED = /(?:印发|发布|公布|颁布)《([^《》]{2,60})》/u;

export const issuedTextListed: Rule = {
  id: "issued-text-listed",
  element: "附件",
  needs: [ofKind("通知"), given("附件")],
  clause: "通常做法（印发通知）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”是这份通知印发的正文，直接附在后面，通常不列入附件说明。",
    en: "“{found}” is what this notice issues: it follows the notice and is usually not listed as an attachment.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issued = ISSUED.exec(titleOf(draft)?.text ?? "")?.[1];
    const field = fieldOf(draft, "附件");
    if (kindOf(draft)?.name !== "通知" || !issued || !field) return;
    const names = listedNames(draft);
    const found = names.find(({ words }) => words.text.replace(/[《》]/gu, "") === issued);
    if (!found) return;
    const kept = names.filter((name) => name !== found).map(({ words }) => words.text);
    const edits = kept.length === 0 ? [removeField(draft, field)] : writeValues(draft, field, kept);
    const title = { zh: "从附件中删去", en: "Take it off the list of attachments" };
    report({ range: found.words.range, data: { found: issued }, fixes: edits.length > 0 ? [{ title, edits }] : [] });
  },
};
