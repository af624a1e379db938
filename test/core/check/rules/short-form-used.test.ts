import { shortFormUsed } from "../../../../src/core/check/rules/short-form-used";
import { draftOf, testRule } from "../rule-tester";

testRule(shortFormUsed, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "州冷链建设领导小组办公室（以下简称“州冷链办”）负责。"),
      found: ["（以下简称“州冷链办”）"],
      fixed: draftOf("文种: 通知", "州冷链建设领导小组办公室负责。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "州冷链建设领导小组办公室（以下简称“州冷链办”）负责。\n由州冷链办组织。"),
    draftOf("文种: 通知", "《检查办法》（以下简称《办法》）已经审议通过。\n\n附件\n检查说明\n按照《办法》执行。"),
  ],
});
