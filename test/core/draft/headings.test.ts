import assert from "node:assert/strict";
import type { Heading } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { assertInvariants } from "./invariants";

function headingOf(line: string): Heading | undefined {
  const draft = parseDraft(line);
  assertInvariants(draft);
  const block = draft.body[0];
  return block?.type === "heading" ? block : undefined;
}

describe("headings: labels", () => {
  const right: readonly (readonly [string, string, string, number | undefined, number, string])[] = [
    ["一、检查范围", "level-1", "一、", 1, 1, "检查范围"],
    ["二十一、检查范围", "level-1", "二十一、", 21, 1, "检查范围"],
    ["一.检查范围", "level-1", "一.", 1, 1, "检查范围"],
    ["一、一季度工作", "level-1", "一、", 1, 1, "一季度工作"],
    ["一一、检查", "level-1", "一一、", undefined, 1, "检查"],
    ["一、", "level-1", "一、", 1, 1, ""],
    ["（一）发文质量", "level-2", "（一）", 1, 2, "发文质量"],
    ["(一)发文质量", "level-2", "(一)", 1, 2, "发文质量"],
    ["（十二）、发文质量", "level-2", "（十二）、", 12, 2, "发文质量"],
    ["1.标题", "level-3", "1.", 1, 3, "标题"],
    ["1. 标题", "level-3", "1.", 1, 3, "标题"],
    ["12、标题", "level-3", "12、", 12, 3, "标题"],
    ["1、2026年工作总结", "level-3", "1、", 1, 3, "2026年工作总结"],
    ["1.2026年工作总结", "level-3", "1.", 1, 3, "2026年工作总结"],
    ["20.12月底前完成", "level-3", "20.", 20, 3, "12月底前完成"],
    ["（1）事由", "level-4", "（1）", 1, 4, "事由"],
    ["(10)事由", "level-4", "(10)", 10, 4, "事由"],
    ["第一章\u3000总则", "chapter", "第一章", 1, 1, "总则"],
    ["第二节 检查", "section", "第二节", 2, 2, "检查"],
    ["第十条\u3000本办法自发布之日起施行。", "article", "第十条", 10, 3, "本办法自发布之日起施行。"],
    ["第一条为了规范工作", "article", "第一条", 1, 3, "为了规范工作"],
    ["\u3000\u3000一、检查范围", "level-1", "一、", 1, 1, "检查范围"],
    ["**一、检查范围**", "level-1", "一、", 1, 1, "检查范围"],
    ["<!-- 注 -->一、检查范围", "level-1", "一、", 1, 1, "检查范围"],
    ["## 一、检查范围", "level-1", "一、", 1, 1, "检查范围"],
  ];
  for (const [line, style, text, value, depth, content] of right) {
    it(line, () => {
      const heading = headingOf(line);
      assert.deepEqual([heading?.label?.style, heading?.label?.text, heading?.label?.value], [style, text, value]);
      assert.equal(heading?.depth, depth);
      assert.equal(heading?.content.map((piece) => piece.text).join(""), content);
      const range = heading?.label?.range;
      assert.equal(line.slice(range?.start, range?.end), text);
    });
  }

  const wrong = [
    "1.5万元",
    "1，000元",
    "5,6月份",
    "2026年工作要点",
    "2026、2027年工作要点",
    "（2026年版）",
    "（2026）",
    "十、百",
    "一、二、三等奖各一名",
    "1、2、3号楼",
    "（一）（二）项",
    "（一）、（二）项所列情形",
    "一是加强领导",
    "第一条第二款规定的情形",
    "第三章的规定适用于本办法",
    "第一、二条",
    "第一次会议",
    "一季度工作",
    "一",
    "一<!-- 注 -->、检查",
  ];
  for (const line of wrong) {
    it(`no label: ${line}`, () => assert.equal(headingOf(line), undefined));
  }
});

describe("headings: Markdown", () => {
  for (const [line, depth, content] of [
    ["# 标题", 0, "标题"],
    ["## 范围", 1, "范围"],
    ["#####\u3000范围", 4, "范围"],
    ["## **范围** 甲", 1, "范围 甲"],
  ] as const) {
    it(line, () => {
      const heading = headingOf(line);
      assert.deepEqual([heading?.label, heading?.depth], [undefined, depth]);
      assert.equal(heading?.content.map((piece) => piece.text).join(""), content);
      assert.equal(heading?.headingEnd, line.length);
    });
  }
});

describe("headings: where the typeface ends", () => {
  const fill = (count: number) => "宽".repeat(count);
  /** The line with ‖ where the heading's typeface must end. */
  const lines = [
    "一、检查范围‖",
    "（一）加强领导。‖各单位要高度重视。",
    "（一）加强领导！‖各单位要高度重视。",
    "（一）怎样检查？‖看三点。",
    "（一）主要任务\uFF1A各单位要重视‖",
    "（一）**加强领导。‖**各单位要高度重视。",
    "（一）加强<!-- 。 -->领导。‖各单位要高度重视。",
    "（一）落实“三个一。”要求。‖各单位要重视。",
    "（一）落实《甲。乙》（丙。）要求。‖各单位要重视。",
    "1.按时报送。‖",
    `1.${fill(24)}。‖`,
    `1.‖${fill(25)}。`,
    `（一）${fill(39)}。‖各单位要高度重视。`,
    `（一）‖${fill(40)}。各单位要高度重视。`,
    `（一）${fill(40)}‖`,
    `（一）‖${fill(41)}`,
    "（一）‖负责宣传工作；",
    "一、‖",
    "第一条‖\u3000本办法适用于全州。其他从其规定。",
    "第一章\u3000总则‖",
  ];
  for (const marked of lines) {
    it(marked.length > 40 ? `${marked.slice(0, 40)}… (${marked.length})` : marked, () => {
      assert.equal(headingOf(marked.replace("‖", ""))?.headingEnd, marked.indexOf("‖"));
    });
  }
});
