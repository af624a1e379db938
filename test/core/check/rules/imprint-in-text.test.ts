import { imprintInText } from "../../../../src/core/check/rules/imprint-in-text";
import { draftOf, testRule } from "../rule-tester";

testRule(imprintInText, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知",
        "正文。\n抄报：云江省商务厅、云江省财政厅。\n云岭州商务局办公室　2026年08月05日印发",
      ),
      found: ["抄报：云江省商务厅、云江省财政厅。", "云岭州商务局办公室　2026年08月05日印发"],
      fixed: draftOf(
        "文种: 通知\n抄送机关: 云江省商务厅、云江省财政厅\n印发机关: 云岭州商务局办公室\n印发日期: 2026年8月5日",
        "正文。",
      ),
      says: "应写在开头的“抄送机关”里",
    },
    {
      draft: draftOf("文种: 通知\n抄送机关: 云江省商务厅", "正文。\n抄送：云岭州财政局"),
      found: ["抄送：云岭州财政局"],
    },
    {
      draft: draftOf("文种: 通知", "正文。\n附件1\n\n名单\n\n表。\n2026年8月5日印发"),
      found: ["2026年8月5日印发"],
      fixed: draftOf("文种: 通知\n印发日期: 2026年8月5日", "正文。\n附件1\n\n名单\n\n表。"),
    },
    {
      draft: draftOf("文种: 通知", `正文。\n抄送：云岭州财政局\n附件1\n\n名单\n\n${"甲。\n".repeat(8)}`),
      found: ["抄送：云岭州财政局"],
      fixed: draftOf("文种: 通知\n抄送机关: 云岭州财政局", `正文。\n附件1\n\n名单\n\n${"甲。\n".repeat(8)}`),
    },
  ],
  right: [
    draftOf("文种: 通知", "报送材料的时间为8月5日。\n《办法》由州商务局2026年8月5日印发。"),
    draftOf("文种: 通知", `抄送：云岭州财政局\n${"正文。\n".repeat(6)}`),
    draftOf("文种: 纪要", "议定事项。\n分送：各参会单位。"),
    "正文。\n抄送：云岭州财政局\n",
  ],
});
