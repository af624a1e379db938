import { titleAboutOnce } from "../../../../src/core/check/rules/title-about-once";
import { draftOf, testRule } from "../rule-tester";

testRule(titleAboutOnce, {
  wrong: [
    {
      draft: draftOf("标题: 云岭州商务局关于转发州机关事务局关于规范用印的通知"),
      found: ["关于"],
      fixed: draftOf("标题: 云岭州商务局转发州机关事务局关于规范用印的通知"),
      says: "现有2个",
    },
    { draft: draftOf("标题: 关于贯彻州政府关于加强监管的通知有关事项的通知"), found: ["关于"] },
  ],
  right: [
    draftOf("标题: 关于印发《关于规范用印的办法》的通知"),
    draftOf("标题: 云岭州商务局转发州机关事务局关于规范用印的通知"),
    draftOf("标题: 云岭州人民政府令"),
  ],
});
