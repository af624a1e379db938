import { pinyinInitials } from "./pinyin-initials";

/** What stands before the part of a name that people know it by: the state of a law, the place of an organ, the issuer of a document. */
const HEADS: readonly RegExp[] = [
  /^中华人民共和国(?=.)/u,
  /^[^省市州盟县区旗]{1,8}[省市州盟县区旗](?=.{2})/u,
  /^.{2,40}?关于(?=.)/u,
];

/**
 * The words by which a list of suggestions finds an entry, apart by blanks: the editor begins to match at the head of each.
 * The initials come first, for what is typed while no input method composes is Latin; the label itself is found as well,
 * and each by the part of the name that people know: 档案法, 商务局.
 */
export function filterText(label: string, latin = ""): string {
  const names = [label, ...HEADS.filter((head) => head.test(label)).map((head) => label.replace(head, ""))];
  const words = [latin, ...names.flatMap(pinyinInitials), ...names];
  return [...new Set(words)].filter((word) => word !== "").join(" ");
}
