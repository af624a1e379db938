import assert from "node:assert/strict";
import { eventually, settled, theSession } from "./session.mjs";

describe("the preview's pages", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });

  const count = (selector) => session.find(selector).count();
  const lastPage = async () => Number((await session.find("#of-pages").textContent()).replace(/\D/g, ""));

  it("show each letter that is typed, and draw anew only the page that it stands on", async () => {
    await session.preview("中.gw");
    await session.pages.evaluate((pages) => {
      for (const picture of pages.querySelectorAll(".picture")) picture.setAttribute("data-old", "");
    });
    assert.ok((await count(".picture[data-old]")) > 1);
    await session.goToLine(10);
    for (const letter of "甲乙丙") {
      await session.page.keyboard.insertText(letter);
      const first = session.find(".sheet").first();
      await first.locator(".picture", { hasText: letter }).waitFor({ state: "attached" });
      await first.locator(".text", { hasText: letter }).waitFor({ state: "attached" });
    }
    assert.equal(await count(".sheet:first-of-type .picture[data-old]"), 0);
    assert.ok((await count(".picture[data-old]")) > 0, "pages that did not change were drawn again");
  });

  it("have pictures only near the window, however long the draft is", async () => {
    await session.preview("长.gw");
    const pages = await lastPage();
    assert.ok(pages >= 200, `only ${pages} pages`);
    assert.equal(await count(".sheet"), pages);
    const few = async () => (await settled(() => count(".picture"))) <= 8;
    assert.ok(await few());
    const last = session.find(".sheet").last();
    await session.pages.evaluate((view) => view.scrollTo({ top: view.scrollHeight }));
    await last.locator(".picture").waitFor();
    assert.ok(await few());
    assert.equal(await count(".sheet:first-of-type .picture"), 0);
    await session.pages.evaluate((view) => view.scrollTo({ top: 0 }));
    await session.find(".sheet").first().locator(".picture").waitFor();
    assert.ok(await few());
  });

  it("show what was changed while they were away from the window", async () => {
    await session.preview("长.gw");
    await session.pages.evaluate((view) => view.scrollTo({ top: view.scrollHeight / 2 }));
    await eventually(
      "the first page to lose its picture",
      async () => (await count(".sheet:first-of-type .picture")) === 0,
    );
    await session.goToLine(10);
    await session.page.keyboard.insertText("补");
    await session.find(".sheet").first().locator(".picture", { hasText: "补第1段" }).waitFor();
  });

  it("catch up when they have been hidden meanwhile", async () => {
    await session.preview("短.gw");
    await session.page.locator(".tab", { hasText: "Preview" }).click();
    await session.run("File: New Untitled Text File");
    await eventually(
      "the preview to be hidden",
      async () => !(await session.page.locator("iframe.webview").isVisible()),
    );
    await session.goToLine(11);
    await session.page.keyboard.insertText("补");
    await session.page.locator(".tab", { hasText: "Preview" }).click();
    await session.find(".picture", { hasText: "补第1段" }).first().waitFor();
  });

  it("stay when the draft is deleted, and say so", async () => {
    await session.preview("要删除.gw");
    await session.run("View: Show Explorer");
    await session.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "要删除" }).click();
    await session.page.keyboard.press("Delete");
    await session.find("#notice", { hasText: "deleted" }).waitFor();
    assert.equal(await session.find("#notice").getAttribute("role"), "alert");
    assert.ok((await count(".picture")) > 0);
  });

  it("stay when a draft is closed that was never saved, and say so", async () => {
    await session.closeAll();
    await session.run("New Official Document");
    await session.page.locator(".quick-input-list .monaco-list-row").first().click();
    await (await session.answerNothing()).click();
    await session.run("Open Preview to the Side");
    await session.find(".picture").first().waitFor();
    await session.focusSource();
    await session.run("View: Revert and Close Editor");
    await session.find("#notice:not([hidden])").waitFor();
    assert.ok((await count(".picture")) > 0);
  });

  it("show the place of a seal as an outline", async () => {
    await session.preview("短.gw");
    const seal = session.find(".picture circle");
    await eventually(
      "the seal",
      async () => (await seal.count()) > 0 || session.pages.evaluate((v) => v.scrollTo(0, 1e6)),
    );
    assert.equal(await seal.first().getAttribute("fill"), "none");
  });
});
