import { fieldOf, kindOf, textOf, textsOf } from "../../draft/access";
import { removeField, writeValues } from "../../draft/field-edits";
import { standingOf } from "../../standard/organ-levels";
import { given, travelling } from "../needs";
import { organsOf } from "../organs";
import type { Fix, Rule } from "../rule";

/** The writer's own lower organs, whatever their place. */
const EACH_LOWER = /^各(?:[县区乡镇市]|街道|下属|直属)/u;

export const copyRecipientsLower: Rule = {
  id: "copy-recipients-lower",
  element: "抄送机关",
  needs: [travelling("upward"), given("抄送机关")],
  clause: "《党政机关公文处理工作条例》第十五条第一项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "{kind}是上行文，不抄送下级机关，“{found}”看来是下级机关。",
    en: "A {kind} to a superior is not copied to lower organs, and “{found}” seems to be one.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issuer = textOf(draft, "发文机关") ?? "";
    const field = fieldOf(draft, "抄送机关");
    const texts = textsOf(draft, "抄送机关");
    for (const { text, range } of organsOf(draft, "抄送机关")) {
      if (standingOf(text, issuer) !== "lower" && !EACH_LOWER.test(text)) continue;
      const kept = texts.filter((other) => other !== text);
      const isOwnValue = field && kept.length < texts.length;
      const edits = !isOwnValue
        ? []
        : kept.length === 0
          ? [removeField(draft, field)]
          : writeValues(draft, field, kept);
      const title = { zh: `从抄送机关中删去“${text}”`, en: `Take “${text}” off the list of copies` };
      const fixes: readonly Fix[] = edits.length > 0 ? [{ title, edits }] : [];
      report({ range, data: { kind: kindOf(draft)?.name ?? "公文", found: text }, fixes });
    }
  },
};
