import type { Facts } from "../../../src/core/assist/facts";
import { SNIPPET_GROUPS } from "../../../src/core/assist/snippets";
import type { Suggestion, SuggestionKind } from "../../../src/core/assist/suggestion";
import { suggestionsAt } from "../../../src/core/assist/suggestions";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { NO_UNIT } from "../../../src/core/profile/unit";
import { summaryOf } from "../../../src/core/references/draft-summary";

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
    "文种: 通知\n标题: 云岭州商务局关于开展公文质量检查的通知\n发文字号: 云商发〔2026〕12号\n主送机关: [各县（市）商务主管部门]\n抄送机关: [省商务厅]",
    "文种: 请示\n标题: 云岭州商务局关于购置档案柜的请示\n发文字号: 云商发〔2026〕9号\n主送机关: [云岭州人民政府]\n签发人: [周云川]",
    "文种: 函\n发文字号: 云商函〔2026〕3号\n主送机关: [各县（市）商务主管部门]",
  ].map((head) => summaryOf(parseDraft(`---\n${head}\n---\n正文。\n`))),
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
