// What qpdf, MuPDF and poppler make of a PDF.
import os from "node:os";
import { runTool } from "./tools.mjs";

/** A4 in points; a browser rounds to its own pixels. */
const sides = [595.276, 841.89];
const tolerance = 0.6;

/**
 * @typedef {{ width: number, height: number }} Page in points
 * @param {string} file
 * @returns {Page[]} none when it cannot be opened
 */
export function pdfPages(file) {
  const { stdout } = runTool("pdfinfo", ["-f", "1", "-l", "100000", file]);
  const sizes = stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm);
  return [...sizes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/**
 * @param {Page} page
 * @param {Page} other
 */
export const sameSize = (page, other) =>
  Math.abs(page.width - other.width) <= tolerance && Math.abs(page.height - other.height) <= tolerance;

/** A sheet of A4, upright or on its side. */
const isA4 = ({ width, height }) => {
  const [short, long] = [width, height].sort((a, b) => a - b);
  return sameSize({ width: short, height: long }, { width: sides[0], height: sides[1] });
};

const squeezed = (text) => text.replace(/\s/gu, "");

/**
 * @param {string} file
 * @param {string} title that must be found in the text, line breaks aside
 * @returns {string[]} what is wrong with it
 */
export function pdfProblems(file, title) {
  const problems = [];
  const check = runTool("qpdf", ["--check", file]);
  if (check.status !== 0) problems.push(`qpdf --check：${(check.stderr || check.stdout).trim()}`);
  const drawn = runTool("mutool", ["draw", "-q", "-F", "txt", "-o", os.devNull, file]);
  const complaints = drawn.stderr.split("\n").filter((line) => /^(?:error|warning):/u.test(line) && !/ICC/u.test(line));
  if (drawn.status !== 0 || complaints.length > 0)
    problems.push(`mutool draw：${complaints.join("；") || drawn.status}`);
  problems.push(...tagProblems(file));
  const odd = pdfPages(file).findIndex((page) => !isA4(page));
  if (odd >= 0) problems.push(`第 ${odd + 1} 页不是 A4`);
  const { stdout } = runTool("pdftotext", [file, "-"]);
  if (!squeezed(stdout).includes(squeezed(title))) problems.push(`取出的文字里没有标题“${title}”`);
  const loose = fontsOf(file).filter(({ embedded }) => !embedded);
  if (loose.length > 0) problems.push(`字体没有嵌入：${loose.map(({ name }) => name).join("、")}`);
  return problems;
}

/** The words of each part, as a listener or a copy gets them, have no white that the lines have put in. */
function tagProblems(file) {
  const { stdout, stderr } = runTool("pdfinfo", ["-struct-text", file]);
  const words = stdout.match(/"[^\n]*"/gu) ?? [];
  const torn = words.filter((text) => /\p{Script=Han} +[\p{Script=Han}0-9]|[0-9] +\p{Script=Han}/u.test(text));
  return [
    ...(words.length === 0 ? ["没有文档结构"] : []),
    ...(stderr.trim() === "" ? [] : [`文档结构：${stderr.trim()}`]),
    ...torn.map((text) => `文字里多出空格：${text}`),
  ];
}

function fontsOf(file) {
  const [, ruler = "", ...lines] = runTool("pdffonts", [file]).stdout.trimEnd().split("\n");
  const columns = [...ruler.matchAll(/-+/g)].map(({ index, 0: dashes }) => [index, index + dashes.length]);
  const [name, , , embedded] = columns;
  if (!name || !embedded) return [];
  return lines.map((line) => ({
    name: line.slice(...name).trim(),
    embedded: line.slice(...embedded).trim() === "yes",
  }));
}
