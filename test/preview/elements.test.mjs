import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { drafts } from "./drafts.mjs";
import { eventually, theSession } from "./session.mjs";

const NAME = "要填写.gw";

describe("the elements view, with the keyboard alone", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });

  beforeEach(async () => {
    await session.closeAll();
    fs.writeFileSync(path.join(session.folder, NAME), drafts[NAME] ?? "");
    await session.open(NAME);
    await session.run("Focus on Elements");
    await line("成文日期", /Missing/);
    await session.run("Focus on Elements"); // a view without lines has nothing that could take the focus
  });

  /** The line of an element, once what is read out of it fits. @param {string} name @param {RegExp} words */
  const line = (name, words) => {
    const row = session.page.locator(`.pane-body .monaco-list-row[aria-label^="${name}, "]`).first();
    return eventually(`${name}: ${words}`, async () => {
      const label = await row.getAttribute("aria-label").catch(() => null);
      return label !== null && words.test(label) && row;
    });
  };
  /** What is read out of the line that the cursor is on. */
  const cursor = () =>
    session.page
      .locator(".pane-body .monaco-list-row.focused")
      .first()
      .getAttribute("aria-label", { timeout: 500 })
      .catch(() => null);
  /** Goes to the line by pressing nothing but arrows. @param {string} name */
  const reach = async (name) => {
    await session.page.keyboard.press("Home");
    await eventually(`the cursor on ${name}`, async () => {
      const before = await cursor();
      if (before?.startsWith(`${name}, `)) return true;
      await session.page.keyboard.press("ArrowDown");
      await eventually("the cursor elsewhere", async () => (await cursor()) !== before);
      return false;
    });
  };
  /** Chooses in the menu of the line that the cursor is on. @param {string} entry */
  const choose = async (entry) => {
    await session.page.keyboard.press("Shift+F10");
    await session.page.locator(".monaco-menu", { hasText: entry }).first().waitFor();
    const focused = session.page.locator(".monaco-menu .action-item.focused").first();
    await eventually(`the cursor on ${entry}`, async () => {
      if ((await focused.textContent({ timeout: 500 }).catch(() => null))?.includes(entry)) return true;
      await session.page.keyboard.press("ArrowDown");
      return false;
    });
    await session.page.keyboard.press("Enter");
  };
  const input = () => session.page.locator(".quick-input-widget input").first();
  const asked = async (title) => {
    await session.page.locator(".quick-input-title", { hasText: title }).first().waitFor();
    await input().waitFor();
  };
  const gone = () => session.page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
  /** What stands in the draft, saved. */
  const text = async () => {
    await session.run("File: Save");
    return fs.readFileSync(path.join(session.folder, NAME), "utf8");
  };

  it("asks for a date in any form, and says what is no day", async () => {
    await reach("成文日期");
    await session.page.keyboard.press("Enter");
    await asked("成文日期");
    await session.page.keyboard.press("Control+A");
    await session.page.keyboard.type("2026-2-30");
    await session.page.locator(".quick-input-message", { hasText: "no such day" }).waitFor();
    await session.page.keyboard.press("Enter");
    assert.ok(await input().isVisible(), "what is no day is not taken");
    await session.page.keyboard.press("Control+A");
    await session.page.keyboard.type("2026-8-4");
    await session.page.locator(".quick-input-message", { hasText: "2026年8月4日" }).waitFor();
    await session.page.keyboard.press("Enter");
    await gone();
    await line("成文日期", /Filled, 2026年8月4日/);
    assert.equal(await text(), (drafts[NAME] ?? "").replace("附注", "成文日期: 2026年8月4日\n附注"));
  });

  it("takes several organs, listed and typed", async () => {
    await reach("抄送机关");
    await choose("Fill In Elements");
    await asked("抄送机关");
    await session.page.keyboard.type("省商务厅");
    await session.page.keyboard.press("Enter");
    await eventually("nothing typed", async () => (await input().inputValue()) === "");
    await session.page.keyboard.type("州财政局、州审计局");
    await session.page.keyboard.press("Enter");
    await eventually("nothing typed", async () => (await input().inputValue()) === "");
    await session.page.keyboard.press("Enter");
    await gone();
    await line("抄送机关", /省商务厅、州财政局、州审计局/);
    assert.match(await text(), /^抄送机关: \[省商务厅, 州财政局, 州审计局\]$/m);
  });

  it("goes to what is written, and takes out what is not wanted", async () => {
    await reach("标题");
    await session.page.keyboard.press("Enter");
    await eventually("the focus in the draft", () =>
      session.page.evaluate(() => document.activeElement?.closest(".editor-instance") !== null),
    );
    await session.run("Focus on Elements");
    await reach("附注");
    await choose("Clear Element");
    await line("附注", /Optional/);
    assert.doesNotMatch(await text(), /附注/);
  });

  it("is asked one missing element after the other, until none is missing", async () => {
    const focused = session.page.locator(".quick-input-list .monaco-list-row.focused").first();
    /** Takes the element that the cursor is put on, and answers. @param {string} name @param {string} answer */
    const fill = async (name, answer) => {
      await asked("Fill In Elements");
      await eventually(`the cursor on ${name}`, async () =>
        (await focused.getAttribute("aria-label", { timeout: 500 }))?.includes(name),
      );
      await session.page.keyboard.press("Enter");
      await asked(`Fill In: ${name}`);
      await session.page.keyboard.press("Control+A");
      await session.page.keyboard.insertText(answer);
      await session.page.keyboard.press("Enter");
    };
    await session.focusSource();
    await session.run("Gongwen: Fill In Elements");
    await fill("成文日期", "2026年8月4日");
    await fill("印发机关", "云岭州商务局办公室");
    await fill("印发日期", "2026年8月5日");
    await gone();
    const written = await text();
    for (const value of ["成文日期: 2026年8月4日", "印发机关: 云岭州商务局办公室", "印发日期: 2026年8月5日"]) {
      assert.ok(written.includes(`\n${value}\n`), value);
    }
  });
});
