// The workbench in the page: its address, opening it, and the few gestures a script needs.
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inMinutes, personLimitMs, stepLimitMs } from "./limits.mjs";

/** @typedef {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} Server */
/** @typedef {import("playwright-core").Page} Page */

/**
 * @typedef {object} View
 * @property {string} [folder]
 * @property {string} [openFile]
 * @property {string[]} [extensionDevelopmentPath]
 * @property {string} [extensionTestsPath]
 */

/** @param {Server} server @param {string} file */
const remote = (server, file) =>
  `vscode-remote://127.0.0.1:${server.port}${encodeURI(path.resolve(file)).replace(/[?#]/g, encodeURIComponent)}`;

/** The address for a person: short enough to copy. @param {Server} server @param {string} folder */
export const folderAddress = (server, folder) =>
  `${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(path.resolve(folder)).replaceAll("%2F", "/")}`;

/** The address for a script. @param {Server} server @param {View} view */
export function workbenchAddress(server, view) {
  const payload = [["skipWelcome", "true"]];
  for (const file of view.extensionDevelopmentPath ?? [])
    payload.push(["extensionDevelopmentPath", remote(server, file)]);
  if (view.extensionTestsPath) payload.push(["extensionTestsPath", remote(server, view.extensionTestsPath)]);
  if (view.openFile) payload.push(["openFile", remote(server, view.openFile)]);
  const query = new URLSearchParams({ tkn: server.token, payload: JSON.stringify(payload) });
  if (view.folder) query.set("folder", path.resolve(view.folder));
  else query.set("ew", "true"); // an empty window
  return `${server.origin}/?${query}`;
}

/** Does the server hand the workbench out? @param {Server} server @param {string} folder */
export async function workbenchAnswers(server, folder) {
  const signal = AbortSignal.timeout(stepLimitMs);
  // the first answer turns the token into a cookie
  const welcome = await fetch(folderAddress(server, folder), { redirect: "manual", signal });
  const cookie = welcome.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const next = new URL(welcome.headers.get("location") ?? "/", server.origin);
  const page = await fetch(next, { headers: { cookie }, signal });
  return page.ok && (await page.text()).includes("vscode-workbench-web-configuration");
}

/**
 * Opens the workbench and waits until it shows the folder.
 * @param {Server} server @param {Page} page @param {View} view
 */
export async function openWorkbench(server, page, view) {
  await page.goto(workbenchAddress(server, view));
  await page.locator(".monaco-workbench .part.statusbar").waitFor();
  if (view.folder) await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  if (!view.openFile) return;
  // a file that is no text is shown as a sentence in the editor's place
  const shown = page.locator(".editor-instance .monaco-editor .view-line, .monaco-editor-pane-placeholder").first();
  // the keys that follow are meant for the editor, not for the explorer
  await shown.click({ position: { x: 2, y: 5 } });
}

const tryMs = 2000;

/**
 * Runs the palette's entry that contains the text. The palette lists what is there when it opens, and extensions are not
 * there at once: it is opened again until the entry is.
 * @param {Page} page @param {string} text
 */
export async function runCommand(page, text, limitMs = personLimitMs) {
  const input = page.locator(".quick-input-widget input").first();
  const entry = page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  for (const since = Date.now(); Date.now() - since < limitMs; ) {
    await page.keyboard.press("F1");
    const clicked = await input
      .fill(`>${text}`, { timeout: tryMs })
      .then(() => entry.click({ timeout: tryMs }))
      .then(
        () => true,
        () => false,
      );
    if (clicked) {
      await sleep(500); // the palette closes and the command begins
      return;
    }
    await page.keyboard.press("Escape");
  }
  throw new Error(`命令面板里没有“${text}”`);
}

/**
 * Waits for an element of the workbench or of any webview in it.
 * @param {Page} page @param {string} selector
 */
export async function waitForAnywhere(page, selector, limitMs = personLimitMs) {
  for (const since = Date.now(); Date.now() - since < limitMs; await sleep(200)) {
    for (const frame of page.frames()) {
      if (
        await frame
          .locator(selector)
          .first()
          .isVisible()
          .catch(() => false)
      )
        return;
    }
  }
  throw new Error(`等了 ${inMinutes(limitMs)}，没有出现 ${selector}`);
}
