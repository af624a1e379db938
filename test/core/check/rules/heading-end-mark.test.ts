import { headingEndMark } from "../../../../src/core/check/rules/heading-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(headingEndMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "一、总体要求。\n检查分两批进行。\n二、安排\n正文。"),
      found: ["。"],
      fixed: draftOf("文种: 通知", "一、总体要求\n检查分两批进行。\n二、安排\n正文。"),
    },
    {
      draft: draftOf("文种: 通知", "一、总体要求；\n（一）格式\n（二）用语"),
      found: ["；"],
      fixed: draftOf("文种: 通知", "一、总体要求\n（一）格式\n（二）用语"),
    },
  ],
  right: [
    draftOf("文种: 通知", "一、总体要求\n检查分两批进行。\n二、安排\n正文。"),
    draftOf("文种: 通知", "一、按时报送材料。\n二、认真组织实施。\n请遵照执行。"),
    draftOf("文种: 通知", "一、加强领导。各单位要落实。\n检查分两批进行。\n二、安排"),
    draftOf("文种: 通知", "一、检查\n（一）格式。\n检查格式。\n二、安排"),
    draftOf("文种: 通知", "一、申请书；\n二、身份证明。\n州财政局\n办理登记应提交：\n一、合同；\n二、章程。"),
    draftOf(
      "文种: 通知",
      "一、转让方材料\n（一）资格证明；\n（二）登记证明；\n二、其他材料。\n州财政局\n一、合同；\n二、章程。",
    ),
    draftOf("文种: 通知", "一、检查\n二、本通知自印发之日起执行。\n联系电话：8801226。"),
  ],
});
