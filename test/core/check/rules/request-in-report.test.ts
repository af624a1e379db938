import { requestInReport } from "../../../../src/core/check/rules/request-in-report";
import { draftOf, testRule } from "../rule-tester";

testRule(requestInReport, {
  wrong: [
    {
      draft: draftOf("文种: 报告", "进展顺利。\n妥否，请批示。"),
      found: ["妥否，请批示。"],
      fixed: draftOf("文种: 报告", "进展顺利。\n").replace(/\n$/u, ""),
    },
    {
      draft: draftOf("文种: 报告", "进展顺利。所缺经费200万元，恳请州人民政府批准。下一步抓好落实。"),
      found: ["所缺经费200万元，恳请州人民政府批准。"],
      fixed: draftOf("文种: 报告", "进展顺利。下一步抓好落实。"),
    },
  ],
  right: [
    draftOf("文种: 报告", "以上报告，请审阅。"),
    draftOf("文种: 报告", "各县反映“经费请予批准”等诉求。"),
    draftOf("文种: 报告", "优化申请审批流程。"),
    draftOf("文种: 请示", "妥否，请批示。"),
  ],
});
