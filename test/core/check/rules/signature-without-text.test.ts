import { signatureWithoutText } from "../../../../src/core/check/rules/signature-without-text";
import { draftOf, testRule } from "../rule-tester";

const ORGANS = Array.from({ length: 40 }, (_, index) => `云岭州第${index + 1}局`);
const JOINT = `文种: 通知\n印章: 不加盖\n发文机关: [${ORGANS.join(", ")}]\n成文日期: 2026年8月4日`;
const ONE = "文种: 通知\n发文机关: 云岭州商务局\n成文日期: 2026年8月4日";

testRule(signatureWithoutText, {
  wrong: [{ draft: draftOf(JOINT), found: ["云岭州第11局"], says: "第2页" }],
  right: [
    draftOf(ONE),
    draftOf(ONE, "各单位要认真检查，按时报送情况。\n".repeat(15)),
    draftOf(ONE, "各单位要认真检查，按时报送情况。\n".repeat(21)),
    draftOf(ONE, ""),
    draftOf(ONE, "正文。\n| 甲 |\n| --- |\n".concat("| 乙 |\n".repeat(40))),
    draftOf("文种: 纪要\n发文机关: 云岭州商务局\n成文日期: 2026年8月4日"),
  ],
});
