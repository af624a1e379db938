import { supersededOrgan } from "../../../../src/core/check/rules/superseded-organ";
import { draftOf, testRule } from "../rule-tester";

testRule(supersededOrgan, {
  wrong: [
    {
      draft: draftOf("成文日期: 2026年8月4日", "由州工商局、州国土资源局和国家工商总局办理，报农业部。"),
      found: ["工商局", "国土资源局", "国家工商总局", "农业部"],
      fixed: draftOf(
        "成文日期: 2026年8月4日",
        "由州市场监督管理局、州自然资源局和国家市场监督管理总局办理，报农业农村部。",
      ),
    },
  ],
  right: [
    draftOf(
      "成文日期: 2026年8月4日",
      "原州工商局，农业部门，农业农村部，工商局（现市场监督管理局），《工商局规定》，原国家工商总局，住房和城乡建设部。",
    ),
    draftOf("成文日期: 2016年8月4日", "由州工商局办理。"),
    draftOf("文种: 通知", "由州工商局办理。"),
  ],
});
