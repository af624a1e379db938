import { lawNameFull } from "../../../../src/core/check/rules/law-name-full";
import { draftOf, testRule } from "../rule-tester";

testRule(lawNameFull, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "根据《安全生产法》和档案法的规定，制定本办法。"),
      found: ["《安全生产法》"],
      fixed: draftOf("文种: 通知", "根据《中华人民共和国安全生产法》和档案法的规定，制定本办法。"),
      says: "《中华人民共和国安全生产法》",
    },
    {
      draft: draftOf("文种: 通知", "依照档案法第十五条，特制定本办法。"),
      found: ["档案法"],
      fixed: draftOf("文种: 通知", "依照《中华人民共和国档案法》第十五条，特制定本办法。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "根据《中华人民共和国档案法》，制定本办法。\n根据《档案法》第三条，制定本细则。"),
    draftOf("文种: 通知", "落实《档案法》，做好归档。\n按照《档案法》归档。"),
    draftOf("文种: 通知", "根据本办法第三条，制定本细则。"),
  ],
});
