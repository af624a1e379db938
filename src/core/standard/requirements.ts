import type { Format, KindName } from "./kinds";

/** What each kind need not carry, and the formats it comes in (standard.md §2.4, §2.5, §6.16). */

/** Published on the press or by a meeting: a document number is not usual. */
export const KINDS_WITHOUT_NUMBER: readonly KindName[] = ["决议", "公报", "公告", "通告", "纪要"];

/** Published on the press: there may be no imprint. */
export const KINDS_WITHOUT_IMPRINT: readonly KindName[] = ["公报", "公告", "通告"];

/** An order has no line with a title (10.2). */
export const KINDS_WITHOUT_TITLE: readonly KindName[] = ["命令"];

/** Their titles name the issuer or the meeting and may leave the matter out: 云岭州人民政府公告, 专题会议纪要. */
export const KINDS_TITLED_OTHERWISE: readonly KindName[] = ["命令", "决议", "公报", "公告", "通告", "纪要"];

const ANY: readonly Format[] = ["文件", "信函"];
const DOCUMENT: readonly Format[] = ["文件"];

/** The formats that a kind may be laid out in. */
export const FORMATS_OF_KINDS: Readonly<Record<KindName, readonly Format[]>> = {
  决议: DOCUMENT,
  决定: ANY,
  命令: ["命令"],
  公报: DOCUMENT,
  公告: DOCUMENT,
  通告: DOCUMENT,
  意见: ANY,
  通知: ANY,
  通报: ANY,
  报告: ANY,
  请示: DOCUMENT,
  批复: ANY,
  议案: DOCUMENT,
  函: ["信函"],
  纪要: ["纪要", "文件"],
};
