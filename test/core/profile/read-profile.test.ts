import assert from "node:assert/strict";
import fc from "fast-check";
import { USUAL_FINAL_PAPERS } from "../../../src/core/profile/final-papers";
import { NO_FOLDERS } from "../../../src/core/profile/read-own-folders";
import { readProfile } from "../../../src/core/profile/read-profile";
import { NO_UNIT } from "../../../src/core/profile/unit";
import { STANDARD_STYLE, STYLE_NAMES, STYLE_SETTINGS } from "../../../src/core/standard/house-style";
import { binary, tokens } from "../draft/arbitraries";

/** What stands at each problem, and the sentence. */
function problemsOf(text: string): readonly (readonly [place: string, sentence: string])[] {
  return readProfile(text).problems.map(({ range, message }) => [text.slice(range.start, range.end), message.zh]);
}

function styleOf(settings: string) {
  const { profile, problems } = readProfile(`排版:\n${settings.replace(/^/gmu, "  ")}\n`);
  assert.deepEqual(problems, []);
  return profile.houseStyle;
}

const NO_PROFILE_READ = {
  houseStyle: STANDARD_STYLE,
  unit: NO_UNIT,
  finalPapers: USUAL_FINAL_PAPERS,
  office: {},
  folders: NO_FOLDERS,
};

describe("readProfile", () => {
  it("takes nothing for the national standard", () => {
    for (const text of ["", "# 还没有写\n", "常用语: 甲\n", "\uFEFF常用语: 甲\n"]) {
      assert.deepEqual(readProfile(text), { profile: NO_PROFILE_READ, problems: [] });
    }
  });

  it("reads the folders of the office's own files, and those outside of its own folder not at all", () => {
    const { profile, problems } = readProfile("模板: [模板, ../别处]\n版式: 版式\n片段:\n  - /etc\n  - 片段/局\n");
    assert.deepEqual(profile.folders, {
      templates: [{ path: "模板", place: { line: 0, character: 5 } }],
      layouts: [{ path: "版式", place: { line: 1, character: 4 } }],
      snippets: [{ path: "片段/局", place: { line: 4, character: 4 } }],
    });
    assert.deepEqual(
      problems.map(({ range, message }) => [range.start, /不在本文件所在的文件夹里/u.test(message.zh)]),
      [
        [9, true],
        [31, true],
      ],
    );
  });

  it("reads measures, words and lists", () => {
    const style = styleOf(
      "行距: 28.95磅\n正文字体: 宋体\n加粗的层次: [一级, 三级]\n页码形式: -1-\n红线粗细: 0.35 毫米",
    );
    assert.ok(Math.abs(style.linePitch - 10.2129) < 0.001);
    assert.equal(style.bodyTypeface, "song");
    assert.deepEqual(style.boldLevels, [1, 3]);
    assert.equal(style.pageNumber, "-1-");
    assert.equal(style.redRule, 0.35);
    assert.equal(style.level1Typeface, "hei", "what is not written stays");
  });

  for (const name of STYLE_NAMES) {
    const { key, choices } = STYLE_SETTINGS[name];
    it(`takes every word for ${key}`, () => {
      for (const [word, value] of Object.entries(choices)) {
        assert.deepEqual(styleOf(`${key}: ${word}`)[name], value);
        assert.ok(!/[\s:#]/u.test(key));
      }
    });
  }

  it("says where a value is none, and what might stand there", () => {
    assert.deepEqual(problemsOf("排版:\n  行距: 很宽\n  正文字体: 仿宋\n"), [
      ["很宽", "“行距”不能是“很宽”，可以是“标准”、24至34磅。"],
    ]);
    assert.equal(problemsOf("排版:\n  行距: 50磅\n")[0]?.[0], "50磅");
    assert.equal(problemsOf("排版:\n  正文字体: [仿宋, 宋体]\n").length, 1);
    assert.equal(problemsOf("排版:\n  加粗的层次: [一级, 五级]\n").length, 1);
  });

  it("suggests the key that may be meant", () => {
    assert.deepEqual(problemsOf("单位名: 云岭州商务局\n"), [["单位名", "没有“单位名”这一项，是不是“单位”？"]]);
    assert.match(problemsOf("排版:\n  行间距: 28磅\n")[0]?.[1] ?? "", /是不是“行距”/u);
  });

  it("explains what an empty house style looks like", () => {
    assert.match(problemsOf("排版: 28磅\n")[0]?.[1] ?? "", /缩进两格/u);
    assert.match(problemsOf("排版:\n")[0]?.[1] ?? "", /缩进两格/u);
  });

  it("meets a full-width colon with words", () => {
    assert.match(problemsOf("单位\uFF1A云岭州商务局\n")[0]?.[1] ?? "", /半角冒号/u);
  });

  it("keeps what is right beside what is wrong", () => {
    const { profile } = readProfile("排版:\n  行距: 很宽\n  正文字体: 宋体\n");
    assert.equal(profile.houseStyle.bodyTypeface, "song");
    assert.equal(profile.houseStyle.linePitch, STANDARD_STYLE.linePitch);
  });

  it("reads how grave rules are and what is set in them", () => {
    const { profile, problems } = readProfile(
      "规则:\n  title-length: 警告\n  title-length.最多字数: 40\n  blank-left: 不检查\n  level-label: error\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.fromEntries(profile.office.ruleSeverities ?? []), {
      "title-length": "warning",
      "blank-left": "off",
      "level-label": "error",
    });
    assert.equal(profile.office.ruleOptions?.get("title-length")?.get("最多字数"), 40);
  });

  it("says which rule there is not, and what a rule may be set to", () => {
    assert.deepEqual(problemsOf("规则:\n  title-lenght: 警告\n  blank-left: 很轻\n  title-length.最多字数: 5\n"), [
      ["title-lenght", "没有“title-lenght”这条规则或者设置，是不是“title-length”？"],
      ["很轻", "“blank-left”不能是“很轻”，可以是“错误”、“警告”、“提示”、“不检查”。"],
      ["5", "“title-length.最多字数”不能是“5”，可以是10至500。"],
    ]);
    assert.match(problemsOf("规则:\n  blank-left:\n")[0]?.[1] ?? "", /不能是“”/u);
    assert.match(problemsOf("规则: 不检查\n")[0]?.[1] ?? "", /缩进两格/u);
    assert.equal(problemsOf("规则:\n  blank-left: [错误, 警告]\n").length, 1);
    assert.equal(problemsOf("规则:\n  title-length: 警告\n  title-length: 提示\n").length, 1);
  });

  it("never fails, whatever the text is", () => {
    const text = fc.oneof(
      binary,
      tokens,
      tokens.map((settings) => `排版:\n  行距: ${settings}`),
      tokens.map((settings) => `规则:\n  title-length: ${settings}`),
    );
    fc.assert(
      fc.property(text, (profile) => {
        for (const { range } of readProfile(profile).problems) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= profile.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
