import { repealedBasis } from "../../../../src/core/check/rules/repealed-basis";
import { draftOf, testRule } from "../rule-tester";

testRule(repealedBasis, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知\n成文日期: 2026年8月4日",
        "根据《中华人民共和国合同法》和《国家行政机关公文处理办法》。",
      ),
      found: ["《中华人民共和国合同法》", "《国家行政机关公文处理办法》"],
      fixed: draftOf(
        "文种: 通知\n成文日期: 2026年8月4日",
        "根据《中华人民共和国民法典》和《党政机关公文处理工作条例》。",
      ),
    },
    {
      draft: draftOf("文种: 通知", "根据《信访条例》办理。"),
      found: ["《信访条例》"],
      fixed: draftOf("文种: 通知", "根据《信访工作条例》办理。"),
    },
  ],
  right: [
    draftOf("文种: 通知\n成文日期: 2019年8月4日", "根据《中华人民共和国合同法》。"),
    draftOf("文种: 通知", "《信访条例》同时废止。"),
    draftOf("文种: 通知", "根据《信访工作条例》《中华人民共和国劳动合同法》。"),
  ],
});
