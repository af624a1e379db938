import { shortFormDefined } from "../../../../src/core/check/rules/short-form-defined";
import { draftOf, testRule } from "../rule-tester";

testRule(shortFormDefined, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "由州冷链办组织。州冷链建设领导小组办公室（以下简称“州冷链办”）负责。"),
      found: ["州冷链办"],
    },
  ],
  right: [
    draftOf("文种: 通知", "州冷链建设领导小组办公室（以下简称“州冷链办”）负责。由州冷链办组织。"),
    draftOf("文种: 通知", "领导小组已成立。州冷链建设领导小组（以下简称“领导小组”）负责。"),
    draftOf("文种: 通知", "少年儿童活动。本市户籍的中小学生（以下简称少年儿童）参加。"),
  ],
});
