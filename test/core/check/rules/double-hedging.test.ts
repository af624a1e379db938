import { doubleHedging } from "../../../../src/core/check/rules/double-hedging";
import { draftOf, testRule } from "../rule-tester";

testRule(doubleHedging, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "约300人左右，大约五年上下。"),
      found: ["约300人左右", "大约五年上下"],
      fixed: draftOf("文种: 通知", "约300人，大约五年。"),
      otherwise: draftOf("文种: 通知", "300人左右，大约五年上下。"),
    },
    {
      draft: draftOf("文种: 通知", "近百余人，约20多年。"),
      found: ["近百余人", "约20多年"],
      fixed: draftOf("文种: 通知", "近百人，约20年。"),
      otherwise: draftOf("文种: 通知", "百余人，约20多年。"),
    },
    {
      draft: draftOf("文种: 通知", "超过500人以上，至少3名以上，不超过10%以内。"),
      found: ["超过500人以上", "至少3名以上", "不超过10%以内"],
      fixed: draftOf("文种: 通知", "超过500人，至少3名，不超过10%。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "节约300元左右，附近3公里左右，约占30%以上，至少1名处级以上干部，不超过10人，约300人，3人以上，最近5年左右，近几年，百余人，近百人。",
    ),
  ],
});
