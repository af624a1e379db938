import { requestClosing } from "../../../../src/core/check/rules/request-closing";
import { draftOf, testRule } from "../rule-tester";

testRule(requestClosing, {
  wrong: [
    {
      draft: draftOf("文种: 请示", "拟建设集配中心一座。"),
      found: ["拟建设集配中心一座。"],
      fixed: draftOf("文种: 请示", "拟建设集配中心一座。\n妥否，请批示。"),
      otherwise: draftOf("文种: 请示", "拟建设集配中心一座。\n当否，请批示。"),
    },
  ],
  right: [
    draftOf("文种: 请示", "妥否，请批示。"),
    draftOf("文种: 请示", "恳请州人民政府予以批准。\n联系人：周云川"),
    draftOf("文种: 请示", "特此报告。"),
    draftOf("文种: 报告", "进展顺利。"),
    draftOf("文种: 请示", "【事项】"),
  ],
});
