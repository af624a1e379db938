import { signatureInText } from "../../../../src/core/check/rules/signature-in-text";
import { draftOf, testRule } from "../rule-tester";

testRule(signatureInText, {
  wrong: [
    { draft: "---\n2026年8月4日", found: ["2026年8月4日"] },
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州商务局", "请执行。\n云岭州商务局\n2026年8月4日"),
      found: ["云岭州商务局", "2026年8月4日"],
      fixed: draftOf("文种: 通知\n发文机关: 云岭州商务局\n成文日期: 2026年8月4日", "请执行。\n").replace(/\n$/u, ""),
    },
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "请执行。\n2026年8月4日\n附注：此件公开发布"),
      found: ["2026年8月4日", "附注：此件公开发布"],
      fixed: draftOf("文种: 通知\n成文日期: 2026年8月4日\n附注: 此件公开发布", "请执行。\n").replace(/\n$/u, ""),
    },
  ],
  right: [
    draftOf("文种: 通知\n发文机关: 云岭州商务局\n成文日期: 2026年8月4日", "请执行。"),
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "请执行。\n2026年8月1日"),
    draftOf("文种: 通知\n标题: 云岭州人民政府转发州商务局通知的通知\n发文机关: 云岭州商务局", "请执行。\n云岭州商务局"),
    draftOf("文种: 通知\n发文机关: 云岭州商务局", "云岭州商务局\n一、甲\n二、乙\n三、丙\n四、丁\n五、戊"),
  ],
});
