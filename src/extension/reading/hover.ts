import * as vscode from "vscode";
import { subjectAt } from "../../core/assist/subject-at";
import type { Finding } from "../../core/check/rule";
import { touches } from "../../core/text/range";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { profileOf } from "../profiles";
import { explainFinding, explainSubject } from "./explain";
import type { RulePages } from "./rule-pages";

/** More findings in one place are told by the editor, in a sentence each. */
const MOST_EXPLAINED = 3;

/** Explains what is found where the pointer rests, and what stands there: an element, a value, a number, a closing formula. */
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
      const about = subjectAt(draft, offset, profileOf(document).unit);
      const contents = [...aboutFindings, ...(about ? [explainSubject(about)] : [])];
      const place = found[0]?.range ?? about?.range;
      return place && contents.length > 0 ? new vscode.Hover(contents, editorRange(document, place)) : undefined;
    },
  };
}

/** The first findings at the offset, each rule once. */
function rulesAt(findings: readonly Finding[], offset: number): readonly Finding[] {
  const here = findings.filter(({ range }) => touches(range, offset));
  return here
    .filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index)
    .slice(0, MOST_EXPLAINED);
}
