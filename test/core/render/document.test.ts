import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { documentInformation } from "../../../src/core/render/document";

const informationOf = (text: string) => documentInformation(parseDraft(text), []);

describe("what a document says of itself", () => {
  it("is its title, its organs, its kind and its number", () => {
    const text = [
      "---",
      "文种: 通知",
      "发文机关: [云岭州商务局, 云岭州财政局]",
      "发文字号: 云商联发〔2026〕4号",
      "标题: 关于资金管理的通知",
      "---",
      "正文。",
    ].join("\n");
    const { structure, ...information } = informationOf(text);
    assert.deepEqual(structure, { parts: [], owners: [] });
    assert.deepEqual(information, {
      title: "关于资金管理的通知",
      author: "云岭州商务局、云岭州财政局",
      subject: "通知",
      keywords: ["云商联发〔2026〕4号"],
      written: undefined,
      metadata: [
        { name: "文种", text: "通知" },
        { name: "发文机关标志", text: "云岭州商务局\u3000云岭州财政局文件" },
        { name: "发文字号", text: "云商联发〔2026〕4号" },
        { name: "标题", text: "关于资金管理的通知" },
        { name: "发文机关或签发人署名", text: "云岭州商务局；云岭州财政局" },
      ],
      language: "zh-CN",
      bookmarks: [],
    });
  });

  it("is its own date, for no clock is asked", () => {
    assert.equal(informationOf("---\n成文日期: 2026年8月4日\n---\n").written, "2026-08-04");
    assert.equal(informationOf("---\n成文日期: 近日\n---\n").written, undefined);
  });

  it("is an order's mark and number where there is no title", () => {
    const { title } = informationOf("---\n文种: 命令\n发文机关: 云岭州人民政府\n发文字号: 第12号\n---\n正文。");
    assert.equal(title, "云岭州人民政府令 第12号");
  });

  it("is nothing for an empty draft", () => {
    const { title, author, subject, keywords } = informationOf("");
    assert.deepEqual([title, author, subject, keywords], ["", "", "", []]);
  });
});
