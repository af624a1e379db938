import fs from "node:fs";
import path from "node:path";
import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import type { Rule } from "../../src/core/check/rule";
import type { Draft } from "../../src/core/draft/draft";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { contains, type Range } from "../../src/core/text/range";
import { marked, type Planter } from "./planter";
import { withHead } from "./ways";

/** The wrong examples of a rule's page. */
const EXAMPLES = /^## 错误示例\n([\s\S]*?)(?=^## )/mu;
const DRAFT = /^```gw\n([\s\S]*?)^```$/gmu;

/**
 * Plants what the wrong examples of the rule's page show: the line that the rule points at, with the example's elements
 * where it needs them. Undefined when it points at what an example lacks, or into attachments: then the fault is no
 * single line, and the rule needs a planter of its own.
 */
export function transplantOf(rule: Rule): Planter | undefined {
  const page = fs.readFileSync(path.join("docs", "rules", `${rule.id}.md`), "utf8");
  const section = EXAMPLES.exec(page)?.[1] ?? "";
  const grafts = [...section.matchAll(DRAFT)].flatMap(({ 1: text = "" }) => {
    const draft = parseDraft(text);
    const [finding] = checkDraft(draft, NO_PROFILE, { rules: [rule] });
    const graft = finding && graftOf(draft, finding.range);
    return graft ? [graft] : [];
  });
  if (grafts.length === 0) return undefined;
  return (draft, random) => random.pick(grafts)?.(draft, random);
}

function graftOf(example: Draft, place: Range): Planter | undefined {
  const { text, frontMatter, body } = example;
  const elements = (at?: Range) =>
    Object.fromEntries(
      (frontMatter?.fields ?? []).map(({ key, valueRange }) => {
        const isHere = at !== undefined && contains(valueRange, at);
        const value = text.slice(valueRange.start, valueRange.end);
        return [key, isHere ? marked(value, moved(at, valueRange.start)) : value];
      }),
    );
  if (frontMatter?.fields.some(({ valueRange }) => contains(valueRange, place))) {
    const head = elements(place);
    return (draft) => draft.frontMatter && withHead(draft, head);
  }
  const block = body.find(({ range }) => contains(range, place));
  if (!block) return undefined;
  const line = marked(text.slice(block.range.start, block.range.end), moved(place, block.range.start));
  const head = elements();
  return (draft, random) => {
    if (!draft.frontMatter) return undefined;
    const target = parseDraft(withHead(draft, head));
    const above = random.pick(target.body.filter(({ type }) => type === "paragraph"));
    return above && `${target.text.slice(0, above.range.end)}\n${line}${target.text.slice(above.range.end)}`;
  };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start - by, end: end - by };
}
