import { FORMER_UNITS, type FormerUnit } from "../../standard/units";
import { lookUp } from "../../text/lookup";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const BY_NAME: Readonly<Record<string, FormerUnit>> = Object.fromEntries(FORMER_UNITS.map((unit) => [unit.name, unit]));

/** A quantity in such a unit, or a price for one. */
const QUANTITY = sought(
  new RegExp(
    `(?:(?<![\\d.,A-Za-z第])(\\d{1,9}(?:\\.\\d{1,4})?)([万亿]?[多余]?)|(?<=元[/每]))(${FORMER_UNITS.map(withBounds).join("|")})`,
    "gu",
  ),
);

/** More decimals than these show that the unit does not come out even. */
const DECIMALS = 4;

export const legalUnits: Rule = {
  id: "legal-units",
  element: "正文",
  clause: "《中华人民共和国计量法》第三条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "应当使用法定计量单位，“{found}”应当换算为“{right}”。",
    en: "Legal units are required: convert “{found}” to “{right}”.",
  },
  fix: "suggestion",
  seeks: [QUANTITY],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, QUANTITY, ({ groups, from, to }) => {
      const [digits = "", magnitude = "", name = ""] = groups;
      const unit = lookUp(BY_NAME, name);
      const right = unit && converted(digits, magnitude, unit);
      return right === undefined ? { from, to } : [right];
    });
  },
};

function withBounds({ name, notBefore }: FormerUnit): string {
  return notBefore === undefined ? name : `${name}(?![${notBefore}])`;
}

/** The quantity in the legal unit; undefined for a price, and where it does not come out even. */
function converted(digits: string, magnitude: string, { factor, legal }: FormerUnit): string | undefined {
  if (digits === "" || factor === undefined) return undefined;
  const value = Number((Number(digits) * factor).toFixed(DECIMALS));
  return `${value}${magnitude}${legal}`;
}
