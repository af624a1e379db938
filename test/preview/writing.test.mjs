import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { drafts } from "./drafts.mjs";
import { settled, theSession } from "./session.mjs";

const NAME = "要写.gw";

describe("while a draft is written", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });
  beforeEach(async () => {
    await session.closeAll();
    fs.writeFileSync(path.join(session.folder, NAME), drafts[NAME] ?? "");
    await session.open(NAME);
    await session.page.keyboard.press("Control+End");
  });

  const row = (text) => session.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: text }).first();
  const lists = () => session.page.locator(".suggest-widget.visible").count();
  const line = (text) => session.page.locator(".view-line", { hasText: text }).first();

  it("a list opens behind the initials of pinyin, with Chinese labels", async () => {
    await session.page.keyboard.type("tz");
    await row("特此通知。").waitFor();
    await row("通知结语").waitFor();
    await session.page.keyboard.press("Enter");
    await line("特此通知。").waitFor();
  });

  it("no list opens while an input method composes; it does for the characters that were chosen", async () => {
    await session.page.keyboard.type("tz");
    await row("特此通知。").waitFor(); // the list is there to open
    for (const key of ["Escape", "Backspace", "Backspace"]) await session.page.keyboard.press(key);
    const browser = await session.page.context().newCDPSession(session.page);
    for (const text of ["t", "te", "te'c", "te'ci"]) {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await browser.send("Input.imeSetComposition", { text, selectionStart, selectionEnd });
      await line(text).waitFor();
      assert.equal(await settled(lists), 0, `a list behind ${text}`);
    }
    await browser.send("Input.insertText", { text: "特此" });
    await row("特此通知。").waitFor();
    await browser.detach();
  });

  it("Enter behind a numbered paragraph shows the next number, Tab takes it, and typing on leaves it", async () => {
    const grey = session.page.locator(".ghost-text-decoration, .ghost-text", { hasText: "二、" }).first();
    await session.page.keyboard.press("Backspace");
    await session.page.keyboard.press("Enter");
    await grey.waitFor();
    await session.page.keyboard.press("Tab");
    await session.page.keyboard.insertText("工作要求");
    await line("二、工作要求").waitFor();
    await session.page.keyboard.press("Enter");
    await session.page.keyboard.insertText("各单位");
    await line(/^各单位$/).waitFor();
  });

  it("marks become those of the level, and straight quotes curly ones", async () => {
    await session.page.keyboard.insertText("二");
    await session.page.keyboard.type(".");
    await line("二、").waitFor();
    await session.page.keyboard.insertText("推进");
    await session.page.keyboard.type('"');
    await line("推进“").waitFor();
  });
});
