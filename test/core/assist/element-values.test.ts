import assert from "node:assert/strict";
import { FORMATS, KINDS } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";
import { expandSnippet, tabStops } from "../templates/expand-snippet";
import { FACTS, labels, OFFICE, offered, taken } from "./at-cursor";

const valuesOf = (line: string, facts = OFFICE, others = "") => labels(`---\n${others}${line}\n---\n正文。\n`, facts);

describe("suggestions: values", () => {
  it("are the fifteen kinds and the other papers, each with what it is for", () => {
    const found = offered("---\n文种: ¦\n---\n");
    assert.deepEqual(
      found.map(({ label }) => label),
      [...KINDS, ...PAPERS].map(({ name }) => name),
    );
    assert.equal(found.find(({ label }) => label === "请示")?.detail?.zh, "向上级机关请求指示、批准");
  });

  it("are what the element may say, with what the words mean", () => {
    assert.deepEqual(valuesOf("版式: ¦", FACTS, "文种: 纪要\n"), ["纪要", "文件"]);
    assert.deepEqual(valuesOf("版式: ¦", FACTS), FORMATS);
    assert.deepEqual(valuesOf("版式: ¦", FACTS, "文种: 讲话稿\n"), ["文稿"]);
    assert.deepEqual(valuesOf("密级: ¦"), ["绝密", "绝密★30年", "机密", "机密★20年", "秘密", "秘密★10年"]);
    assert.deepEqual(valuesOf("紧急程度: ¦"), ["特急", "加急"]);
    assert.deepEqual(valuesOf("印章: ¦"), ["加盖", "不加盖", "签名章"]);
    for (const line of ["版式: ¦", "密级: ¦", "紧急程度: ¦", "印章: ¦"])
      for (const { label, detail } of offered(`---\n${line}\n---\n`)) assert.ok(detail, label);
  });

  it("are today, and the document's own date where it is printed", () => {
    assert.deepEqual(valuesOf("成文日期: ¦"), ["2026年8月4日"]);
    assert.deepEqual(valuesOf("印发日期: ¦", OFFICE, "成文日期: 2026年8月1日\n"), ["2026年8月4日", "2026年8月1日"]);
  });

  it("are organs by the way that the document travels, then those of earlier drafts, each once", () => {
    const upward = valuesOf("主送机关: ¦", OFFICE, "文种: 请示\n");
    assert.equal(upward[0], "云岭州人民政府");
    assert.equal(upward.filter((label) => label === "云岭州人民政府").length, 1);
    const level = valuesOf("主送机关: ¦", OFFICE, "文种: 函\n");
    assert.equal(level[0], "云岭州财政局");
    const downward = valuesOf("主送机关: ¦", OFFICE, "文种: 通知\n");
    assert.deepEqual(downward.slice(0, 3), ["全部下级机关", "石桥县商务局", "望山县商务局"]);
    assert.ok(downward.includes("各县（市）商务主管部门"));
    assert.equal(valuesOf("抄送机关: ¦")[0], "省商务厅");
  });

  it("are the office itself, its printing office, its people", () => {
    assert.deepEqual(valuesOf("发文机关: ¦"), ["云岭州商务局", "云岭州财政局"]);
    assert.deepEqual(valuesOf("发文机关标志: ¦"), ["云岭州商务局文件", "云岭州商务局"]);
    assert.deepEqual(valuesOf("印发机关: ¦"), ["云岭州商务局办公室"]);
    assert.deepEqual(valuesOf("签发人: ¦"), ["周云川"]);
    assert.equal(valuesOf("附注: ¦", OFFICE, "文种: 请示\n")[0], "联系人：何石泉，电话：8801226");
    assert.equal(valuesOf("附注: ¦", OFFICE, "文种: 通知\n")[0], "此件公开发布");
  });

  it("are the next number of the kind's code, or of the codes that there were", () => {
    assert.deepEqual(valuesOf("发文字号: ¦", OFFICE, "文种: 通知\n"), ["云商发〔2026〕13号"]);
    assert.deepEqual(valuesOf("发文字号: ¦", OFFICE, "文种: 函\n"), ["云商函〔2026〕4号"]);
    assert.deepEqual(valuesOf("发文字号: ¦", { ...OFFICE, unit: FACTS.unit }), [
      "云商发〔2026〕13号",
      "云商函〔2026〕4号",
    ]);
  });

  it("are a title to complete, and the names of the attachments that stand in the draft", () => {
    const [title] = offered("---\n文种: 通知\n发文机关: [甲局, 乙局]\n标题: ¦\n---\n");
    assert.equal(title?.label, "甲局、乙局关于【事由】的通知");
    assert.equal(expandSnippet(title?.newText ?? ""), title?.label);
    assert.deepEqual(tabStops(title?.newText ?? ""), [{ number: 1, text: "【事由】" }]);
    const text = "---\n附件: [检查表, ¦]\n---\n正文。\n附件1\n检查表\n附件2\n整改台账\n";
    assert.deepEqual(labels(text), ["整改台账"]);
  });

  it("stand in place of the item that the cursor is in", () => {
    assert.equal(taken("---\n文种: 通¦\n---\n", "通报"), "---\n文种: 通报\n---\n");
    assert.equal(taken("---\n文种:¦\n---\n", "通报"), "---\n文种: 通报\n---\n", "the blank behind the colon");
    const list = "---\n主送机关: [各县（市）商务主管部门, 云¦, 乙局]\n---\n";
    assert.equal(
      taken(list, "云岭州财政局", OFFICE),
      "---\n主送机关: [各县（市）商务主管部门, 云岭州财政局, 乙局]\n---\n",
    );
    assert.ok(!labels(list, OFFICE).includes("各县（市）商务主管部门"), "what is listed already");
    assert.equal(taken("---\n抄送机关: [¦\n---\n", "省商务厅", OFFICE), "---\n抄送机关: [省商务厅\n---\n");
    const items = "---\n抄送机关:\n  - 省商务厅\n  - ¦\n---\n";
    assert.equal(taken(items, "云岭州财政局", OFFICE), "---\n抄送机关:\n  - 省商务厅\n  - 云岭州财政局\n---\n");
    assert.equal(
      taken("---\n文种: 通知\n主送机关: ¦\n---\n", "全部下级机关", OFFICE),
      "---\n文种: 通知\n主送机关: [石桥县商务局, 望山县商务局]\n---\n",
    );
  });

  it("are none in quotes, behind a list, below a key that drafts do not know", () => {
    assert.deepEqual(valuesOf('发文机关: "云¦"'), []);
    assert.deepEqual(valuesOf("主送机关: [甲] ¦"), []);
    assert.deepEqual(valuesOf("主题词: ¦"), []);
    assert.deepEqual(valuesOf("- ¦"), []);
  });
});
