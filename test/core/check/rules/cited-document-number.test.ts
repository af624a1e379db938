import { citedDocumentNumber } from "../../../../src/core/check/rules/cited-document-number";
import { draftOf, testRule } from "../rule-tester";

testRule(citedDocumentNumber, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "根据《意见》（云政发[2023]4号）和云政办发（2024）第008号文件。"),
      found: ["[2023]4号", "（2024）第008号"],
      fixed: draftOf("文种: 通知", "根据《意见》（云政发〔2023〕4号）和云政办发〔2024〕8号文件。"),
    },
    {
      draft: draftOf("标题: 转发云政发【2023】 4 号文件的通知"),
      found: ["【2023】 4 号"],
      fixed: draftOf("标题: 转发云政发〔2023〕4号文件的通知"),
    },
    {
      draft: draftOf("文种: 通知", "根据《意见》（云政发〔２０２３〕４号）和《办法》（云政办发〔2024〕8）。"),
      found: ["〔２０２３〕４号", "〔2024〕8"],
      fixed: draftOf("文种: 通知", "根据《意见》（云政发〔2023〕4号）和《办法》（云政办发〔2024〕8号）。"),
    },
    {
      draft: draftOf("文种: 通知", "根据《意见》（云政发〔23〕04号）。"),
      found: ["〔23〕04号"],
      fixed: draftOf("文种: 通知", "根据《意见》（云政发〔2023〕4号）。"),
      safe: false,
    },
    {
      draft: draftOf("文种: 通知", "根据《意见》（〔2023〕云政发4号）。"),
      found: ["〔2023〕云政发4号"],
      fixed: draftOf("文种: 通知", "根据《意见》（云政发〔2023〕4号）。"),
    },
  ],
  right: [
    draftOf("发文字号: 云商发[2026]12号", "根据《意见》（云政发〔2023〕4号）。（2016）云民终字第12号。"),
    draftOf("文种: 通知", "依照〔2023〕云民终12号判决，本年度（2023）共12人。"),
  ],
});
