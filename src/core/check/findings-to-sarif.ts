import type { Language } from "../notice";
import type { TextEdit } from "../text/edit";
import { LineIndex } from "../text/line-index";
import type { Range } from "../text/range";
import type { CheckedDraft } from "./findings-to-json";
import { RULES } from "./registry";
import { type Finding, type Fix, isFixable, type Rule, type Severity, shownSeverity } from "./rule";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** How grave SARIF calls a finding. */
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * The findings as a SARIF 2.1.0 log, which code review and CI services read: lines and columns count from one, columns
 * in UTF-16 units; only certain cures are given as fixes.
 */
export function findingsToSarif(drafts: readonly CheckedDraft[], language: Language = "zh") {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "gongwen", rules: RULES.map((rule) => describe(rule, language)) } },
        columnKind: "utf16CodeUnits",
        results: drafts.flatMap((draft) => resultsOf(draft, language)),
      },
    ],
  };
}

function describe(rule: Rule, language: Language) {
  const { id, message, clause } = rule;
  return {
    id,
    shortDescription: { text: withoutNames(message[language]) },
    help: { text: clause },
    defaultConfiguration: { level: LEVELS[shownSeverity(rule)] },
  };
}

/** A rule speaks of no draft yet: what its sentence will name is left open. */
function withoutNames(sentence: string): string {
  return sentence.replace(/\{\w+\}/gu, "…");
}

function resultsOf({ path, text, findings }: CheckedDraft, language: Language) {
  const index = new LineIndex(text);
  const artifactLocation = { uri: path.split(/[\\/]/u).map(encodeURIComponent).join("/") };
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex((rule) => rule.id === finding.rule),
    level: LEVELS[shownSeverity(finding)],
    message: { text: finding.message[language] },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding.range, index) } }],
    ...fixesOf(finding),
  }));

  function fixesOf(finding: Finding) {
    return isFixable(finding) ? { fixes: finding.fixes.map(fixOf) } : {};
  }

  function fixOf({ title, edits }: Fix) {
    const replacements = edits.map((edit) => replacementOf(edit, index));
    return { description: { text: title[language] }, artifactChanges: [{ artifactLocation, replacements }] };
  }
}

function replacementOf({ range, newText }: TextEdit, index: LineIndex) {
  return { deletedRegion: regionOf(range, index), insertedContent: { text: newText } };
}

function regionOf(range: Range, index: LineIndex) {
  const start = index.positionAt(range.start);
  const end = index.positionAt(range.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
