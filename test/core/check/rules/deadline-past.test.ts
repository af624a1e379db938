import { deadlinePast } from "../../../../src/core/check/rules/deadline-past";
import { draftOf, testRule } from "../rule-tester";

testRule(deadlinePast, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "请各单位于2025年8月20日前报送。"),
      found: ["2025年8月20日"],
    },
    { draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "请于7月20日（周一）前报送。"), found: ["7月20日"] },
  ],
  right: [
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "请各单位于2026年8月20日前报送。"),
    draftOf("文种: 通知\n成文日期: 2026年12月30日", "请各单位于1月10日前报送。"),
    draftOf("文种: 通报\n成文日期: 2026年8月4日", "石桥县已于2026年7月1日前完成整改。"),
    draftOf("文种: 通知", "请各单位于2025年8月20日前报送。"),
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "《通知》要求“请于2025年8月20日前报送”。"),
  ],
});
