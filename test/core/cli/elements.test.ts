import assert from "node:assert/strict";
import fs from "node:fs";
import type { ElementsJson } from "../../../src/core/elements/elements-json";
import { put, scratchFolder } from "../node/scratch";
import { assertUnusable, call } from "./call";
import { RIGHT, WRONG, WRONG_RULE } from "./drafts";

describe("gongwen elements", () => {
  const at = scratchFolder();
  const read = (file: string) => fs.readFileSync(file, "utf8");

  it("lists the elements with their state and what was found", async () => {
    const { code, out } = await call(["elements", "-"], { input: WRONG });
    assert.equal(code, 0);
    assert.match(out, /^✓ {2}文种 +已填 +通知$/mu);
    assert.match(out, /^✗ {2}发文字号 +有误 +云商发\[2026\]12号\n {3}\S.*六角括号/mu);
    assert.match(out, /^· {2}印章 +自动 +加盖$/mu);
    assert.match(out, /^– {2}附注 +可不填$/mu);
  });

  it("gives every detail as JSON", async () => {
    const { out } = await call(["elements", put(at("通知.gw"), WRONG), "--json"]);
    const { elements }: ElementsJson = JSON.parse(out);
    const number = elements.find(({ name }) => name === "发文字号");
    assert.deepEqual(
      number?.findings.map(({ rule }) => rule),
      [WRONG_RULE],
    );
    assert.deepEqual(number.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 18 } });
    assert.deepEqual([number.state, number.type, number.written], ["wrong", "text", true]);
    const note = elements.find(({ name }) => name === "附注");
    assert.deepEqual([note?.written, note?.range.start], [false, { line: 7, character: 0 }]);
  });

  it("writes values into the draft, and leaves all else byte for byte", async () => {
    const windows = `\uFEFF${RIGHT.replaceAll("\n", "\r\n")}`;
    const file = put(at("通知.gw"), windows);
    const sets = ["抄送机关=省商务厅", "抄送机关=州政府办公室, 综合科", "发文字号=云商发〔2026〕13号", "印发日期="];
    const { code, out } = await call(["elements", file, ...sets.flatMap((setting) => ["--set", setting])]);
    assert.equal(code, 0);
    assert.equal(
      read(file),
      windows
        .replace("12号", "13号")
        .replace("印发机关", '抄送机关: [省商务厅, "州政府办公室, 综合科"]\r\n印发机关')
        .replace("印发日期: 2026年8月5日\r\n", ""),
    );
    assert.match(out, /^○ {2}印发日期 +待填$/mu);
  });

  it("prints the draft where it came from standard input", async () => {
    const { out } = await call(["elements", "-", "--set", "文种=通知"], { input: "正文。\n" });
    assert.equal(out, "---\n文种: 通知\n---\n正文。\n");
  });

  it("refuses what is no element, and writes nothing then", async () => {
    const file = put(at("通知.gw"), RIGHT);
    await assertUnusable(["elements", file, "--set", "文种=通报", "--set", "主送单位=甲"], "“主送单位”", "主送机关");
    await assertUnusable(["elements", file, "--set", "办理=甲"], "“办理”");
    assert.equal(read(file), RIGHT);
  });
});
