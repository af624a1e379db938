import { textOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { placeNameOf } from "../../standard/organ-levels";
import { PERSON_ENDINGS } from "../../standard/wrong-names";
import { changing } from "../fixes";
import { given, travelling } from "../needs";
import { organsOf } from "../organs";
import type { Rule } from "../rule";
import { sought } from "../sought";

export const addresseeOrgan: Rule = {
  id: "addressee-organ",
  element: "主送机关",
  needs: [travelling("upward"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第十五条第五项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "上行文不得以本机关名义主送上级机关负责人，应主送机关，现为“{found}”。",
    en: "A document to a superior is addressed to the organ, not to a person: “{found}”.",
  },
  fix: "suggestion",
  seeksInElements: [sought(PERSON_ENDINGS)],
  check(draft, report) {
    for (const { text, range } of organsOf(draft, "主送机关")) {
      if (!PERSON_ENDINGS.test(text.slice(-8))) continue;
      const right = governmentOf(text, draft);
      report({ range, data: { found: text }, fixes: right ? changing([{ range, newText: right }], right) : [] });
    }
  },
};

/** The government that the person heads: 程州长 of 云岭州, whose bureau is writing. */
function governmentOf(person: string, draft: Draft): string | undefined {
  const place = placeNameOf(textOf(draft, "发文机关") ?? "");
  const level = /([省市州县区镇乡])长$/u.exec(person)?.[1];
  return place && level && place.endsWith(level) ? `${place}人民政府` : undefined;
}
