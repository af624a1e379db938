import assert from "node:assert/strict";
import { fittingClosings } from "../../../src/core/standard/closings";
import { KINDS } from "../../../src/core/standard/kinds";
import { labels, taken } from "./at-cursor";

const closings = (head: string, body: string) => labels(`---\n${head}\n---\n${body}`, undefined, "closing");

describe("suggestions: closing formulas", () => {
  it("are those of the kind", () => {
    assert.deepEqual(closings("文种: 请示", "正文。\n¦\n"), [
      "妥否，请批示。",
      "当否，请批示。",
      "以上请示，请予批复。",
    ]);
    assert.deepEqual(closings("文种: 通知", "正文。\n¦"), ["特此通知。"]);
    assert.deepEqual(closings("文种: 纪要", "正文。\n¦"), []);
    assert.deepEqual(closings("标题: 甲", "正文。\n¦"), []);
  });

  it("fit the direction of an opinion and the purpose of a letter", () => {
    assert.deepEqual(closings("文种: 意见\n签发人: 甲", "正文。\n¦"), ["以上意见如无不妥，请批转各地、各部门执行。"]);
    assert.deepEqual(closings("文种: 意见", "正文。\n¦"), ["以上意见，请结合实际认真贯彻执行。", "以上意见，供参考。"]);
    assert.deepEqual(closings("标题: 甲局关于乙的复函\n文种: 函", "正文。\n¦"), ["特此函复。"]);
    assert.ok(!closings("标题: 甲局关于乙的函\n文种: 函", "正文。\n¦").includes("特此函复。"));
  });

  it("leave no formula of a kind without a document that it fits", () => {
    for (const kind of KINDS) {
      const fitting = ["", "甲局关于乙的复函"].flatMap((title) =>
        [...kind.directions, undefined].flatMap((direction) => fittingClosings(kind, direction, title)),
      );
      assert.deepEqual([...new Set(fitting)].sort(), [...kind.closings].sort(), kind.name);
    }
  });

  it("go on with what is typed, in characters or letters, and stand in place of it", () => {
    assert.equal(
      taken("---\n文种: 通知\n---\n正文。\n特此¦", "特此通知。"),
      "---\n文种: 通知\n---\n正文。\n特此通知。",
    );
    assert.equal(
      taken("---\n文种: 通知\n---\n正文。\ntctz¦", "特此通知。"),
      "---\n文种: 通知\n---\n正文。\n特此通知。",
    );
    assert.deepEqual(closings("文种: 通知", "正文。\n各单位¦"), []);
    assert.deepEqual(closings("文种: 通知", "正文。特¦"), []);
  });

  it("stand at the end of a text that has none", () => {
    assert.deepEqual(closings("文种: 通知", "¦\n甲。\n乙。\n丙。\n丁。\n"), []);
    assert.deepEqual(closings("文种: 通知", "甲。\n¦\n联系人：何石泉。\n"), ["特此通知。"]);
    assert.deepEqual(closings("文种: 通知", "甲。\n¦\n特此通知。\n"), []);
    assert.deepEqual(closings("文种: 通知", "甲。\n附件\n乙\n¦\n"), []);
  });
});
