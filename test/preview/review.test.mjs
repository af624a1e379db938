import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { eventually, theSession } from "./session.mjs";

const NAME = "要审核.gw";

describe("the review's page", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
  });

  const file = () => path.join(session.folder, NAME.replace(".gw", ".审核.json"));
  const sheet = () => JSON.parse(fs.readFileSync(file(), "utf8"));
  const entry = (id) => sheet().内容审核.find((one) => one.编号 === id);
  const written = (what, fits) => eventually(what, async () => fits());
  const item = (id) => session.find(`[data-item="${id}"]`);
  const source = () => session.page.locator(".monaco-editor .view-lines").first();

  beforeEach(async () => {
    fs.rmSync(file(), { force: true });
    await session.review(NAME);
  });

  it("lets in nothing but its own script and style", async () => {
    const policy = await session.find("meta[http-equiv]").evaluate((meta) => meta.getAttribute("content") ?? "");
    const [first, ...rules] = policy.split("; ");
    assert.equal(first, "default-src 'none'");
    assert.deepEqual(
      rules.map((rule) => rule.replace(/'nonce-[A-Za-z0-9+/]{22}=='/, "nonce")),
      ["style-src nonce", "script-src nonce"],
    );
  });

  it("writes down what is ticked and noted with the keyboard alone, for the text as it is", async () => {
    await item("facts").locator(".tick").focus();
    await session.page.keyboard.press("Space");
    await written("the tick", () => entry("facts").已核);
    assert.match(entry("facts").所核文本, /^sha256:[0-9a-f]{64}$/);
    await session.page.keyboard.press("Tab");
    await session.page.keyboard.insertText("与台账核对，一致");
    await written("the note", () => entry("facts").说明 === "与台账核对，一致");
    assert.equal(entry("facts").已核, true);
    await session.find("#reviewer").fill("林望山");
    await session.find("#today").press("Enter");
    await written("who and when", () => sheet().审核人 === "林望山" && /^\d{4}年\d+月\d+日$/.test(sheet().审核日期));
  });

  it("shows which ticks must be renewed when the draft is changed, and renews them", async () => {
    await item("facts").locator(".tick").press("Space");
    await written("the tick", () => entry("facts").已核);
    await session.goToLine(10);
    await session.page.keyboard.insertText("补");
    await session.find(".notice.stale").waitFor();
    const tick = item("facts").locator(".tick");
    await eventually("a tick that is neither", () => tick.evaluate((box) => box.indeterminate));
    assert.match((await item("facts").locator(".renewal").textContent()) ?? "", /again/);
    const before = entry("facts").所核文本;
    await tick.press("Space");
    await written("the renewed tick", () => entry("facts").所核文本 !== before);
    await eventually("no notice", async () => (await session.find(".notice").count()) === 0);
  });

  it("applies a cure as one edit that can be undone, and keeps the focus near", async () => {
    await session.find("#item-document-number .cure").first().press("Enter");
    await eventually("the cure", async () => /〔2026〕/.test((await source().textContent()) ?? ""));
    await eventually("the focus", async () => {
      const held = await session.find(":focus").evaluate((element) => element.closest(".item")?.id);
      return held === "item-document-number";
    });
    await session.focusSource();
    await session.page.keyboard.press("Control+Z");
    await eventually("the text before", async () => /【2026】/.test((await source().textContent()) ?? ""));
  });

  it("leads to the place in the draft", async () => {
    await session.find("#item-title .place").first().press("Enter");
    await eventually("the title's line", async () => (await session.cursorLine()) === 4);
  });

  it("takes up what another window has written, but never over what is being typed", async () => {
    const note = item("figures").locator(".note");
    await note.fill("我写的");
    await written("my note", () => entry("figures").说明 === "我写的");
    await note.focus();
    const other = sheet();
    other.内容审核.push({ 编号: "law", 已核: true, 所核文本: "sha256:0", 说明: "别人写的" });
    fs.writeFileSync(file(), JSON.stringify(other));
    await eventually("the other's note", async () => (await item("law").locator(".note").inputValue()) === "别人写的");
    await note.pressSequentially("，还在写", { delay: 60 });
    await written("both", () => entry("figures").说明 === "我写的，还在写" && entry("law").说明 === "别人写的");
  });

  it("says when the sheet cannot be read, enters nothing, and begins a new one only when asked", async () => {
    fs.writeFileSync(file(), "{ 坏了");
    await session.find(".notice.fault").waitFor();
    assert.equal(await item("facts").locator(".tick").isDisabled(), true);
    await session.find(".begin-anew").press("Enter");
    await session.page.locator(".monaco-dialog-box").getByRole("button", { name: "Begin a New Sheet" }).click();
    await eventually("a sheet to fill in", async () => !(await item("facts").locator(".tick").isDisabled()));
    const aside = fs.readdirSync(session.folder).filter((name) => name.includes("读不出"));
    assert.equal(aside.length, 1);
    assert.equal(fs.readFileSync(path.join(session.folder, aside[0] ?? ""), "utf8"), "{ 坏了");
    fs.rmSync(path.join(session.folder, aside[0] ?? ""));
  });

  it("names every control, shows where the focus is, and has its headings in order", async () => {
    for (const control of await session.find("button:visible, input, textarea").all()) {
      const name = await control.evaluate(
        (element) =>
          element.getAttribute("aria-label") || element.textContent?.trim() || element.labels?.[0]?.textContent?.trim(),
      );
      assert.ok(name, await control.evaluate((element) => element.outerHTML));
    }
    await session.find("#fix-all").focus();
    for (let step = 0; step < 12; step++) {
      const outline = await session.find(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
      assert.notEqual(outline, "none");
      await session.page.keyboard.press("Tab");
    }
    const levels = await session
      .find("h1, h2, h3")
      .evaluateAll((headings) => headings.map(({ tagName }) => tagName).join(" "));
    assert.equal(levels, "H1 H2 H3 H3 H3 H3 H3 H2 H2");
  });

  for (const [theme, media, kind] of [
    ["light", { colorScheme: "light" }, "vscode-light"],
    ["dark", { colorScheme: "dark" }, "vscode-dark"],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }, "vscode-high-contrast"],
  ]) {
    it(`follows the theme: ${theme}`, async () => {
      await session.page.emulateMedia(media);
      await session.find(`body.${kind}`).waitFor();
      const [ink, back] = await session.find("body").evaluate((body) => {
        const { color, backgroundColor } = getComputedStyle(body);
        return [color, backgroundColor].map((css) => Math.max(...(css.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
      });
      assert.ok(kind === "vscode-light" ? back > ink + 100 : ink > back + 100, `${back} behind ${ink}`);
      await session.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    });
  }

  it("is there again after the window was loaded anew", async () => {
    await item("facts").locator(".tick").press("Space");
    await written("the tick", () => entry("facts").已核);
    await session.kept((state) => state.includes("gongwen.review"));
    await session.reload();
    await eventually("the tick", () => item("facts").locator(".tick").isChecked(), 60_000);
  });
});
