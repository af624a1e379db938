import { unusedDisable } from "../../../../src/core/check/rules/unused-disable";
import { draftOf, testRule } from "../rule-tester";

const HEAD = "文种: 通知\n标题: 关于检查的通知";

testRule(unusedDisable, {
  wrong: [
    {
      draft: draftOf(`${HEAD}\n# gongwen-disable-next-line title-end-mark`),
      found: ["# gongwen-disable-next-line title-end-mark"],
      fixed: draftOf(HEAD),
      says: "“title-end-mark”没有发现问题",
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable-next-line half-width-punctuation -->\n甲，乙。"),
      found: ["<!-- gongwen-disable-next-line half-width-punctuation -->"],
      fixed: draftOf(HEAD, "甲，乙。"),
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable half-width-punctuation、straight-quotes -->\n甲,乙。"),
      found: ["straight-quotes"],
      fixed: draftOf(HEAD, "<!-- gongwen-disable half-width-punctuation -->\n甲,乙。"),
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable straight-quotes half-width-punctuation -->\n甲,乙。"),
      found: ["straight-quotes"],
      fixed: draftOf(HEAD, "<!-- gongwen-disable half-width-punctuation -->\n甲,乙。"),
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable-next-line half-width-punctuatoin -->\n甲,乙。"),
      found: ["half-width-punctuatoin"],
      fixed: draftOf(HEAD, "<!-- gongwen-disable-next-line half-width-punctuation -->\n甲,乙。"),
      says: "应改为“half-width-punctuation”",
      safe: false,
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable-next-line 领导要求这样写的 -->\n甲,乙。"),
      found: ["领导要求这样写的"],
      fixed: draftOf(HEAD, "甲,乙。"),
      says: "没有“领导要求这样写的”这条规则",
      safe: false,
    },
    {
      // Every rule, those that look at the pages among them.
      draft: draftOf(HEAD, "<!-- gongwen-disable-next-line -->\n甲，乙。"),
      found: ["<!-- gongwen-disable-next-line -->"],
      fixed: draftOf(HEAD, "甲，乙。"),
      says: "全部规则",
      safe: false,
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-disable-next-line last-line-single-character -->\n甲，乙。"),
      found: ["<!-- gongwen-disable-next-line last-line-single-character -->"],
      fixed: draftOf(HEAD, "甲，乙。"),
      safe: false,
    },
    {
      draft: draftOf(HEAD, "<!-- gongwen-enable straight-quotes -->\n甲，乙。"),
      found: ["<!-- gongwen-enable straight-quotes -->"],
      fixed: draftOf(HEAD, "甲，乙。"),
      says: "上面没有停用",
    },
    {
      // The comment keeps two tables apart.
      draft: draftOf(HEAD, "|甲|\n|-|\n<!-- gongwen-disable-next-line straight-quotes -->\n|乙|\n|-|"),
      found: ["<!-- gongwen-disable-next-line straight-quotes -->"],
      fixed: draftOf(HEAD, "|甲|\n|-|\n|乙|\n|-|"),
      safe: false,
    },
    {
      draft: draftOf(HEAD, "甲<!-- gongwen-disable-next-line straight-quotes -->乙。\n丙。"),
      found: ["<!-- gongwen-disable-next-line straight-quotes -->"],
      fixed: draftOf(HEAD, "甲乙。\n丙。"),
      safe: false,
    },
    {
      // Words of a value, though they look like a comment.
      draft: draftOf("文种: 通知\n附注: |\n  甲\n# gongwen-disable-next-line straight-quotes\n  乙"),
      found: ["# gongwen-disable-next-line straight-quotes"],
      fixed: draftOf("文种: 通知\n附注: |\n  甲\n  乙"),
      safe: false,
    },
  ],
  right: [
    draftOf(HEAD, "<!-- gongwen-disable-next-line half-width-punctuation -->\n甲,乙。"),
    draftOf(HEAD, "<!-- gongwen-disable-next-line half-width-punctuation -- 照录原文 -->\n甲,乙。"),
    draftOf(HEAD, "<!-- gongwen-disable -->\n甲,乙。\n<!-- gongwen-enable -->\n丙。"),
    draftOf(HEAD, "<!-- gongwen-disable half-width-punctuation -->\n甲,乙。\n<!-- gongwen-enable -->"),
    draftOf(HEAD, "<!-- 批注 gongwen-disable -->\n甲。"),
    draftOf(HEAD, "<!-- gongwen-disable unused-disable -->\n<!-- gongwen-disable-next-line -->\n甲。"),
    draftOf(HEAD, "<!-- gongwen-disable-next-line unused-disable -->\n<!-- gongwen-disable-next-line -->\n甲。"),
  ],
});
