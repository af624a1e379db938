import { fieldOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { writeValues } from "../../draft/field-edits";
import { isRankedBefore } from "../../standard/organ-levels";
import { hasPlaceholder } from "../../standard/placeholders";
import { given } from "../needs";
import { organsOf } from "../organs";
import type { Fix, Rule } from "../rule";

/** No more organs are compared, each with each, and no longer list is put in order. */
const LONGEST = 100;

export const copyRecipientsOrder: Rule = {
  id: "copy-recipients-order",
  element: "抄送机关",
  needs: [given("抄送机关")],
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "抄送机关通常按上级、平级、下级和党委、政府的次序排列，“{found}”应排在“{before}”前面。",
    en: "Organs that get a copy usually stand by rank, superiors first, party before government: “{found}” before “{before}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const organs = organsOf(draft, "抄送机关").slice(0, LONGEST);
    if (organs.some(({ text }) => hasPlaceholder(text))) return;
    for (const [index, { text, range }] of organs.entries()) {
      const before = organs.slice(0, index).find((other) => isRankedBefore(text, other.text));
      if (!before) continue;
      report({ range, data: { found: text, before: before.text }, fixes: ranked(draft) });
      return;
    }
  },
};

/** The organs in order, where each is a value of its own. */
function ranked(draft: Draft): readonly Fix[] {
  const field = fieldOf(draft, "抄送机关");
  const texts = textsOf(draft, "抄送机关");
  if (!field || texts.length > LONGEST || texts.length !== organsOf(draft, "抄送机关").length) return [];
  const sorted: string[] = [];
  for (const text of texts) {
    const place = sorted.findIndex((other) => isRankedBefore(text, other));
    sorted.splice(place < 0 ? sorted.length : place, 0, text);
  }
  const isOrdered = sorted.every((text, index) => !sorted.slice(0, index).some((other) => isRankedBefore(text, other)));
  const edits = isOrdered ? writeValues(draft, field, sorted) : [];
  return edits.length > 0 ? [{ title: { zh: "按次序排列抄送机关", en: "Put the organs in order" }, edits }] : [];
}
