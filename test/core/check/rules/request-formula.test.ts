import { requestFormula } from "../../../../src/core/check/rules/request-formula";
import { draftOf, testRule } from "../rule-tester";

testRule(requestFormula, {
  wrong: [
    { draft: draftOf("文种: 通知", "检查经费恳请州财政局审批。"), found: ["恳请州财政局审批"] },
    { draft: draftOf("文种: 纪要", "会议决定购置车辆，请予批准。"), found: ["请予批准"] },
  ],
  right: [
    draftOf("文种: 意见", "以上意见如无不妥，请予批准并批转各地执行。"),
    draftOf("文种: 通知", "填写申请审批表。"),
    draftOf("文种: 通知", "妥否，请批示。"),
    draftOf("文种: 请示", "请予批准。"),
  ],
});
