// An OFD as somebody else's reader shows it: ofd.js (Apache-2.0), in a browser. It draws with the machine's own fonts and not
// with those in the file, so it tells of pages, places and words, not of the shapes of glyphs.
import fs from "node:fs";
import path from "node:path";
import { startBrowser } from "../host/browser.mjs";
import { fetchTarball, unpack } from "../host/fetch-package.mjs";
import { repositoryRoot } from "../host/paths.mjs";

/** @type {import("../host/versions.mjs").PinnedPackage} */
const reader = {
  name: "ofd.js",
  version: "0.2.6",
  integrity: "sha512-qBC4bD5fC2e+qWg2ap6pajAU1Rl/G6+l6NUxMVgdcXTtjWcdRSYD6e63WGgmKAEuE4fjmntzIXZwODawjWmQuw==",
  megabytes: 33,
};

/** The reader as one script for browsers. */
const script = "package/lib/ofd.umd.min.js";

/**
 * @typedef {object} ReadPage
 * @property {string} text without white space
 * @property {number} width over height
 */

/**
 * @param {readonly string[]} files
 * @returns {Promise<(name: string) => readonly ReadPage[] | string>} the pages of the file of that name, or why there are none
 */
export async function readOfds(files) {
  const place = await fetchReader();
  const { page, stop } = await startBrowser();
  const found = new Map();
  try {
    await page.setContent("<body></body>");
    await page.addScriptTag({ path: place });
    for (const file of files) {
      const base64 = fs.readFileSync(file).toString("base64");
      found.set(path.basename(file, ".ofd"), await page.evaluate(readInBrowser, base64));
    }
  } finally {
    await stop();
  }
  return (name) => found.get(name);
}

/** Runs in the browser. */
function readInBrowser(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Promise((resolve) => {
    globalThis.ofd.parseOfdDocument({
      ofd: new File([bytes], "a.ofd"),
      fail: (error) => resolve(String(error)),
      success: ([document]) =>
        resolve(
          globalThis.ofd.renderOfd(1000, document).map((sheet) => ({
            text: sheet.textContent.replace(/\s/gu, ""),
            width: Number.parseFloat(sheet.style.width) / Number.parseFloat(sheet.style.height),
          })),
        ),
    });
  });
}

async function fetchReader() {
  const folder = path.join(repositoryRoot, ".cache", "readers", `${reader.name}-${reader.version}`);
  const place = path.join(folder, script);
  if (!fs.existsSync(place)) {
    console.error(`首次使用，从 npm 下载 ${reader.name}（约 ${reader.megabytes} MB，只此一次），放在 ${folder}。`);
    fs.mkdirSync(folder, { recursive: true });
    await unpack(await fetchTarball(reader, folder), folder, { members: [script] });
  }
  return place;
}

/**
 * @param {readonly ReadPage[] | string} read
 * @param {readonly import("./pdf.mjs").Page[]} wanted the PDF's pages
 * @param {string} title
 * @returns {string[]}
 */
export function readingProblems(read, wanted, title) {
  if (typeof read === "string") return [read];
  if (read.length !== wanted.length) return [`读出 ${read.length} 页，PDF 有 ${wanted.length} 页`];
  const odd = read.findIndex(({ width }, index) => Math.abs(width - wanted[index].width / wanted[index].height) > 0.01);
  if (odd >= 0) return [`第 ${odd + 1} 页的大小与 PDF 不同`];
  return read.some(({ text }) => text.includes(title.replace(/\s/gu, ""))) ? [] : ["没有读出标题"];
}
