import { meetingNoticeParts } from "../../../../src/core/check/rules/meeting-notice-parts";
import { draftOf, testRule } from "../rule-tester";

testRule(meetingNoticeParts, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n标题: 云岭州商务局关于召开座谈会的通知", "请各科室负责人参加座谈会。"),
      found: ["云岭州商务局关于召开座谈会的通知"],
      says: "缺少会议时间、会议地点、会议内容",
    },
  ],
  right: [
    draftOf(
      "文种: 通知\n标题: 云岭州商务局关于召开座谈会的通知",
      "一、时间\n8月20日。\n二、地点\n三楼会议室。\n三、参会人员\n各科室。\n四、会议内容\n讨论工作。",
    ),
    draftOf("文种: 通知\n标题: 云岭州商务局关于开展检查的通知", "请各科室参加。"),
    draftOf("文种: 请示\n标题: 云岭州商务局关于召开座谈会的请示", "拟召开座谈会。"),
  ],
});
