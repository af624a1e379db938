import type { CheckedDraft } from "../../core/check/findings-to-json";
import { shownSeverity } from "../../core/check/rule";
import type { Language } from "../../core/notice";
import { LineIndex } from "../../core/text/line-index";

/**
 * Findings for editors and build tools, one a line as compilers write them: `path:line:column: severity: message [rule]`,
 * lines and columns from 1, the severity in English whatever the language. The problem matcher `$gongwen` reads them.
 */
export function findingLines(checked: readonly CheckedDraft[], language: Language): string {
  return checked
    .flatMap(({ path, text, findings }) => {
      const index = new LineIndex(text);
      return findings.map((finding) => {
        const { line, character } = index.positionAt(finding.range.start);
        const place = `${path}:${line + 1}:${character + 1}`;
        return `${place}: ${shownSeverity(finding)}: ${finding.message[language]} [${finding.rule}]\n`;
      });
    })
    .join("");
}
