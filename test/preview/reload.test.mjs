import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { eventually, settled, theSession } from "./session.mjs";

describe("the preview after the window was loaded anew", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });

  it("has its draft, size and place again", async () => {
    await session.preview("中.gw");
    await session.find("#zoom").selectOption("1.25");
    await session.find("#page").fill("5");
    await session.find("#page").press("Enter");
    await eventually("page 5", async () => (await session.pageShown()) === 5);
    const before = await settled(() => session.scrolled());
    await session.kept((state) => /"scroll":4\b/.test(state) && state.includes('"zoom":1.25'));
    await session.reload();
    await session.find(".picture").first().waitFor();
    assert.equal(await session.find("#zoom").inputValue(), "1.25");
    await eventually("the place", async () => Math.abs((await session.scrolled()) - before) < 4);
    await settled(() => session.scrolled());
    assert.equal(await session.pageShown(), 5);
    await session.goToLine(10);
    await session.page.keyboard.insertText("补");
    await session.find(".picture", { hasText: "补第1段" }).first().waitFor();
    await session.find("#zoom").selectOption("width");
  });

  it("is gone when its draft is", async () => {
    fs.rmSync(path.join(session.folder, "中.gw"));
    await session.reload();
    await eventually("no preview", async () => {
      const titles = await session.page.locator(".tabs-container .tab").allInnerTexts();
      return !titles.some((title) => title.includes("Preview"));
    });
  });
});
