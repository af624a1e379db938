import { leadingOrganOrder } from "../../../../src/core/check/rules/leading-organ-order";
import { draftOf, testRule } from "../rule-tester";

testRule(leadingOrganOrder, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "报州政府、州委审定，县政协、县人大、县政府，市政府办公室、市委办公室。"),
      found: ["州政府、州委", "县政协、县人大、县政府", "市政府办公室、市委办公室"],
      fixed: draftOf("文种: 通知", "报州委、州政府审定，县人大、县政府、县政协，市委办公室、市政府办公室。"),
    },
  ],
  right: [draftOf("文种: 通知", "州委、州政府，县人大常委会、县政府、县政协，州政府、县委，《州政府、州委》。")],
});
