import { straightQuotes } from "../../../../src/core/check/rules/straight-quotes";
import { draftOf, testRule } from "../rule-tester";

testRule(straightQuotes, {
  wrong: [
    {
      draft: draftOf('标题: 关于"放管服"改革的通知', '推进"放管服"和"双随机\'一公开\'"。'),
      found: ['"放管服"', '"放管服"', "\"双随机'一公开'\"", "'一公开'"],
      fixed: draftOf("标题: 关于“放管服”改革的通知", "推进“放管服”和“双随机‘一公开’”。"),
    },
    {
      draft: draftOf("文种: 通知", "推进「放管服」和\uFF02双随机『一公开』\uFF02。"),
      found: ["「", "」", "\uFF02双随机『一公开』\uFF02", "『", "』"],
      fixed: draftOf("文种: 通知", "推进“放管服”和“双随机‘一公开’”。"),
    },
    { draft: draftOf("文种: 通知", '只有"一半'), found: ['"'] },
    {
      draft: draftOf("文种: 通知", '落实“双减"政策，推进"放管服"改革。\n加强"五项”管理。'),
      found: ['“双减"', '"放管服"', '"五项”'],
      fixed: draftOf("文种: 通知", "落实“双减”政策，推进“放管服”改革。\n加强“五项”管理。"),
    },
  ],
  right: [draftOf("文种: 通知", "推进“放管服”改革。\nthe \"ok\" sign, it's 5'"), draftOf('标题: "关于检查的通知"')],
});
