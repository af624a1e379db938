import type { Deviation } from "../../core/layout/deviations";
import type { Language } from "../../core/notice";
import { inColumns } from "./columns";
import { jsonText } from "./json-text";

/** The deviations for programs. Scripts rely on it. */
export function deviationsJson(deviations: readonly Deviation[], language: Language): string {
  const rows = deviations.map(({ subject, found, rule, clause, page }) => ({
    subject,
    found,
    rule: rule[language],
    clause,
    ...(page === undefined ? {} : { page }),
  }));
  return jsonText({ deviations: rows });
}

/** A line for each deviation: where, what, how it is set, and what the standard asks for. */
export function deviationsTable(deviations: readonly Deviation[], language: Language): string {
  if (deviations.length === 0) {
    return language === "zh"
      ? "版面没有与国家标准不同的地方。\n"
      : "The pages do not depart from the national standard.\n";
  }
  const rows = deviations.map(({ subject, found, rule, clause, page }) => [
    placeOf(page, language),
    subject,
    found,
    language === "zh" ? `${rule.zh}（${clause}）` : `${rule.en} (${clause})`,
  ]);
  return `${inColumns(rows, ["left", "left", "left", "left"]).join("\n")}\n`;
}

function placeOf(page: number | undefined, language: Language): string {
  if (page === undefined) return language === "zh" ? "全文" : "throughout";
  return language === "zh" ? `第${page}页` : `page ${page}`;
}
