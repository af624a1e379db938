import { ellipsisWithAndOthers } from "../../../../src/core/check/rules/ellipsis-with-and-others";
import { draftOf, testRule } from "../rule-tester";

testRule(ellipsisWithAndOthers, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "种植苹果、梨、……等果树，养殖鸡鸭……等等，工具等等……"),
      found: ["、……等", "……等等", "等等……"],
      fixed: draftOf("文种: 通知", "种植苹果、梨等果树，养殖鸡鸭等等，工具等等"),
    },
  ],
  right: [draftOf("文种: 通知", "种植苹果、梨……"), draftOf("文种: 通知", "先是犹豫……等待上级指示。")],
});
