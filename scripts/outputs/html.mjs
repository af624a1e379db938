// An HTML file as a browser prints it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "../host/browser.mjs";
import { sameSize } from "./pdf.mjs";

/**
 * @param {readonly string[]} files
 * @param {string} scratch
 * @returns {Promise<(name: string) => string>} the PDF that the browser made of the HTML of that name
 */
export async function printHtml(files, scratch) {
  const place = (name) => path.join(scratch, "printed", `${name}.pdf`);
  const { page, stop } = await startBrowser();
  try {
    for (const file of files) {
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => document.fonts.ready);
      await page.pdf({ path: place(path.basename(file, ".html")), preferCSSPageSize: true });
    }
  } finally {
    await stop();
  }
  return place;
}

/**
 * @param {readonly import("./pdf.mjs").Page[]} printed
 * @param {readonly import("./pdf.mjs").Page[]} wanted the PDF's pages
 * @returns {string[]}
 */
export function printProblems(printed, wanted) {
  if (printed.length !== wanted.length) return [`打印出 ${printed.length} 页，PDF 有 ${wanted.length} 页`];
  const odd = printed.findIndex((page, index) => !sameSize(page, wanted[index]));
  return odd < 0 ? [] : [`第 ${odd + 1} 页的大小与 PDF 不同`];
}
