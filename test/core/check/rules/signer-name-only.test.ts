import { signerNameOnly } from "../../../../src/core/check/rules/signer-name-only";
import { draftOf, testRule } from "../rule-tester";

testRule(signerNameOnly, {
  wrong: [
    { draft: draftOf("签发人: 林望山局长"), found: ["局长"], fixed: draftOf("签发人: 林望山") },
    { draft: draftOf("签发人: [林望山, 王局长]"), found: ["局长"] },
  ],
  right: [draftOf("签发人: 林望山"), draftOf("签发人: 【签发人】")],
});
