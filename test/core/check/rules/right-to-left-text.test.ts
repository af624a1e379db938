import { rightToLeftText } from "../../../../src/core/check/rules/right-to-left-text";
import { draftOf, testRule } from "../rule-tester";

testRule(rightToLeftText, {
  wrong: [
    { draft: draftOf("文种: 通知", "阿拉伯文مرحبا بالعالم在句中。"), found: ["مرحبا بالعالم"], says: "从右向左" },
    { draft: draftOf("文种: 通知", "希伯来文“שלום”。"), found: ["שלום"] },
    { draft: draftOf("文种: 通知\n标题: 关于\u202E反转\u202C的通知"), found: ["\u202E"] },
  ],
  right: [draftOf("文种: 通知", "法文 Café、俄文 Привет、藏文 བོད་ཡིག 都从左向右写。")],
});
