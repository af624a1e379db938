import assert from "node:assert/strict";
import fs from "node:fs";
import fc from "fast-check";
import { type ProfileSchema, profileKeyAt, profileSuggestions } from "../../../src/core/assist/profile-suggestions";
import { readProfile } from "../../../src/core/profile/read-profile";

const SCHEMA: ProfileSchema = JSON.parse(fs.readFileSync("schemas/gongwen.schema.json", "utf8"));

function at(marked: string): readonly [text: string, offset: number] {
  return [marked.replace("¦", ""), marked.indexOf("¦")];
}

const labels = (marked: string) => profileSuggestions(SCHEMA, ...at(marked)).map(({ label }) => label);

function taken(marked: string, label: string): string {
  const [text, offset] = at(marked);
  const found = profileSuggestions(SCHEMA, text, offset).find((suggestion) => suggestion.label === label);
  assert.ok(found, `${label} is not offered`);
  return text.slice(0, found.range.start) + found.newText + text.slice(found.range.end);
}

describe("suggestions in the office's profile", () => {
  it("are the keys that are not yet there", () => {
    const found = labels("单位: 云岭州商务局\n¦\n排版:\n  行距: 标准\n");
    for (const key of ["机关代字", "单位名录", "规则"]) assert.ok(found.includes(key), key);
    for (const key of ["单位", "排版"]) assert.ok(!found.includes(key), key);
  });

  it("are the keys of the section that the line is in", () => {
    assert.deepEqual(labels("单位名录:\n  上级: 甲\n  ¦\n"), ["平级", "下级"]);
    assert.deepEqual(labels("联系人:\n  ¦"), ["姓名", "电话"]);
    const style = labels("排版:\n  行距: 标准\n  ¦\n规则:\n  title-length: 警告\n");
    assert.ok(style.includes("三级序号的点") && !style.includes("行距") && !style.includes("title-length"));
    assert.ok(labels("规则:\n  tit¦").includes("title-length.最多字数"));
    assert.deepEqual(labels("主题词:\n  ¦"), []);
  });

  it("are the words that a key takes, also several in a list", () => {
    assert.deepEqual(labels("排版:\n  三级序号的点: ¦\n"), ["半角", "全角"]);
    assert.deepEqual(labels("规则:\n  title-length: ¦"), ["错误", "警告", "提示", "不检查"]);
    assert.equal(taken("排版:\n  加粗的层次: [一级, 二¦]\n", "二级"), "排版:\n  加粗的层次: [一级, 二级]\n");
    assert.equal(taken("排版:\n  加粗的层次:\n    - 一¦\n", "一级"), "排版:\n  加粗的层次:\n    - 一级\n");
    assert.deepEqual(labels("单位: ¦"), []);
    assert.deepEqual(labels("# 排¦"), []);
  });

  it("write what can be read", () => {
    assert.equal(taken("¦", "单位"), "单位: ");
    assert.equal(taken("排¦", "排版"), "排版:\n  ");
    const text = taken("排版:\n  三级序号的点: ¦", "全角");
    assert.deepEqual(readProfile(text).problems, []);
    assert.equal(readProfile(text).profile.houseStyle.level3Mark, "\uFF0E");
  });

  it("come with what a key is and may say", () => {
    const key = profileKeyAt(SCHEMA, ...at("排版:\n  三级序号¦的点: 全角\n"));
    assert.match(key?.description ?? "", /第三层用“1\.”标注/u);
    assert.deepEqual(key?.choices, ["半角", "全角"]);
    assert.deepEqual(key?.range, { start: 6, end: 12 });
    assert.match(profileKeyAt(SCHEMA, ...at("规则:\n  title-len¦gth: 警告"))?.description ?? "", /标题/u);
    assert.equal(profileKeyAt(SCHEMA, ...at("主题¦词: 甲")), undefined);
  });

  it("stand around the cursor in any text", () => {
    const words = [
      "单位",
      "排版",
      "规则",
      "行距",
      ":",
      ": ",
      "：",
      "\n",
      "\n  ",
      "\r\n",
      "- ",
      "[",
      "]",
      ",",
      "#",
      "甲",
      " ",
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(
        texts.map((all) => all.join("")),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, part) => {
          const offset = Math.round(part * text.length);
          for (const { range } of profileSuggestions(SCHEMA, text, offset))
            assert.ok(range.start <= offset && offset <= range.end);
          profileKeyAt(SCHEMA, text, offset);
        },
      ),
    );
  });
});
