import { subjectWordsDropped } from "../../../../src/core/check/rules/subject-words-dropped";
import { draftOf, testRule } from "../rule-tester";

testRule(subjectWordsDropped, {
  wrong: [
    {
      draft: draftOf("主题词: 公文  检查\n成文日期: 2026年8月4日"),
      found: ["主题词"],
      fixed: draftOf("成文日期: 2026年8月4日"),
    },
  ],
  right: [draftOf("标题: 关于规范主题词的通知")],
});
