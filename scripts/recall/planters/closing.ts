import type { Planter } from "../planter";
import { given, head, lacking } from "../ways";

/** Faults in the date and in the imprint. */
export const CLOSING_PLANTERS: Readonly<Record<string, Planter>> = {
  "date-present": lacking({ 成文日期: undefined }),
  "date-form": head({ 成文日期: "⟦二〇二六年八月四日⟧" }, { 成文日期: "⟦2026年08月04日⟧" }, { 成文日期: "⟦2026.8.4⟧" }),
  "date-real": head({ 成文日期: "⟦2026年2月30日⟧" }, { 印发日期: "⟦2026年6月31日⟧" }),
  "printing-office-present": lacking({ 文种: "通知", 版式: undefined, 印发机关: undefined }),
  "print-date-present": lacking({ 文种: "通知", 版式: undefined, 印发日期: undefined }),
  "print-date-order": head({ 成文日期: "2026年8月4日", 印发日期: "⟦2026年8月3日⟧" }),
  "letter-imprint": given(
    { 文种: "函", 版式: undefined, 印发机关: undefined, 印发日期: undefined },
    head({ "⟦印发机关⟧": "云岭州商务局办公室" }, { "⟦印发日期⟧": "2026年8月4日" }),
  ),
};
