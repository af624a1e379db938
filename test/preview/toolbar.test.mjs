import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { eventually, theSession } from "./session.mjs";

/** What papers of the drafts of the folder are named by: number and title. */
const PAPER = "云商发〔2026〕12号 云岭州商务局关于做好仓储安全工作的通知";

describe("the preview's tools", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });
  beforeEach(async () => {
    await session.preview("中.gw");
    await session.find("#zoom").selectOption("width");
  });

  const sheet = (index = 0) => session.find(".sheet").nth(index).boundingBox();
  /** How wide a page of A4 is at a zoom, in px. */
  const width = (zoom) => ((210 * 96) / 25.4) * zoom;

  it("set the size: as printed, the whole width, a whole page, and by steps", async () => {
    const view = await session.pages.boundingBox();
    assert.ok(Math.abs(view.width - (await sheet()).width) < 60, "fits the width");
    await session.find("#zoom").selectOption("page");
    assert.ok(Math.abs(view.height - (await sheet()).height) < 60, "fits the height");
    await session.find("#zoom").selectOption("1");
    assert.ok(Math.abs((await sheet()).width - width(1)) < 2, "as printed");
    await session.find("#zoom-in").click();
    assert.ok(Math.abs((await sheet()).width - width(1.1)) < 2, "a step in");
    await session.find("#zoom-out").click();
    await session.find("#zoom-out").click();
    assert.ok(Math.abs((await sheet()).width - width(0.9)) < 2, "two steps out");
  });

  it("set the size by keys too", async () => {
    await session.pages.focus();
    for (const [key, fits] of [
      ["1", async () => Math.abs((await sheet()).width - width(1)) < 2],
      ["+", async () => Math.abs((await sheet()).width - width(1.1)) < 2],
      ["-", async () => Math.abs((await sheet()).width - width(1)) < 2],
      ["9", async () => Math.abs((await session.pages.boundingBox()).height - (await sheet()).height) < 60],
      ["0", async () => Math.abs((await session.pages.boundingBox()).width - (await sheet()).width) < 60],
    ]) {
      await session.page.keyboard.press(key);
      assert.ok(await fits(), key);
    }
  });

  it("put two pages side by side and back", async () => {
    await session.pages.focus();
    await session.page.keyboard.press("2");
    const [first, second, third] = [await sheet(0), await sheet(1), await sheet(2)];
    assert.equal(first.y, second.y);
    assert.ok(second.x >= first.x + first.width && third.y >= first.y + first.height);
    assert.equal(await session.find("#spread").getAttribute("aria-pressed"), "true");
    await session.find("#spread").click();
    assert.ok((await sheet(1)).y > (await sheet(0)).y);
  });

  it("go to a page, to the next and to the one before", async () => {
    const at = (page) => eventually(`page ${page}`, async () => (await session.pageShown()) === page);
    await session.find("#page").fill("4");
    await session.find("#page").press("Enter");
    const focused = () => session.find(".sheet:focus").getAttribute("aria-label");
    assert.equal(await focused(), "Page 4");
    await at(4);
    await session.find("#next").click();
    await at(5);
    await session.find("#previous").click();
    await at(4);
    await session.pages.focus();
    await session.page.keyboard.press("ArrowRight");
    await at(5);
    await session.page.keyboard.press("ArrowLeft");
    await at(4);
    await session.find("#page").fill("一");
    await session.find("#page").press("Enter");
    await at(4);
    await session.page.keyboard.press("Home");
    await at(1);
    assert.ok(await session.find("#previous").isDisabled());
    await session.page.keyboard.press("End");
    await eventually("the last page", () => session.find("#next").isDisabled());
  });

  it("hide the marks and show them again", async () => {
    await session.preview("有毛病.gw");
    await session.find(".mark").first().waitFor();
    await session.find("#marks").click();
    assert.equal(await session.find(".mark").count(), 0);
    await session.find("#marks").click();
    await session.find(".mark").first().waitFor();
  });

  it("print: the pages become a PDF, and the window says where it is", async () => {
    const pages = await session.find(".sheet").count();
    await session.find("#print").click();
    const said = session.page.locator(".notification-toast", { hasText: "PDF" });
    await said.getByText(`pages: ${pages}`).waitFor();
    const pdf = fs.readFileSync(path.join(session.folder, `${PAPER}.pdf`), "latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, pages);
    await session.run("Notifications: Clear All Notifications");
  });
});
