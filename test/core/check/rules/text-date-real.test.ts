import { textDateReal } from "../../../../src/core/check/rules/text-date-real";
import { draftOf, testRule } from "../rule-tester";

testRule(textDateReal, {
  wrong: [
    { draft: draftOf("文种: 通知", "请于6月31日前报送。"), found: ["6月31日"] },
    { draft: draftOf("文种: 通知", "2026年2月29日和13月5日。"), found: ["2026年2月29日", "13月5日"] },
  ],
  right: [
    draftOf("文种: 通知", "2月29日和2024年2月29日。"),
    draftOf("文种: 通知\n成文日期: 2026年2月30日", "正文。"),
    draftOf("文种: 通知", "共12月31人。"),
  ],
});
