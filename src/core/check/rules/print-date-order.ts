import { compareDates, formatDate, parseDate } from "../../standard/dates";
import { datesOf } from "../dates";
import { given } from "../needs";
import type { Rule } from "../rule";

export const printDateOrder: Rule = {
  id: "print-date-order",
  element: "印发日期",
  needs: [given("成文日期"), given("印发日期")],
  clause: "《党政机关公文处理工作条例》第九条第十七项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "印发日期不应早于成文日期“{written}”，现为“{found}”。",
    en: "The date of printing, {found}, is earlier than the date of the document, {written}.",
  },
  fix: "none",
  check(draft, report) {
    const dates = datesOf(draft);
    const written = parseDate(dates.find(({ element }) => element === "成文日期")?.text ?? "");
    const printed = dates.find(({ element }) => element === "印发日期");
    const date = parseDate(printed?.text ?? "");
    if (!written || !printed || !date || compareDates(date, written) >= 0) return;
    report({
      range: printed.words.rangeOf(0, printed.end),
      data: { written: formatDate(written), found: formatDate(date) },
    });
  },
};
