import { signersTooMany } from "../../../../src/core/check/rules/signers-too-many";
import { draftOf, testRule } from "../rule-tester";

const names = (count: number) => Array.from({ length: count }, (_, index) => `林望${index + 1}号`).join(", ");

testRule(signersTooMany, {
  wrong: [
    { draft: draftOf(`文种: 请示\n签发人: [${names(21)}]`), found: ["林望21号"], says: "现有21个" },
    { draft: draftOf(`文种: 请示\n签发人: [${names(200)}]`), found: ["林望21号"], says: "排得下20个" },
  ],
  right: [draftOf(`文种: 请示\n签发人: [${names(20)}]`), draftOf("文种: 请示\n签发人: 林望山")],
});
