// What the checks found, for a person and for the script that adds them up.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {Record<"pdf" | "docx" | "html", readonly unknown[]>} pages
 * @property {Record<string, readonly string[]>} checks what is wrong, by the check's name
 * @property {string} remark what differs without being wrong
 */

/**
 * @param {readonly Row[]} rows
 * @returns {string[]} the pages of each format; the names come last, for their characters are of two widths
 */
export function table(rows) {
  const line = (cells, name) => `${cells.map((cell) => String(cell).padStart(5)).join("")}  ${name}`;
  return [
    line(["PDF", "DOCX", "HTML"], "草稿（页数）"),
    ...rows.map(({ name, pages }) => line([pages.pdf.length, pages.docx.length, pages.html.length], name)),
  ];
}

/** @param {readonly Row[]} rows */
export function closingLines(rows) {
  const outcomes = rows.flatMap(({ checks }) => Object.values(checks));
  const failed = outcomes.filter((problems) => problems.length > 0).length;
  const faults = rows.flatMap(({ name, checks }) =>
    Object.entries(checks).flatMap(([check, problems]) => problems.map((problem) => `✖ ${name}，${check}：${problem}`)),
  );
  const remarks = rows.flatMap(({ name, remark }) => (remark ? [`• ${name}：${remark}`] : []));
  return { lines: [...remarks, ...faults, `${outcomes.length - failed} passed, ${failed} failed`], failed };
}
