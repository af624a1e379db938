import type { CheckedDraft } from "../../core/check/findings-to-json";
import { type Finding, isFixable, type Severity, shownSeverity } from "../../core/check/rule";
import type { Language, Message } from "../../core/notice";
import { LineIndex } from "../../core/text/line-index";
import type { Paint, Style } from "./colors";
import { inColumns } from "./columns";
import { plural } from "./plural";

const SEVERITIES: Readonly<Record<Severity, Message & { readonly style: Style }>> = {
  error: { zh: "错误", en: "error", style: "red" },
  warning: { zh: "警告", en: "warning", style: "yellow" },
  info: { zh: "提示", en: "hint", style: "cyan" },
};

/**
 * Findings for a person to read: one a line, `path:line:column` first so that a terminal can open it, then the sum, in
 * which the files are called by `noun`.
 */
export function findingsTable(
  checked: readonly CheckedDraft[],
  noun: Message,
  language: Language,
  paint: Paint,
): string {
  const findings = checked.flatMap((draft) => {
    const index = new LineIndex(draft.text);
    return draft.findings.map((finding) => ({ finding, place: placeOf(draft.path, finding, index) }));
  });
  const rows = inColumns(
    findings.map(({ finding, place }) => [
      place,
      SEVERITIES[shownSeverity(finding)][language],
      finding.message[language],
    ]),
  );
  const lines = rows.map((row, index) => {
    const { finding, place } = findings[index] as (typeof findings)[number];
    const { style, [language]: word } = SEVERITIES[shownSeverity(finding)];
    const rest = row.slice(place.length).replace(word, paint(style, word));
    return `${paint("bold", place)}${rest}${paint("dim", ` [${finding.rule}]`)}`;
  });
  const sum = summary(
    { zh: `检查了 ${checked.length} 份${noun.zh}`, en: `${plural(checked.length, noun.en)} checked` },
    findings.map(({ finding }) => finding),
  );
  return [...lines, ...(lines.length > 0 ? [""] : []), sum[language], ""].join("\n");
}

/** Line and column counted from 1, as editors show them. */
function placeOf(path: string, { range }: Finding, index: LineIndex): string {
  const { line, character } = index.positionAt(range.start);
  return `${path}:${line + 1}:${character + 1}`;
}

function summary(checked: Message, findings: readonly Finding[]): Message {
  if (findings.length === 0) return { zh: `${checked.zh}，没有发现问题。`, en: `${checked.en}, nothing found.` };
  const counts = (Object.keys(SEVERITIES) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => shownSeverity(finding) === severity).length;
    return count > 0
      ? [{ zh: `${SEVERITIES[severity].zh} ${count} 处`, en: plural(count, SEVERITIES[severity].en) }]
      : [];
  });
  const fixable = findings.filter(isFixable).length;
  const cure = {
    zh: fixable > 0 ? `，其中 ${fixable} 处可以用 gongwen fix 改好` : "",
    en: fixable > 0 ? `; gongwen fix puts ${fixable} right` : "",
  };
  return {
    zh: `${checked.zh}：${counts.map(({ zh }) => zh).join("、")}${cure.zh}。`,
    en: `${checked.en}: ${counts.map(({ en }) => en).join(", ")}${cure.en}.`,
  };
}
