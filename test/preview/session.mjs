// The real workbench in a headless browser with drafts open, for all tests of the preview, and the gestures of a writer.
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startBrowser } from "../../scripts/host/browser.mjs";
import { makeScratch } from "../../scripts/host/cleanup.mjs";
import { repositoryRoot } from "../../scripts/host/paths.mjs";
import { startServer } from "../../scripts/host/server.mjs";
import { openWorkbench, runCommand } from "../../scripts/host/workbench.mjs";
import { drafts } from "./drafts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Session | undefined} */
let session;

/**
 * The one session of the run; started by the first test.
 * @param {{ restricted?: boolean }} [options] whether its folder is not trusted
 * @returns {Promise<Session>}
 */
export async function theSession(options) {
  session ??= await Session.start(options);
  return session;
}

/** Ends the session, if there was one. */
export async function endSession() {
  await session?.stop();
  session = undefined;
}

const limitMs = 20_000;

/**
 * The first answer that is neither undefined nor false; fails when none comes.
 * @template T @param {string} what @param {() => Promise<T | undefined | false>} ask @param {number} [limit] in ms
 * @returns {Promise<T>}
 */
export async function eventually(what, ask, limit = limitMs) {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) {
    const answer = await ask().catch(() => undefined); // what is asked about may be on its way
    if (answer !== undefined && answer !== false) return answer;
  }
  throw new Error(`not within ${limit / 1000} s: ${what}`);
}

/** What is asked for once it has been the same ten times in a row. @template T @param {() => Promise<T>} ask */
export async function settled(ask) {
  let [last, times] = [await ask(), 0];
  return eventually("something that holds still", async () => {
    const now = await ask();
    times = JSON.stringify(now) === JSON.stringify(last) ? times + 1 : 0;
    last = now;
    return times >= 10 && { value: now };
  }).then(({ value }) => value);
}

/** In the page: what the window has put away of its editors. @returns {Promise<string>} */
async function editorState() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const states = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith("vscode-web-state-db-")) continue;
    const database = await done(indexedDB.open(name));
    const store = database.transaction("ItemTable").objectStore("ItemTable");
    states.push(await done(store.get("memento/workbench.parts.editor")));
    database.close();
  }
  return states.join("\n").replaceAll("\\", "");
}

export class Session {
  /** @param {{ page: Page, folder: string, complaints: string[], server: any, stop: () => Promise<void> }} parts */
  constructor({ page, folder, complaints, server, stop }) {
    this.page = page;
    /** Where the drafts lie. */
    this.folder = folder;
    /** What the browser has refused on behalf of a content security policy. */
    this.complaints = complaints;
    this.server = server;
    this.stop = stop;
  }

  /** @param {{ restricted?: boolean }} [options] */
  static async start({ restricted = false } = {}) {
    const scratch = makeScratch("preview");
    for (const [name, text] of Object.entries(drafts)) fs.writeFileSync(path.join(scratch.folder, name), text);
    const settings = {
      "window.autoDetectColorScheme": true,
      "workbench.preferredLightColorTheme": "Default Light Modern",
      "workbench.preferredDarkColorTheme": "Default Dark Modern",
      "explorer.confirmDelete": false,
      "explorer.autoReveal": false,
      "files.hotExit": "off",
      "editor.minimap.enabled": false,
      "editor.stickyScroll.enabled": false,
    };
    const server = await startServer({ extensions: [repositoryRoot], settings, restricted });
    const browser = await startBrowser({ width: 1500, height: 700 });
    const complaints = [];
    browser.page.setDefaultTimeout(limitMs);
    browser.page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    const stop = async () => {
      await browser.stop();
      await server.stop();
      scratch.remove();
    };
    try {
      await openWorkbench(server, browser.page, { folder: scratch.folder });
    } catch (error) {
      await stop();
      throw error;
    }
    return new Session({ page: browser.page, folder: scratch.folder, complaints, server, stop });
  }

