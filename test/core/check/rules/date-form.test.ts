import { dateForm } from "../../../../src/core/check/rules/date-form";
import { draftOf, testRule } from "../rule-tester";

testRule(dateForm, {
  wrong: [
    {
      draft: draftOf("成文日期: 24年5月6日"),
      found: ["24年5月6日"],
      fixed: draftOf("成文日期: 2024年5月6日"),
      safe: false,
    },
    { draft: draftOf("成文日期: 2026-08-04"), found: ["2026-08-04"], fixed: draftOf("成文日期: 2026年8月4日") },
    { draft: draftOf("成文日期: 2026年08月04日"), found: ["2026年08月04日"], fixed: draftOf("成文日期: 2026年8月4日") },
    {
      draft: draftOf("成文日期: 二〇二六年八月四日"),
      found: ["二〇二六年八月四日"],
      fixed: draftOf("成文日期: 2026年8月4日"),
    },
    {
      draft: draftOf("成文日期: 二○二六年十二月三十一日"),
      found: ["二○二六年十二月三十一日"],
      fixed: draftOf("成文日期: 2026年12月31日"),
    },
    {
      draft: draftOf("成文日期: ２０２６年８月４号"),
      found: ["２０２６年８月４号"],
      fixed: draftOf("成文日期: 2026年8月4日"),
    },
    { draft: draftOf("印发日期: 2026.8.5印发"), found: ["2026.8.5"], fixed: draftOf("印发日期: 2026年8月5日印发") },
    {
      draft: draftOf("成文日期: 26年8月4日"),
      found: ["26年8月4日"],
      fixed: draftOf("成文日期: 2026年8月4日"),
      safe: false,
      says: "标全年、月、日",
    },
    { draft: draftOf("成文日期: 2126-08-04"), found: ["2126-08-04"] },
  ],
  right: [
    draftOf("成文日期: 2026年8月4日\n印发日期: 2026年8月5日印发"),
    draftOf("成文日期: 2026-02-30"),
    draftOf("成文日期: 【成文日期】"),
    draftOf("成文日期: 2026年×月×日"),
  ],
});
