import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { namedLevels, placesOfLevel } from "../../../src/core/references/levels";
import { symbolAt } from "../../../src/core/references/symbol-at";

const PARTS = `一、检查范围
按照第二部分的要求办理，见本通知第三条。
二、工作要求
（一）自查。第（二）项的材料一并报送。
（二）报送。根据《云江省公文管理办法》第三条、第二部分办理。
三、其他
第五部分没有。

附件
检查办法
第一条 检查按照本办法第二条进行，第二条第（一）项除外。
第二条 检查有下列项目：
（一）文种；
（二）标题。
`;

const named = (text: string) =>
  namedLevels(parseDraft(text)).map((level) => [
    text.slice(level.heading.start, level.heading.end),
    ...placesOfLevel(level).map(({ start, end }) => text.slice(start, end)),
  ]);

describe("namedLevels", () => {
  it("finds the parts, articles and items that a text names, each in its own text", () => {
    assert.deepEqual(named(PARTS), [
      ["二、工作要求", "第二部分", "二、"],
      ["（二）报送。根据《云江省公文管理办法》第三条、第二部分办理。", "第（二）项", "（二）"],
      ["三、其他", "第三条", "三、"],
      ["第二条 检查有下列项目：", "第二条", "第二条", "第二条"],
      ["（一）文种；", "第（一）项", "（一）"],
    ]);
  });

  it("leaves numbers of other documents, and those that two headings have", () => {
    assert.deepEqual(named("一、甲\n《办法》第一部分。\n二、乙\n见第九部分。\n"), []);
    assert.deepEqual(named("一、甲\n见第二部分。\n二、乙\n二、丙\n"), []);
  });

  it("is what stands at each of these places", () => {
    const at = PARTS.indexOf("第二部分") + 2;
    const symbol = symbolAt(parseDraft(PARTS), at);
    assert.equal(symbol?.kind, "level");
    assert.equal(symbol && PARTS.slice(symbol.range.start, symbol.range.end), "第二部分");
  });
});
