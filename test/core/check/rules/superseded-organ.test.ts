import assert from "node:assert/strict";
import { supersededOrgan } from "../../../../src/core/check/rules/superseded-organ";
import { parseDate } from "../../../../src/core/standard/dates";
import { SUPERSEDED_ORGANS } from "../../../../src/core/standard/superseded-organs";
import { draftOf, testRule } from "../rule-tester";

testRule(supersededOrgan, {
  wrong: [
    {
      draft: draftOf("成文日期: 2026年8月4日", "由州工商局、州国土资源局和国家工商总局办理，报农业部。"),
      found: ["工商局", "国土资源局", "国家工商总局", "农业部"],
      fixed: draftOf(
        "成文日期: 2026年8月4日",
        "由州市场监督管理局、州自然资源局和国家市场监督管理总局办理，报农业农村部。",
      ),
    },
    {
      draft: draftOf("成文日期: 2026年8月4日", "由县食品药品监督管理局办理。"),
      found: ["食品药品监督管理局"],
      fixed: draftOf("成文日期: 2026年8月4日", "由县市场监督管理局办理。"),
      otherwise: draftOf("成文日期: 2026年8月4日", "由县药品监督管理局办理。"),
    },
  ],
  right: [
    // Between two reforms the name of today was not in use yet.
    draftOf("成文日期: 2016年8月4日", "报卫生部和中国银行业监督管理委员会。"),
    // Kept as a second name of the ministry.
    draftOf("成文日期: 2026年8月4日", "报国家海洋局。"),
    draftOf(
      "成文日期: 2026年8月4日",
      "原州工商局，农业部门，农业农村部，工商局（现市场监督管理局），《工商局规定》，原国家工商总局，住房和城乡建设部。",
    ),
    draftOf("成文日期: 2016年8月4日", "由州工商局办理。"),
    draftOf("文种: 通知", "由州工商局办理。"),
  ],
});

describe("the table of superseded organs", () => {
  it("names every organ once, with a real day and names of today that are not superseded", () => {
    const names = SUPERSEDED_ORGANS.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      SUPERSEDED_ORGANS.filter(({ since, now }) => !parseDate(since) || now.some((name) => names.includes(name))),
      [],
    );
  });
});
