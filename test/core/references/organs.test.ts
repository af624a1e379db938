import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { organAt, organNamesOf, placesOfOrgan } from "../../../src/core/references/organs";
import { LineIndex } from "../../../src/core/text/line-index";
import { NAMING } from "./sample";

function lines(text: string, name: string): readonly number[] {
  const index = new LineIndex(text);
  return placesOfOrgan(parseDraft(text), name).map(({ start }) => index.positionAt(start).line + 1);
}

const addressed = (name: string, ...body: readonly string[]) =>
  ["---", `主送机关: ${name}`, "---", ...body, ""].join("\n");

describe("organs", () => {
  it("are those that the elements name, one by one", () => {
    assert.deepEqual(organNamesOf(parseDraft(NAMING)), [
      "云岭州商务局",
      "石桥县商务局",
      "望山县商务局",
      "云江省商务厅",
      "云岭州财政局",
      "云岭州商务局办公室",
    ]);
  });

  it("are neither posts nor all of a kind nor places to fill", () => {
    const text =
      "---\n发文机关署名: 州长　程远舟\n主送机关: [各县（市）人民政府, 【主送机关】, 局机关各科室, 自治区, 直辖市人民政府]\n---\n甲。\n";
    assert.deepEqual(organNamesOf(parseDraft(text)), []);
  });

  it("stand in elements, title and text and begin the names of their offices, but not within 《》", () => {
    assert.deepEqual(lines(NAMING, "云岭州商务局"), [3, 4, 6, 11, 14, 15]);
  });

  it("are not found within other organs' names or other words", () => {
    assert.deepEqual(lines(addressed("商务局", "石桥县商务局、各县（市）商务局、请商务局办理。"), "商务局"), [2, 4]);
    assert.deepEqual(lines(addressed("财政部", "财政部门要配合财政部。"), "财政部"), [2, 4]);
    assert.deepEqual(lines(addressed("州政府办", "州政府办公室、州政府办主任"), "州政府办"), [2, 4]);
  });

  it("are found in a title that is written over several lines", () => {
    const text = "---\n发文机关: 云岭州商务局\n标题: |\n  云岭州商务局关于\n  开展检查的通知\n---\n甲。\n";
    assert.deepEqual(lines(text, "云岭州商务局"), [2, 4]);
  });

  it("the longest name counts at a place", () => {
    const draft = parseDraft(NAMING);
    assert.equal(organAt(draft, NAMING.indexOf("云岭州商务局办公室") + 2)?.name, "云岭州商务局办公室");
    assert.equal(organAt(draft, NAMING.indexOf("会同") - 1)?.name, "云岭州商务局");
    assert.equal(organAt(draft, NAMING.indexOf("仍然有效")), undefined);
  });
});
