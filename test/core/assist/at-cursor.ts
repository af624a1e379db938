import type { Facts } from "../../../src/core/assist/facts";
import { SNIPPET_GROUPS } from "../../../src/core/assist/snippets";
import type { Suggestion, SuggestionKind } from "../../../src/core/assist/suggestion";
import { suggestionsAt } from "../../../src/core/assist/suggestions";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { NO_UNIT } from "../../../src/core/profile/unit";

/** Stands for the cursor in the texts of these tests. */
const CURSOR = "¦";

/** An office that has written nothing down, on a day. */
export const FACTS: Facts = {
  unit: NO_UNIT,
  today: { year: 2026, month: 8, day: 4 },
  earlier: [],
  level3Mark: ".",
  snippets: SNIPPET_GROUPS,
};

/** An office with a name, codes, units around it and documents. */
export const OFFICE: Facts = {
  ...FACTS,
  unit: {
    name: "云岭州商务局",
    code: "云商发",
    codesOfKinds: new Map([["函", "云商函"]]),
    printingOffice: "云岭州商务局办公室",
    contact: "何石泉",
    telephone: "8801226",
    superiors: ["云岭州人民政府"],
    peers: ["云岭州财政局"],
    subordinates: ["石桥县商务局", "望山县商务局"],
  },
  earlier: [
    {
      kind: "通知",
      title: "云岭州商务局关于开展公文质量检查的通知",
      number: "云商发〔2026〕12号",
      values: { 主送机关: ["各县（市）商务主管部门"], 抄送机关: ["省商务厅"], 签发人: [] },
    },
    {
      kind: "请示",
      title: "云岭州商务局关于购置档案柜的请示",
      number: "云商发〔2026〕9号",
      values: { 主送机关: ["云岭州人民政府"], 签发人: ["周云川"] },
    },
    { kind: "函", title: undefined, number: "云商函〔2026〕3号", values: { 主送机关: ["各县（市）商务主管部门"] } },
  ],
};

/** The draft and the place that ¦ marks in it. */
export function atCursor(marked: string): { readonly draft: Draft; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error("no cursor");
  return { draft: parseDraft(marked.replace(CURSOR, "")), offset };
}

/** What is offered at the cursor, of these kinds if any are named. */
export function offered(marked: string, facts = FACTS, ...kinds: SuggestionKind[]): readonly Suggestion[] {
  const { draft, offset } = atCursor(marked);
  return suggestionsAt(draft, offset, facts).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}

/** The labels of what is offered. */
export function labels(marked: string, facts = FACTS, ...kinds: SuggestionKind[]): readonly string[] {
  return offered(marked, facts, ...kinds).map(({ label }) => label);
}

/** The text once the suggestion of that label is taken: it stands in place of its range. */
export function taken(marked: string, label: string, facts = FACTS): string {
  const { draft } = atCursor(marked);
  const found = offered(marked, facts).find((suggestion) => suggestion.label === label);
  if (!found) throw new Error(`${label} is not offered`);
  return draft.text.slice(0, found.range.start) + found.newText + draft.text.slice(found.range.end);
}
