import { quotationEndMark } from "../../../../src/core/check/rules/quotation-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(quotationEndMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "会议强调：“各单位要把责任落实到人”。规定指出：“逾期不报的通报批评。”。"),
      found: ["”。", "。”。"],
      fixed: draftOf("文种: 通知", "会议强调：“各单位要把责任落实到人。”规定指出：“逾期不报的通报批评。”"),
    },
  ],
  right: [
    draftOf("文种: 通知", "会议强调：“各单位要把责任落实到人。”"),
    draftOf("文种: 通知", "坚持“人民至上、生命至上”。口号是：“安全生产人人有责”。"),
    draftOf("文种: 通知", "会议强调：“抓落实”。"),
  ],
});
