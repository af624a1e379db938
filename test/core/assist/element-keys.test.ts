import assert from "node:assert/strict";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { labels, offered, taken } from "./at-cursor";

const keys = (head: string) => labels(`---\n${head}---\n正文。\n`, undefined, "element");

describe("suggestions: keys", () => {
  it("are all that an empty draft may have, in the standard's order once the required ones are through", () => {
    const found = keys("¦\n");
    assert.deepEqual([...found].sort(), ELEMENTS.map(({ name }) => name as string).sort());
    assert.deepEqual(found.slice(0, 7), ["文种", "发文机关", "发文字号", "标题", "成文日期", "印发机关", "印发日期"]);
  });

  it("leave out what stands already", () => {
    const found = keys("文种: 通知\n¦\n标题: 关于甲的通知\n");
    assert.ok(!found.includes("文种"));
    assert.ok(!found.includes("标题"));
    assert.ok(found.includes("发文字号"));
  });

  it("put what the kind, the direction and other elements require first", () => {
    const request = keys("文种: 请示\n密级: 秘密\n发文机关: 甲\n¦\n");
    assert.deepEqual(request.slice(0, 6), ["份号", "发文字号", "签发人", "标题", "主送机关", "成文日期"]);
    assert.ok(keys("文种: 通知\n¦\n").slice(0, 6).includes("主送机关"));
    assert.equal(labels("---\n标题: 甲\n¦\n---\n正文。\n附件\n乙\n", undefined, "element").indexOf("附件") < 7, true);
  });

  it("leave out what documents of the kind do not have", () => {
    const letter = keys("文种: 函\n¦\n");
    for (const name of ["印发机关", "印发日期", "签发人", "出席"]) assert.ok(!letter.includes(name), name);
    const minutes = keys("文种: 纪要\n¦\n");
    for (const name of ["出席", "请假", "列席"]) assert.ok(minutes.includes(name), name);
    assert.ok(!minutes.includes("主送机关"));
  });

  it("are those of the paper where it is of no kind", () => {
    const bulletin = keys("文种: 简报\n¦\n");
    assert.deepEqual(bulletin.slice(0, 4), ["发文机关", "发文字号", "标题", "成文日期"]);
    for (const name of ["报", "送", "发", "印数"]) assert.ok(bulletin.includes(name), name);
    assert.ok(!bulletin.includes("主送机关"));
    const speech = keys("文种: 讲话稿\n¦\n");
    assert.ok(speech.includes("称谓"));
    for (const name of ["发文字号", "主送机关", "签发人", "报"]) assert.ok(!speech.includes(name), name);
  });

  it("write the key with what stands before its value, and ask for values next", () => {
    assert.equal(taken("---\n文¦\n---\n", "文种"), "---\n文种: \n---\n");
    const found = offered("---\n¦\n---\n", undefined, "element");
    assert.equal(found.find(({ label }) => label === "文种")?.hasMore, true);
    assert.equal(found.find(({ label }) => label === "签发人")?.hasMore, false, "nobody has signed yet");
    assert.equal(found.find(({ label }) => label === "办理")?.newText, "办理:");
  });

  it("stand in a head whose second fence is missing, and nowhere behind a value", () => {
    assert.ok(labels("---\n文种: 通知\n¦", undefined, "element").includes("标题"));
    assert.deepEqual(labels("---\n文种: 通知\n---\n¦\n", undefined, "element"), []);
    assert.deepEqual(labels("---\n  ¦\n---\n"), []);
    assert.deepEqual(labels("¦---\n文种: 通知\n---\n", undefined, "element"), []);
  });
});
