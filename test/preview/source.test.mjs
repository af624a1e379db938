import assert from "node:assert/strict";
import { eventually, settled, theSession } from "./session.mjs";

describe("the preview and the source", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });

  /** The line of 中.gw that holds a paragraph. */
  const lineOf = (paragraph) => 9 + paragraph;

  /** Left end, middle and width of a paragraph's first line on the page, in px of the window. */
  const firstLineOf = async (paragraph) => {
    const box = await session.find(`.text p:text("第${paragraph}段")`).first().boundingBox();
    const sheet = await session.find(".sheet").first().boundingBox();
    return { x: box.x, y: box.y + (2.8 * sheet.height) / 297, width: box.width };
  };

  it("lead from a click on a page to the very character", async () => {
    await session.preview("中.gw");
    await session
      .find(`.text p:text("第3段")`)
      .first()
      .evaluate((paragraph) => paragraph.scrollIntoView());
    const { x, y, width } = await firstLineOf(3);
    await session.page.mouse.click(x + width * 0.6, y);
    await eventually("the cursor in the paragraph", async () => (await session.cursorLine()) === lineOf(3));
    const said = await session.page.locator("#status\\.editor\\.selection").textContent();
    assert.ok(Number(/Col (\d+)/.exec(said)?.[1]) > 5, said);
    assert.ok(await session.page.locator(".monaco-editor.focused").count(), "the source has the focus");
  });

  it("show on the page the line that the cursor is in, wherever it goes", async () => {
    await session.preview("中.gw");
    for (const paragraph of [40, 2]) {
      await session.goToLine(lineOf(paragraph));
      await eventually("the bar beside the line", async () => {
        const [bar, line] = [await session.find(".cursor-mark").boundingBox(), await firstLineOf(paragraph)];
        const view = await session.pages.boundingBox();
        const isBeside = bar.y <= line.y && bar.y + bar.height >= line.y;
        return isBeside && bar.y > view.y && bar.y + bar.height < view.y + view.height;
      });
    }
  });

  it("scroll the source when the preview is scrolled, and come to rest", async () => {
    await session.preview("中.gw");
    const view = await session.pages.boundingBox();
    await session.page.mouse.move(view.x + view.width / 2, view.y + view.height / 2);
    await session.page.mouse.wheel(0, 1800);
    await eventually("the source to follow", async () => (await session.firstLine()) > lineOf(1));
    const place = await settled(async () => [await session.scrolled(), await session.firstLine()]);
    assert.equal(place[0], 1800, "the preview was moved by the source that it moves");
  });

  it("scroll the preview when the source is scrolled, and come to rest", async () => {
    await session.preview("中.gw");
    const source = await session.page.locator(".monaco-editor").first().boundingBox();
    await session.page.mouse.move(source.x + source.width / 2, source.y + source.height / 2);
    await eventually("the source at a later paragraph", async () => {
      await session.page.mouse.wheel(0, 400);
      return (await session.firstLine()) > lineOf(8);
    });
    const [, first] = await settled(async () => [await session.scrolled(), await session.firstLine()]);
    const top = await session.pages.evaluate((pages) => {
      const edge = pages.getBoundingClientRect().top;
      const lines = [...pages.querySelectorAll(".text [data-start]")];
      return lines.find((line) => line.textContent.startsWith("第") && line.getBoundingClientRect().top > edge)
        ?.textContent;
    });
    const shown = Number(/第(\d+)段/.exec(top ?? "")?.[1]);
    assert.ok(Math.abs(lineOf(shown) - first) <= 2, `paragraph ${shown} against line ${first}`);
  });

  it("mark the findings on the page, name them and lead to them", async () => {
    await session.preview("有毛病.gw");
    const mark = session.find(".mark").first();
    await mark.waitFor();
    const label = await mark.getAttribute("aria-label");
    assert.match(label ?? "", /^(?:Error|Warning|Note): \S/);
    assert.equal(await mark.locator("title").textContent(), label);
    await session.goToLine(11);
    await mark.focus();
    const outline = await mark
      .locator("rect")
      .first()
      .evaluate((rect) => getComputedStyle(rect).strokeWidth);
    assert.notEqual(outline, "0px");
    await mark.press("Enter");
    await eventually("the cursor at the finding", async () => (await session.cursorLine()) === 3);
  });

  it("take a mark away when the fault is cured", async () => {
    await session.preview("有毛病.gw");
    await session.find(".mark").first().waitFor();
    await session.goToLine(3);
    await session.page.keyboard.press("End");
    await session.page.keyboard.press("Shift+Home");
    await session.page.keyboard.insertText("发文字号: 云商发〔2026〕12号");
    await eventually("no mark", async () => (await session.find(".mark").count()) === 0);
  });
});
