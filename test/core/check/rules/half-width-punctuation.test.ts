import { halfWidthPunctuation } from "../../../../src/core/check/rules/half-width-punctuation";
import { draftOf, testRule } from "../rule-tester";

testRule(halfWidthPunctuation, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "会议强调,要抓紧落实;定于9:00召开, 请准时.\n联系人:沈竹青"),
      found: [",", ";", ",", ":"],
      fixed: draftOf("文种: 通知", "会议强调，要抓紧落实；定于9:00召开，请准时.\n联系人：沈竹青"),
    },
    {
      draft: draftOf("标题: 关于甲,乙的通知", "| 项目:甲 |\n| --- |\n| 好! |\n![图:甲](图,甲.png)"),
      found: [",", ":", "!", ":"],
      fixed: draftOf("标题: 关于甲，乙的通知", "| 项目：甲 |\n| --- |\n| 好！ |\n![图：甲](图,甲.png)"),
    },
    {
      draft: draftOf("文种: 通知", "**重点**,见附件<!-- 甲,乙 -->"),
      found: [","],
      fixed: draftOf("文种: 通知", "**重点**，见附件<!-- 甲,乙 -->"),
    },
    {
      draft: draftOf("文种: 通知", "按照<<会议费管理办法>>执行。"),
      found: ["<<会议费管理办法>>"],
      fixed: draftOf("文种: 通知", "按照《会议费管理办法》执行。"),
      says: "应用全角标点“《》”",
    },
  ],
  right: [
    draftOf("文种: 通知", "移位写作a<<2，输出写作cout<<x>>y。"),
    draftOf(
      "文种: 通知\n发文字号: 云商发:12号",
      "网址为https://example.com/a,b?c:d，共1,200元，比例为1:2，9:00开始。See a, b; c: d.",
    ),
    draftOf("主送机关: 各单位:"),
  ],
});
