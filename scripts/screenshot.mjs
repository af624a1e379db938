// A screenshot of the real workbench with the extension of this working tree:
//   node scripts/screenshot.mjs --folder samples --open 通知.gw --run "公文: 预览" --until iframe --zh --out preview.png
//     --ext folder|file.vsix   the extension (this repository)
//     --folder folder          a copy of it is opened, so that nothing in it changes
//     --open file              in that folder
//     --run text               a palette entry that contains the text        ┐
//     --keys Control+Period    a key or chord, in Playwright's names         │ repeatable,
//     --type text              typed where the focus is                      │ carried out
//     --until selector         waits for an element, also inside webviews    │ in the order
//     --wait ms                so long (800 at the end if not said)          ┘ given
//     --restricted            the folder is not trusted
//     --size 1280x800 --scale 1 --dark --zh --out workbench.png
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startBrowser } from "./host/browser.mjs";
import { exitWith, makeScratch } from "./host/cleanup.mjs";
import { ensureHost } from "./host/install.mjs";
import { inMinutes, stepLimitMs } from "./host/limits.mjs";
import { readOptions } from "./host/options.mjs";
import { repositoryRoot } from "./host/paths.mjs";
import { startServer } from "./host/server.mjs";
import { chineseFontSettings } from "./host/settings.mjs";
import { openWorkbench, runCommand, waitForAnywhere } from "./host/workbench.mjs";

const afterKeyMs = 300; // what a key opens should be there for the next one

const step = { type: "string", multiple: true };
const { values, tokens } = readOptions({
  tokens: true,
  options: {
    ext: { type: "string", default: repositoryRoot },
    folder: { type: "string" },
    open: { type: "string" },
    run: step,
    keys: step,
    type: step,
    until: step,
    wait: step,
    size: { type: "string", default: "1280x800" },
    scale: { type: "string", default: "1" },
    dark: { type: "boolean", default: false },
    zh: { type: "boolean", default: false },
    restricted: { type: "boolean", default: false },
    out: { type: "string", default: "workbench.png" },
  },
});

/** @type {Record<string, (page: import("playwright-core").Page, value: string) => Promise<void>>} */
const steps = {
  run: runCommand,
  until: (page, selector) => waitForAnywhere(page, selector),
  wait: (_page, ms) => sleep(Number(ms)),
  keys: async (page, keys) => {
    await page.keyboard.press(keys);
    await sleep(afterKeyMs);
  },
  type: async (page, text) => {
    await page.keyboard.type(text);
    await sleep(afterKeyMs);
  },
};

/** @param {string} scratch */
function copyFolder(scratch) {
  if (!values.folder) return undefined;
  const copy = path.join(scratch, path.basename(path.resolve(values.folder)));
  fs.cpSync(values.folder, copy, {
    recursive: true,
    filter: (source) => !/^(?:node_modules|\.git|\.cache)$/.test(path.basename(source)),
  });
  return copy;
}

/** @param {string | undefined} folder */
function fileToOpen(folder) {
  if (!values.open) return undefined;
  const file = path.resolve(folder ?? ".", values.open);
  if (!fs.existsSync(file)) throw new Error(`没有这个文件：${values.open}`);
  return file;
}

async function takeScreenshot() {
  const [width, height] = values.size.split("x").map(Number);
  if (!(width > 0 && height > 0)) throw new Error(`--size 应当像 1280x800，不能是“${values.size}”`);
  const scratch = makeScratch("picture");
  const folder = copyFolder(scratch.folder);
  const openFile = fileToOpen(folder);
  await ensureHost({ chinese: values.zh, browser: true });
  const server = await startServer({
    extensions: [path.resolve(values.ext)],
    settings: {
      ...chineseFontSettings,
      "workbench.colorTheme": values.dark ? "Default Dark Modern" : "Default Light Modern",
    },
    chinese: values.zh,
    restricted: values.restricted,
  });
  const browser = await startBrowser({ width, height, scale: Number(values.scale), dark: values.dark });
  try {
    await openWorkbench(server, browser.page, { folder, openFile });
    for (const token of tokens) {
      if (token.kind === "option") await steps[token.name]?.(browser.page, token.value);
    }
    if (!values.wait) await sleep(800);
    await browser.page.screenshot({ path: values.out });
    console.log(`${values.out}（VS Code ${server.version}）`);
  } finally {
    await browser.stop();
    await server.stop();
    scratch.remove();
  }
}

setTimeout(() => {
  console.error(`超过 ${inMinutes(stepLimitMs)}，放弃。`);
  process.exit(1);
}, stepLimitMs).unref();

try {
  await takeScreenshot();
} catch (error) {
  await exitWith(1, error.message);
}
