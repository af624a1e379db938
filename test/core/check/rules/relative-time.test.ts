import { relativeTime } from "../../../../src/core/check/rules/relative-time";
import { draftOf, testRule } from "../rule-tester";

testRule(relativeTime, {
  wrong: [
    { draft: draftOf("文种: 通知", "近日，发现两起隐患。"), found: ["近日"] },
    { draft: draftOf("文种: 通报", "日前，昨天和上周的情况已查清。"), found: ["日前", "昨天", "上周"] },
    {
      draft: draftOf("文种: 决定\n成文日期: 2026年8月4日", "去年以来，本月止。"),
      found: ["去年", "本月"],
      fixed: draftOf("文种: 决定\n成文日期: 2026年8月4日", "2025年以来，2026年8月止。"),
    },
    { draft: draftOf("文种: 公告", "今年实施。"), found: ["今年"] },
  ],
  right: [
    draftOf("文种: 通知", "今年以来，形势平稳。目前正在推进。"),
    draftOf("文种: 通知", "请于8月20日前报送，居住满1年之日前办理。"),
    draftOf("文种: 通知", "会议指出“近日要抓好落实”。"),
    draftOf("文种: 通知", "进一步明天确权。").replace("明天确权", "明确责任"),
  ],
});
