import assert from "node:assert/strict";
import { afterTicking, namesIn, startPicking, withNames } from "../../../src/extension/elements/list-picking";

describe("picking names of a list", () => {
  const start = startPicking(["乙", "甲"], ["甲", "丙", "丁"]);

  it("lists what is written first, in its order, and each name once", () => {
    assert.deepEqual(start, { listed: ["乙", "甲", "丙", "丁"], picked: ["乙", "甲"] });
  });

  it("reads one name or several from what is typed", () => {
    assert.deepEqual(namesIn(" 省商务厅 "), ["省商务厅"]);
    assert.deepEqual(namesIn("州财政局、州审计局，州统计局;州气象局"), [
      "州财政局",
      "州审计局",
      "州统计局",
      "州气象局",
    ]);
    assert.deepEqual(namesIn(" 、 "), []);
  });

  it("adds names behind those that are picked", () => {
    assert.deepEqual(withNames(start, ["戊", "甲"]), {
      listed: ["乙", "甲", "丙", "丁", "戊"],
      picked: ["乙", "甲", "戊"],
    });
  });

  it("keeps the order of those that stay ticked", () => {
    assert.deepEqual(afterTicking(start, ["甲", "丙", "乙"]).picked, ["乙", "甲", "丙"]);
    assert.deepEqual(afterTicking(start, ["甲"]).picked, ["甲"]);
    assert.deepEqual(afterTicking(afterTicking(start, ["甲"]), ["乙", "甲"]).picked, ["甲", "乙"]);
  });
});
