import type { Import } from "../../core/import/import-document";
import { leftOutGroups, NOTHING_RECOGNISED, SURENESS } from "../../core/import/report";
import type { Language } from "../../core/notice";
import { inColumns } from "./columns";

/** Enough of a text to know it by. */
const SHOWN_CHARACTERS = 30;

/** So many examples of what was left out are shown. */
const MOST_EXAMPLES = 3;

/** What became of a file, for a person to read: each element with its line, how sure it is and why; what was left out. */
export function importReport(result: Import, source: string, target: string, language: Language): string {
  const rows = result.elements.map(({ element, values, sureness, reason, line }) => [
    { zh: `  第${line + 1}行`, en: `  line ${line + 1}` }[language],
    element,
    shortened(values.join("；")),
    SURENESS[sureness][language],
    reason[language],
  ]);
  const left = leftOutGroups(result).map(({ message, count, texts }) => {
    const examples = texts.slice(0, MOST_EXAMPLES).map((text) => `“${shortened(text)}”`);
    const more = texts.length > MOST_EXAMPLES ? (language === "zh" ? "等" : " …") : "";
    return `  ${{ zh: `${count}处`, en: `${count} ×` }[language]}  ${message[language]}${examples.length > 0 ? `：${examples.join("")}${more}` : ""}`;
  });
  const heading = { zh: "没有照原样导入的：", en: "Not taken over as it was:" }[language];
  const found = rows.length > 0 ? inColumns(rows) : [`  ${NOTHING_RECOGNISED[language]}`];
  return [`${source} → ${target}`, ...found, ...(left.length > 0 ? [heading, ...left] : []), ""].join("\n");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}……` : line;
}

/** The same as data. */
export function importJson(result: Import, source: string, target: string): object {
  return {
    source,
    target,
    draft: result.draft,
    pictures: result.pictures.map(({ path }) => path),
    elements: result.elements.map(({ element, values, sureness, reason, line }) => ({
      element,
      values,
      sureness,
      reason: reason.zh,
      line,
    })),
    leftOut: result.leftOut.map(({ kind, text }) => ({ kind, text })),
  };
}
