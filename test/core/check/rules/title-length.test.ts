import { titleLength } from "../../../../src/core/check/rules/title-length";
import { draftOf, officeWith, testRule } from "../rule-tester";

const title = (characters: number) => `关于${"安全".repeat(characters)}`.slice(0, characters - 3).concat("的通知");

testRule(titleLength, {
  wrong: [
    { draft: draftOf(`标题: ${title(51)}`), found: [title(51)], says: "有51个字，通常不超过50个字" },
    {
      draft: draftOf(`标题: |\n  ${title(30)}\n  ${title(30)}`),
      found: [`${title(30)}\n  ${title(30)}`],
      says: "有60个字",
    },
  ],
  right: [draftOf(`标题: ${title(50)}`), draftOf(`标题: |\n  ${title(25)}\n  ${title(25)}`), draftOf("文种: 通知")],
});

testRule(
  titleLength,
  { wrong: [{ draft: draftOf(`标题: ${title(21)}`), found: [title(21)] }], right: [draftOf(`标题: ${title(20)}`)] },
  officeWith(titleLength, "最多字数", 20),
);
