import { textOf } from "../../draft/access";
import { insertValue } from "../../draft/field-edits";
import { given } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

/** A number at the end of the mark: 云岭州人民政府令第12号, 云商发〔2026〕12号. */
const NUMBER =
  /\s{0,8}(第[\d一二三四五六七八九十百]{1,6}[号期次]|(?:(?<=文件\s{0,8})[\p{Script=Han}]{1,10})?〔\d{4}〕\d{1,5}号)$/u;

/** What belongs in the title. */
const MATTER = /关于.{1,80}$/u;

export const markNameOnly: Rule = {
  id: "mark-name-only",
  element: "发文机关标志",
  needs: [given("发文机关标志")],
  clause: "GB/T 9704—2012 7.2.4",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "发文机关标志由发文机关名称加“文件”二字组成，也可以只用名称，“{found}”应写在别处。",
    en: "The mark is the issuer's name with or without 文件: “{found}” belongs elsewhere.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const words of allWordsOf(draft, "发文机关标志")) {
      const number = NUMBER.exec(words.text);
      const match = number ?? MATTER.exec(words.text);
      if (!match || match.index === 0) continue;
      const end = words.text.length;
      const found = match[0].trim();
      const value = number?.[1];
      const insertion = value && !textOf(draft, "发文字号") ? insertValue(draft, "发文字号", value) : undefined;
      const deletion = words.replace(match.index, end, "");
      const title = insertion
        ? { zh: `把“${found}”移到发文字号`, en: `Move “${found}” to 发文字号` }
        : { zh: `删去“${found}”`, en: `Delete “${found}”` };
      report({
        range: words.rangeOf(end - found.length, end),
        data: { found },
        fixes: deletion.length > 0 ? [{ title, edits: [...deletion, ...(insertion ? [insertion] : [])] }] : [],
      });
    }
  },
};
