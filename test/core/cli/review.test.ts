import assert from "node:assert/strict";
import fs from "node:fs";
import { put, scratchFolder } from "../node/scratch";
import { assertUnusable, call } from "./call";
import { RIGHT, WRONG } from "./drafts";

describe("gongwen review", () => {
  const at = scratchFolder();

  const sheetWith = (entry: object, more: object = {}) =>
    JSON.stringify({ 审核单版本: 1, ...more, 内容审核: [{ 编号: "facts", ...entry }] });

  it("writes the sheet beside the draft, and says how the form stands", async () => {
    const { code, out, complaints } = await call(["review", put(at("错.gw"), WRONG)]);
    assert.deepEqual([code, complaints], [0, ""]);
    assert.match(out, /^已写出 .*错\.审核\.html（合格\d+项，有误1项，不适用\d+项）\n$/u);
    const html = fs.readFileSync(at("错.审核.html"), "utf8");
    for (const words of ["公文审核单", "第4行", "有误", "改为“〔2026〕”", "事实", "审核人"])
      assert.ok(html.includes(words), words);
    const sections = ["版头", "主体", "版记", "正文", "版面", "内容"].map((name) => html.lastIndexOf(`>${name}`));
    assert.deepEqual(
      sections,
      [...sections].sort((a, b) => a - b),
    );
  });

  it("makes a file that stands alone and does nothing", async () => {
    const { out } = await call(["review", "-"], { input: WRONG });
    assert.doesNotMatch(out, /<script|<link|@import|url\(|https?:|\son\w+=/u);
    assert.match(out, /default-src 'none'/u);
  });

  it("shows what a draft and a sheet hold as words, never as markup", async () => {
    const nasty = "<img src=x onerror=1>\"&'";
    const file = put(at("险.gw"), RIGHT.replace("公文质量检查", nasty));
    const remarks = { 审核人: nasty, 审核日期: nasty, 审核意见: nasty };
    put(at("险.审核.json"), sheetWith({ 说明: nasty, 已核: true }, remarks));
    assert.equal((await call(["review", file])).code, 0);
    const html = fs.readFileSync(at("险.审核.html"), "utf8");
    assert.ok(!html.includes("<img"));
    assert.ok(html.split("&lt;img src&#x3D;x onerror&#x3D;1&gt;").length > 4);
  });

  it("gives JSON with zero-based places", async () => {
    const { code, out } = await call(["review", put(at("错.gw"), WRONG), "--json"]);
    assert.equal(code, 0);
    const review = JSON.parse(out);
    const number = review.format.find(({ id }: { id: string }) => id === "document-number");
    assert.equal(number.state, "wrong");
    assert.deepEqual(number.range.start, { line: 3, character: 0 });
    assert.deepEqual(number.findings[0].range.start, { line: 3, character: 9 });
    assert.deepEqual(number.findings[0].fixes, ["改为“〔2026〕”"]);
    assert.deepEqual([review.stale, review.reviewer, review.content.length], [false, "", 17]);
    assert.match(review.text, /^sha256:[0-9a-f]{64}$/u);
  });

  it("shows what was ticked, for which text, and says when the draft was changed since", async () => {
    const file = put(at("通知.gw"), RIGHT);
    const { text } = JSON.parse((await call(["review", file, "--json"])).out);
    put(at("通知.审核.json"), sheetWith({ 已核: true, 所核文本: text, 说明: "与台账核对" }, { 草稿文本: text }));
    await call(["review", file]);
    const fresh = fs.readFileSync(at("通知.审核.html"), "utf8");
    assert.ok(fresh.includes("已核1项，共17项") && fresh.includes("与台账核对"));
    assert.ok(!fresh.includes("草稿在审核之后改过"));
    put(file, RIGHT.replace("20日", "21日"));
    await call(["review", file]);
    const stale = fs.readFileSync(at("通知.审核.html"), "utf8");
    assert.ok(stale.includes("草稿在审核之后改过，1项核对结果要重新核对。"));
    assert.ok(stale.includes("改稿前核过，需要重核") && stale.includes("与台账核对"));
    assert.equal(JSON.parse((await call(["review", file, "--json"])).out).stale, true);
  });

  it("says in a sentence when the sheet cannot be read or is of a later version, and leaves it alone", async () => {
    const file = put(at("通知.gw"), RIGHT);
    const faults = {
      "{": /读不出审核结果/u,
      '{"审核单版本":9}': /更新版本/u,
      [`[${"0".repeat(9_000_000)}]`]: /读不出/u,
    };
    for (const [content, sentence] of Object.entries(faults)) {
      put(at("通知.审核.json"), content);
      const { code, complaints } = await call(["review", file]);
      assert.equal(code, 2);
      assert.match(complaints, sentence);
      assert.match(complaints, /^[^\n]+。\n$/u);
      assert.equal(fs.readFileSync(at("通知.审核.json"), "utf8"), content);
      assert.match(fs.readFileSync(at("通知.审核.html"), "utf8"), sentence);
    }
    fs.writeFileSync(at("通知.审核.json"), Uint8Array.of(0xce, 0xc4));
    assert.match((await call(["review", file])).complaints, /读不出审核结果/u);
  });

  it("writes elsewhere when told, and over no file of somebody else", async () => {
    const file = put(at("通知.gw"), RIGHT);
    assert.match((await call(["review", file, "-o", at("单", "甲.html")])).out, /甲\.html/u);
    put(at("通知.审核.html"), "自己写的");
    await assertUnusable(["review", file], "通知.审核.html", "--force");
    assert.equal((await call(["review", file, "--force"])).code, 0);
  });

  it("speaks English", async () => {
    const { out } = await call(["review", "-", "--lang", "en"], { input: WRONG });
    for (const words of ["Review sheet", 'lang="en"', "Wrong", "line 4", "Cure: "])
      assert.ok(out.includes(words), words);
  });

  it("takes a draft that is only front matter, only body, or empty", async () => {
    for (const input of [RIGHT.slice(0, RIGHT.lastIndexOf("---") + 4), "只有正文。\n", ""]) {
      const { code, complaints } = await call(["review", "-"], { input });
      assert.deepEqual([code, complaints], [0, ""]);
    }
  });
});
