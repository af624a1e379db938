import type { Planter } from "../planter";
import { saying } from "../ways";

/** Faults in numbers, dates and times. */
export const DIGIT_PLANTERS: Readonly<Record<string, Planter>> = {
  "year-four-digits": saying("计划于⟦24年⟧底前完成，", "自⟦08年⟧3月开工以来，"),
  "date-one-script": saying("在⟦二〇二四年5月十日⟧召开会议，", "从⟦2024年五月⟧起，"),
  "digits-before-few": saying("共⟦20几⟧人参加，", "全州⟦100几⟧十户受益，"),
  "percent-range": saying("增长⟦10～20%⟧左右，", "由⟦3.5至4‰⟧调整，"),
  "magnitude-range": saying("投资⟦9～16亿⟧元，", "约⟦1到2.5万⟧人受益，"),
  "zero-before-decimal-point": saying("下降⟦.46⟧个百分点，"),
  "digits-with-thousands": saying("共⟦3千5百⟧人，", "安排⟦5千⟧万元，"),
  "full-width-digits": saying("共有⟦１２⟧家企业，", "达到⟦９５．５⟧%以上，"),
  "weekday-numeral": saying("于下周星期⟦3⟧上午召开，"),
  "fixed-numeral-word": saying("落实⟦1带1路⟧倡议，", "担任⟦第1书记⟧的同志，"),
  "lunar-date": saying("在⟦正月15⟧以前，", "自⟦腊月初8⟧起，"),
  "clock-colon": saying("上午⟦9\uFF1A00⟧召开，", "在⟦14\uFF1A30⟧以前，"),
  "thousands-separator": saying("补助⟦1\uFF0C200⟧元，", "共⟦3\uFF0C000⟧人，"),
};
