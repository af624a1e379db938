import { requestSingleMatter } from "../../../../src/core/check/rules/request-single-matter";
import { draftOf, testRule } from "../rule-tester";

testRule(requestSingleMatter, {
  wrong: [
    {
      draft: draftOf("文种: 请示", "恳请安排专项资金200万元。同时，请求增加事业编制5名。"),
      found: ["同时，请求增加事业编制5名。"],
      says: "又请求编制和人员，前面已请求资金",
    },
    {
      draft: draftOf("文种: 请示", "请求州人民政府划拨用地20亩并补助建设经费300万元。"),
      found: ["请求州人民政府划拨用地20亩并补助建设经费300万元。"],
    },
  ],
  right: [
    draftOf("文种: 请示", "恳请安排专项资金200万元。其中补助资金50万元请予核拨。"),
    draftOf("文种: 请示", "我局现有编制5名。恳请安排专项资金200万元。"),
    draftOf("文种: 报告", "申请经费200万元。请求增加编制。"),
  ],
});
