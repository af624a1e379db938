import { joinedItems } from "../../draft/wording";
import { isOrgan } from "./wording";

/** The organs of a list as values: cut at ， or 、 where the draft joins them to the same line again, else as one value. */
export function organsIn(text: string): readonly string[] {
  const byComma = cutOutside(text, /\uFF0C/u);
  if (byComma.length > 1 && joinedItems(byComma) === text) return byComma;
  const parts = cutOutside(text, /、/u);
  const areWhole = parts.every(
    (part) =>
      !/[,\uFF0C;\uFF1B]/u.test(part) && (isOrgan(part.replace(/\s/gu, "")) || /^各|部门$|单位$|科室$/u.test(part)),
  );
  return areWhole && joinedItems(parts) === text ? parts : [text];
}

/** Names as values, cut where the draft joins them to the same line again. */
export function listed(text: string): readonly string[] {
  const cuts = [cutOutside(text, /\uFF0C/u), cutOutside(text, /、/u)];
  return cuts.find((parts) => parts.length > 1 && joinedItems(parts) === text) ?? [text];
}

/** The parts between marks that do not stand in parentheses. */
export function cutOutside(text: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if (/[\uFF08(《“]/u.test(character)) depth++;
    else if (/[\uFF09)》”]/u.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && mark.test(character)) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}

/** The text without white space that only spreads its characters: 国 务 院. */
export function withoutWideWhite(text: string): string {
  return text.replace(/(?<=[^\s!-~])\s+(?=[^\s!-~])/gu, "");
}

/** The names on a line of signatures: cut at wide white, joined where white only spreads a name. */
export function signedNames(text: string): readonly string[] {
  const trimmed = text.replace(/[\p{Co}\u00AD]+$/u, "").trim();
  const parts = trimmed.split(/\s{2,}|[\u3000\t]+|\s+(?=中华|中国|国家|全国)/u);
  if (parts.length > 1 && parts.every((part) => isOrgan(part.replace(/\s/gu, "")))) {
    return parts.map(withoutWideWhite);
  }
  const words = trimmed.split(/\s+/u);
  if (words.length > 1 && words.every((word) => isOrgan(word) && word.length >= 3)) return words;
  if (words.every((word) => [...word].length <= 1)) return [words.join("")];
  const signer = /^(.{1,24}?(?:总理|主席|长|主任|书记|总监))\s+(\S[\S\s]{1,8})$/u.exec(trimmed);
  if (signer?.[1] && signer[2]) return [`${withoutWideWhite(signer[1])}\u3000${signer[2].replace(/\s/gu, "")}`];
  return [withoutWideWhite(trimmed)];
}
