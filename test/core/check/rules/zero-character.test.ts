import { zeroCharacter } from "../../../../src/core/check/rules/zero-character";
import { draftOf, testRule } from "../rule-tester";

testRule(zeroCharacter, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "二○二四年，二零零八年，二OO九年度，一百〇八个。"),
      found: ["二○二四", "二零零八", "二OO九", "〇"],
      fixed: draftOf("文种: 通知", "二〇二四年，二〇〇八年，二〇〇九年度，一百零八个。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "二〇二四年，一百零八，一千零一年，三零零零年，二〇一〇年。"),
    draftOf("成文日期: 二○二四年五月六日"),
  ],
});
