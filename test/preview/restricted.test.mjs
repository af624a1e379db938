import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { endSession, eventually, theSession } from "./session.mjs";

/** An office with a template of its own. */
const OFFICE = {
  "gongwen.yaml": "单位: 云岭州水利局\n模板: 模板\n",
  "模板/汛情通报.gw.hbs": "---\n文种: 通报\n标题: 汛情通报\n---\n内容。\n",
};

describe("a folder that is not trusted", () => {
  /** @type {import("./session.mjs").Session} */
  let session;
  before(async () => {
    await endSession();
    session = await theSession({ restricted: true });
    for (const [name, text] of Object.entries(OFFICE)) {
      const file = path.join(session.folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  });
  after(endSession);

  const notified = (words) =>
    eventually(words, () => session.page.locator(".notification-list-item", { hasText: words }).count());

  it("is checked and previewed like any other", async () => {
    await session.preview("短.gw");
    assert.ok((await session.find(".picture").count()) > 0);
  });

  it("lends no template of its own, and says so with a way out", async () => {
    await session.run("New Official Document");
    const rows = session.page.locator(".quick-input-list .monaco-list-row");
    await rows.first().waitFor();
    assert.equal(await rows.filter({ hasText: "汛情通报" }).count(), 0);
    await notified("is not trusted");
    await session.page.locator(".notification-list-item", { hasText: "Manage Trust" }).first().waitFor();
    await session.page.keyboard.press("Escape");
  });

  it("says that committed versions are not read, not that there are none", async () => {
    await session.open("短.gw");
    await session.run("Show Changes Since the Last Commit");
    await notified("trust it first");
  });
});
