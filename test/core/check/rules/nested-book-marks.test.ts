import { nestedBookMarks } from "../../../../src/core/check/rules/nested-book-marks";
import { draftOf, testRule } from "../rule-tester";

testRule(nestedBookMarks, {
  wrong: [
    {
      draft: draftOf("标题: 关于检查的通知", "按《关于印发《用车办法》的通知》办。"),
      found: ["《用车办法》"],
      fixed: draftOf("标题: 关于检查的通知", "按《关于印发〈用车办法〉的通知》办。"),
      says: "《关于印发〈用车办法〉的通知》",
    },
    {
      draft: draftOf("标题: 《关于印发\uFF1C用车办法\uFF1E的通知》的解读", "按《关于<甲>和<乙>的通知》办。"),
      found: ["\uFF1C用车办法\uFF1E", "<甲>和<乙>"],
      fixed: draftOf("标题: 《关于印发〈用车办法〉的通知》的解读", "按《关于〈甲〉和〈乙〉的通知》办。"),
    },
    {
      draft: draftOf("标题: 关于检查的通知", "按《转发〈关于印发〈用车办法〉的通知〉的通知》办。"),
      found: ["〈用车办法〉"],
      fixed: draftOf("标题: 关于检查的通知", "按《转发〈关于印发《用车办法》的通知〉的通知》办。"),
    },
    {
      draft: draftOf("标题: 关于检查的通知", "按《\u{20BB7}地《用车办法》通知》办。"),
      found: ["《用车办法》"],
      fixed: draftOf("标题: 关于检查的通知", "按《\u{20BB7}地〈用车办法〉通知》办。"),
      says: "《\u{20BB7}地〈用车办法〉通知》",
    },
  ],
  right: [
    draftOf("标题: 关于检查的通知", "按《关于印发〈用车办法〉的通知》和《甲办法》《乙办法》办。"),
    draftOf("标题: 关于检查的通知", "按《浓度<75的办法》和《乙办法》办。"),
    draftOf("标题: 关于检查的通知", "按《甲办法和《乙办法》办，〈丙〉另办，a<b>c不办。"),
    draftOf("标题: 关于检查的通知", `按《${"《".repeat(2000)}办。`),
  ],
});
