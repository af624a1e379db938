import * as vscode from "vscode";
import type { Finding } from "../../core/check/rule";
import { kindOf, paperOf } from "../../core/draft/access";
import type { Draft, Field } from "../../core/draft/draft";
import { elementNamed } from "../../core/standard/elements";
import type { Kind } from "../../core/standard/kinds";
import type { Paper } from "../../core/standard/papers";
import type { Range } from "../../core/text/range";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { explainElement, explainFinding, explainKind } from "./explain";
import type { RulePages } from "./rule-pages";

/** More findings in one place are told by the editor, in a sentence each. */
const MOST_EXPLAINED = 3;

/** Explains what is found where the pointer rests, the element whose key it is on, and the kind or paper that 文种 names. */
export function hoverProvider(pages: RulePages): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      const offset = document.offsetAt(position);
      const { draft, findings } = analysisOf(document);
      const found = rulesAt(findings, offset);
      const explanations = await Promise.all(found.map(({ rule }) => pages.explanationOf(rule)));
      const aboutFindings = found.flatMap((finding, index) => {
        const explanation = explanations[index];
        return explanation ? [explainFinding(finding, explanation)] : [];
      });
      const about = explainedAt(draft, offset);
      const contents = [...aboutFindings, ...(about ? [about.text] : [])];
      const place = found[0]?.range ?? about?.range;
      return place && contents.length > 0 ? new vscode.Hover(contents, editorRange(document, place)) : undefined;
    },
  };
}

/** The first findings at the offset, each rule once. */
function rulesAt(findings: readonly Finding[], offset: number): readonly Finding[] {
  const here = findings.filter(({ range }) => isOn(range, offset));
  return here
    .filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index)
    .slice(0, MOST_EXPLAINED);
}

function explainedAt(draft: Draft, offset: number): { text: vscode.MarkdownString; range: Range } | undefined {
  const field = draft.frontMatter?.fields.find(({ range }) => isOn(range, offset));
  const element = field?.element && elementNamed(field.element);
  if (!field || !element) return undefined;
  if (offset <= field.keyRange.end) return { text: explainElement(element), range: field.keyRange };
  const kind = kindAt(draft, field, offset);
  return kind && { text: explainKind(kind), range: field.valueRange };
}

function kindAt(draft: Draft, field: Field, offset: number): Kind | Paper | undefined {
  if (field.element !== "文种" || !isOn(field.valueRange, offset)) return undefined;
  return kindOf(draft) ?? paperOf(draft);
}

function isOn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
