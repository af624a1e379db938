import assert from "node:assert/strict";
import { doubledKind, endMarks, kindEnding, titleStem } from "../../../src/core/standard/titles";

describe("titles", () => {
  const stems: readonly (readonly [title: string, stem: string])[] = [
    ["关于检查的通知", "关于检查的通知"],
    ["关于检查的通知。！", "关于检查的通知"],
    ["用车办法的通知（试行）", "用车办法的通知"],
    ["用车办法的通知(试行)。", "用车办法的通知"],
  ];
  for (const [title, stem] of stems) it(`stem of ${title}`, () => assert.equal(titleStem(title), stem));

  const endings: readonly (readonly [title: string, word: string | undefined])[] = [
    ["关于检查的通知。", "通知"],
    ["云岭州人民政府令", "令"],
    ["嘉奖命令", "命令"],
    ["关于检查的实施意见（试行）", "意见"],
    ["关于检查的安排", undefined],
    ["", undefined],
  ];
  for (const [title, word] of endings) {
    it(`kind at the end of ${title}`, () => assert.equal(kindEnding(title)?.word, word));
  }

  it("finds two kinds piled up", () => {
    assert.equal(doubledKind("关于经费的请示报告。"), "请示报告");
    assert.equal(doubledKind("转发关于检查的通知的通知"), "的通知的通知");
    assert.equal(doubledKind("关于经费的请示"), undefined);
  });

  it("finds the marks at the end", () => {
    assert.equal(endMarks("检查表；。"), "；。");
    assert.equal(endMarks("检查表（试行）"), "");
  });
});
