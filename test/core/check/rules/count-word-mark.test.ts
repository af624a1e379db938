import { countWordMark } from "../../../../src/core/check/rules/count-word-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(countWordMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "一是、加强领导。二是：抓好落实，三是，督促检查。"),
      found: ["一是、", "二是：", "三是，"],
      fixed: draftOf("文种: 通知", "一是加强领导。二是抓好落实，三是督促检查。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "一是加强领导；二是抓好落实。"),
    draftOf("文种: 通知", "会议提出“一是、二是”的写法不规范。"),
  ],
});
