import { bookMarksWorksOnly } from "../../../../src/core/check/rules/book-marks-works-only";
import { draftOf, testRule } from "../rule-tester";

testRule(bookMarksWorksOnly, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "举办《金秋消费月》主题活动，评选《云岭名品》奖。"),
      found: ["《金秋消费月》", "《云岭名品》"],
      fixed: draftOf("文种: 通知", "举办“金秋消费月”主题活动，评选“云岭名品”奖。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "开展《用车管理办法》宣传活动和《消费条例》主题活动，按照《云岭评选》奖励办法执行，学习《云岭调研》会议纪要。",
    ),
  ],
});
