import { commaBetweenEnclosedItems } from "../../../../src/core/check/rules/comma-between-enclosed-items";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(commaBetweenEnclosedItems, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "《甲办法》、《乙办法》、《丙办法》和“一网”、“一门”"),
      found: ["》、《", "》、《", "”、“"],
      fixed: draftOf("文种: 通知", "《甲办法》《乙办法》《丙办法》和“一网”“一门”"),
    },
  ],
  right: [
    draftOf("文种: 通知", "《甲办法》《乙办法》，“一网”“一门”。"),
    draftOf("文种: 通知", "《甲办法》（云商发〔2026〕3号）、《乙办法》、《丙办法》。"),
    draftOf("文种: 通知", "《甲办法》、“一网”"),
  ],
});

testRule(
  commaBetweenEnclosedItems,
  {
    wrong: [
      {
        draft: draftOf("文种: 通知", "《甲办法》《乙办法》"),
        found: ["》《"],
        fixed: draftOf("文种: 通知", "《甲办法》、《乙办法》"),
        says: "应当用顿号",
      },
    ],
    right: [draftOf("文种: 通知", "《甲办法》、《乙办法》")],
  },
  officeWith(commaBetweenEnclosedItems, "顿号", "用"),
);
