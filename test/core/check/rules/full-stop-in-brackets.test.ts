import { fullStopInBrackets } from "../../../../src/core/check/rules/full-stop-in-brackets";
import { draftOf, testRule } from "../rule-tester";

testRule(fullStopInBrackets, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "具体要求（见附件。）请遵照执行，名单（共三人，）另发。"),
      found: ["。", "，"],
      fixed: draftOf("文种: 通知", "具体要求（见附件）请遵照执行，名单（共三人）另发。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "工作已经完成。（详见附件。）另行部署。"),
    draftOf("文种: 通知", "（此件公开发布。）"),
    draftOf("文种: 通知", "甲（一是全面排查。二是集中整治。）乙"),
  ],
});