  /** Runs a command of the palette. @param {string} title */
  run(title) {
    return runCommand(this.page, title);
  }

  /** Closes everything, unsaved changes with it. */
  async closeAll() {
    while ((await this.page.locator(".tabs-container .tab").count()) > 0) {
      await this.run("View: Revert and Close Editor");
    }
  }

  /** Leaves everything empty that a new draft asks; the line of the draft that names its kind. */
  async answerNothing() {
    const { page } = this;
    const kind = page.locator(".monaco-editor .view-line", { hasText: "文种" }).first();
    await eventually("a draft, once all that is asked is left empty", async () => {
      if (await kind.count()) return true;
      if (await page.locator(".quick-input-widget").first().isVisible()) await page.keyboard.press("Enter");
      return false;
    });
    return kind;
  }

  /** Opens a draft of the folder in the first group. @param {string} name */
  async open(name) {
    const { page } = this;
    await this.run("View: Focus First Editor Group");
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").first().fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await page.locator(".tab.active", { hasText: name }).first().waitFor();
    await page.locator(".monaco-editor .view-line").first().waitFor();
  }

  /** Opens a draft, as it is on disk, and its preview, and nothing else. @param {string} name */
  async preview(name) {
    await this.closeAll();
    fs.writeFileSync(path.join(this.folder, name), drafts[name] ?? "");
    await this.open(name);
    await this.run("Open Preview to the Side");
    await this.#drawn();
  }

  /** Opens a draft, as above, and its review sheet, and nothing else. @param {string} name */
  async review(name) {
    await this.closeAll();
    fs.writeFileSync(path.join(this.folder, name), drafts[name] ?? "");
    await this.open(name);
    await this.run("Gongwen: Review");
    await this.find(".item .name").first().waitFor();
    await this.find("#form .item").first().waitFor();
  }

  /** The first page is drawn. */
  #drawn() {
    return this.find(".picture").first().waitFor();
  }

  /**
   * Waits until the window has put away what it shows, which in a browser it does once a minute.
   * @param {(editors: string) => boolean} fits what it has put away, as JSON within JSON
   */
  async kept(fits) {
    await eventually(
      "the window's state in its store",
      async () => fits(await this.page.evaluate(editorState)),
      90_000,
    );
  }

  /** Loads the window anew, as after a restart. */
  async reload() {
    await this.page.reload();
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor();
  }

  /** Elements of the preview. @param {string} selector */
  find(selector) {
    return this.page.frameLocator("iframe.webview").frameLocator("#active-frame").locator(selector);
  }

  /** The pages' container, which scrolls. */
  get pages() {
    return this.find("#pages");
  }

  /** How far the preview is scrolled, in px. @returns {Promise<number>} */
  scrolled() {
    return this.pages.evaluate((pages) => pages.scrollTop);
  }

  /** The number of the page that the toolbar shows. */
  async pageShown() {
    return Number(await this.find("#page").inputValue());
  }

  /** The line of the cursor in the source, counted from 1. */
  async cursorLine() {
    const said = await this.page.locator("#status\\.editor\\.selection").textContent();
    return Number(/Ln (\d+)/.exec(said)?.[1]);
  }

  /** The first line that the editor shows, counted from 1. */
  async firstLine() {
    const numbers = await this.page.locator(".monaco-editor .margin .line-numbers").allInnerTexts();
    return Math.min(...numbers.map(Number).filter((number) => number > 0));
  }

  /** Puts the focus into the source. */
  async focusSource() {
    await this.run("View: Focus First Editor Group");
  }

  /** Puts the cursor at the head of a line of the source. @param {number} line */
  async goToLine(line) {
    await this.focusSource();
    await this.page.keyboard.press("Control+G");
    await this.page.locator(".quick-input-widget input").first().fill(`:${line}`);
    await this.page.keyboard.press("Enter");
    await eventually(`the cursor in line ${line}`, async () => (await this.cursorLine()) === line);
  }
}
