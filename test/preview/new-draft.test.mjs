import assert from "node:assert/strict";
import { eventually, theSession } from "./session.mjs";

describe("a new official document, found by typing", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });
  beforeEach(async () => {
    await session.closeAll();
    await session.run("New Official Document");
    await session.page.locator(".quick-input-title", { hasText: "New Official Document" }).waitFor();
  });
  afterEach(async () => {
    await session.page.keyboard.press("Escape");
    await session.page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
    await session.closeAll();
  });

  /** What is read out of the lines that are in sight. @returns {Promise<readonly string[]>} */
  const labels = () =>
    session.page
      .locator(".quick-input-list .monaco-list-row")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("aria-label") ?? ""));
  /** The same once the words are typed. @param {string} words */
  const found = async (words) => {
    const before = (await labels()).join();
    await session.page.keyboard.insertText(words);
    return eventually(`other lines for ${words}`, async () => {
      const now = await labels();
      return now.length > 0 && now.join() !== before && now;
    });
  };

  it("by its name", async () => {
    const lines = await found("任免");
    assert.ok(
      lines.every((line) => line.includes("任免")),
      lines.join("\n"),
    );
  });

  it("by what it is for", async () => {
    const lines = await found("请求指示");
    assert.ok(
      lines.some((line) => line.startsWith("请示")),
      lines.join("\n"),
    );
  });

  it("by another name that offices give it", async () => {
    const lines = await found("值班快报");
    assert.deepEqual(
      lines.map((line) => line.split(",")[0]),
      ["值班信息"],
    );
  });

  it("and opened as the first that is found", async () => {
    await found("请求指示");
    await session.page.keyboard.press("Enter");
    const kind = await session.answerNothing();
    assert.match((await kind.textContent()) ?? "", /请示/);
  });
});
