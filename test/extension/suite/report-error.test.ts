import assert from "node:assert/strict";
import * as vscode from "vscode";
import { UnknownTemplateError } from "../../../src/core/templates/find-template";
import { inDisplayLanguage } from "../../../src/extension/language";
import { sentenceOf } from "../../../src/extension/report-error";
import { UserError } from "../../../src/node/user-error";

describe("errors", () => {
  it("are shown in the language of the interface", () => {
    const message = { zh: "磁盘已满。", en: "The disk is full." };
    const expected = vscode.env.language === "zh-cn" ? message.zh : message.en;
    assert.equal(sentenceOf(new UserError(message)), expected);
  });

  it("name the way out that the core knows", () => {
    const error = new UnknownTemplateError("通之");
    assert.equal(sentenceOf(error), inDisplayLanguage(error.userMessage));
  });

  it("show no inner workings of a fault of ours", () => {
    const sentence = sentenceOf(new TypeError("cannot read properties of undefined"));
    assert.ok(!sentence.includes("undefined"), sentence);
  });
});
