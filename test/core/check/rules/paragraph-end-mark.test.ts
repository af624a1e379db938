import { paragraphEndMark } from "../../../../src/core/check/rules/paragraph-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(paragraphEndMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "1.清淤长度。共计86公里，\n2.清淤方式。机械为主。"),
      found: ["，"],
      fixed: draftOf("文种: 通知", "1.清淤长度。共计86公里。\n2.清淤方式。机械为主。"),
    },
    {
      draft: draftOf("文种: 公告", "1.人民路（东段至西段），\n2.解放路。"),
      found: ["，"],
      fixed: draftOf("文种: 公告", "1.人民路（东段至西段）。\n2.解放路。"),
      otherwise: draftOf("文种: 公告", "1.人民路（东段至西段）；\n2.解放路。"),
    },
    {
      draft: draftOf("文种: 通知", "请立即核实应急物资库存，并于2026年7月2日12时前将情况报州商务局"),
      found: ["局"],
      fixed: draftOf("文种: 通知", "请立即核实应急物资库存，并于2026年7月2日12时前将情况报州商务局。"),
    },
    {
      draft: draftOf("文种: 通知", "云岭州商务局应当建立统一的台账和档案,及时办理出库手续\n请抓紧办理。"),
      found: ["续"],
      fixed: draftOf("文种: 通知", "云岭州商务局应当建立统一的台账和档案,及时办理出库手续。\n请抓紧办理。"),
    },
    {
      draft: draftOf("文种: 通知", "为提高公文质量，现将检查情况印发给你们，请对照整改\n一、情况"),
      found: ["改"],
      fixed: draftOf("文种: 通知", "为提高公文质量，现将检查情况印发给你们，请对照整改。\n一、情况"),
    },
    {
      draft: draftOf("文种: 通知", "检查分两批进行。第一批在8月进行，第二批在9月进行，\n请做好准备。"),
      found: ["，"],
      fixed: draftOf("文种: 通知", "检查分两批进行。第一批在8月进行，第二批在9月进行。\n请做好准备。"),
      otherwise: draftOf("文种: 通知", "检查分两批进行。第一批在8月进行，第二批在9月进行，请做好准备。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "清淤长度86公里"),
    draftOf("文种: 通知", "为提高公文质量，现将检查情况印发给你们，请对照整改。"),
    draftOf("文种: 通知", "各县人民政府，州人民政府各部门、各直属机构，各企业事业单位"),
    draftOf("文种: 通知", "一、切实加强组织领导和统筹协调，确保各项工作落到实处"),
    draftOf("文种: 通知", "云岭州商务局关于开展公文质量检查工作的实施方案和责任分工"),
    draftOf("文种: 通知", "甲乙丙丁戊己，庚辛壬癸子丑寅卯辰巳午未申酉\n".repeat(5)),
    draftOf("文种: 通知", "这是一段比较长的话，后面有网址：https://example.com/abc"),
  ],
});
