import assert from "node:assert/strict";
import { eventually, theSession } from "./session.mjs";

describe("the preview's frame", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    session = await theSession();
    await session.preview("短.gw");
  });
  after(() => session.page.emulateMedia({ colorScheme: "light", forcedColors: "none" }));

  const color = (selector, property) =>
    session
      .find(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);

  it("lets in nothing but its own script and style and the workspace's pictures", async () => {
    const policy = await session.find("meta[http-equiv]").evaluate((meta) => meta.getAttribute("content") ?? "");
    const rules = new Map(policy.split(";").map((rule) => rule.trim().split(/ (.*)/s).slice(0, 2)));
    assert.equal(rules.get("default-src"), "'none'");
    assert.match(rules.get("script-src"), /^'nonce-[A-Za-z0-9+/]{22}=='$/);
    assert.match(rules.get("style-src"), /^'nonce-[A-Za-z0-9+/]{22}=='$/);
    assert.deepEqual([...rules.keys()].sort(), ["default-src", "img-src", "script-src", "style-src"]);
    assert.doesNotMatch(policy, /unsafe|\*\s|data:/);
  });

  it("runs no script that something on its pages might bring along", async () => {
    const before = session.complaints.length;
    const hasRun = await session.pages.evaluate((pages) => {
      const script = document.createElement("script");
      script.textContent = "globalThis.hasRun = true";
      pages.append(script);
      script.remove();
      return "hasRun" in globalThis;
    });
    assert.equal(hasRun, false);
    await eventually("the refusal", async () => session.complaints.length > before);
    session.complaints.length = before;
  });

  for (const [theme, media, kind] of [
    ["light", { colorScheme: "light" }, "vscode-light"],
    ["dark", { colorScheme: "dark" }, "vscode-dark"],
    ["high contrast", { colorScheme: "dark", forcedColors: "active" }, "vscode-high-contrast"],
  ]) {
    it(`follows the theme: ${theme}; the paper stays white and the ink black`, async () => {
      await session.page.emulateMedia(media);
      await session.find(`body.${kind}`).waitFor();
      assert.equal(await color(".sheet", "backgroundColor"), "rgb(255, 255, 255)");
      assert.equal(await color(".picture text:not([fill])", "fill"), "rgb(0, 0, 0)");
      const luminance = (css) => Math.max(...css.match(/\d+/g).slice(0, 3).map(Number));
      const [back, ink] = [await color("header", "backgroundColor"), await color("header", "color")].map(luminance);
      assert.ok(kind === "vscode-light" ? back > ink + 100 : ink > back + 100, `${back} behind ${ink}`);
    });
  }

  it("can be worked without a mouse, and shows where the focus is", async () => {
    await session.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await session.find("#page").focus();
    const seen = [];
    for (let step = 0; step < 8; step++) {
      seen.push(
        await session.find(":focus").evaluate((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { id: element.id, isSeen: outlineStyle !== "none" && outlineWidth !== "0px" };
        }),
      );
      await session.page.keyboard.press("Tab");
    }
    assert.deepEqual(
      seen.map(({ id }) => id),
      ["page", "zoom-out", "zoom", "zoom-in", "spread", "marks", "print", "pages"],
    );
    for (const { id, isSeen } of seen) assert.ok(isSeen, `no ring around ${id}`);
  });

  it("names every control, and gives the pages' words in the order in which they are read", async () => {
    for (const control of await session.find("button, input, select").all()) {
      assert.ok(((await control.getAttribute("aria-label")) ?? "").trim(), await control.getAttribute("id"));
    }
    const said = await session.find(".sheet").first().ariaSnapshot();
    const order = [
      'group "Page 1"',
      'heading "云岭州商务局关于做好仓储安全工作的通知" [level=1]',
      'heading "一、总体要求" [level=2]',
      "第1段。请各单位",
      "— 1 —",
    ];
    const places = order.map((words) => said.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      said,
    );
    assert.equal(said.match(/第1段/g)?.length, 1, "said once only");
    assert.equal(await session.find(".sheet .text").first().getAttribute("lang"), "zh-CN");
  });

  it("says how many pages there are when that has changed, and nothing before", async () => {
    await session.preview("短.gw");
    const news = session.find("[role=status]");
    assert.equal(await news.textContent(), "");
    await session.goToLine(11);
    await session.page.keyboard.insertText("各单位要认真对照检查。".repeat(60));
    const pages = await eventually("more pages", async () => {
      const count = await session.find(".sheet").count();
      return count > 2 && count;
    });
    await eventually("the news", async () => (await news.textContent()) === `${pages} pages`);
  });

  it("was never refused anything by its own policy", () => assert.deepEqual(session.complaints, []));
});
