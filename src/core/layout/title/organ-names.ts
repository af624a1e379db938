import { type Stretch, stretchesMatching } from "./stretches";

/** How the names of organs end; one character only where it is no part of a usual word (部门, 委员, 局部). */
const LAST_WORD =
  /(?:人民代表大会|人民政府|政府|人民法院|人民检察院|联席会议|委员会|常委会|领导小组|指挥部|办公厅|办公室|联合会|总工会|银行|学院|大学|医院|中心|公司|集团|协会|学会|银监会|证监会|部(?![门分件位])|(?<!常)委(?![员托派])|局(?![部面限])|厅|署(?!名)|院(?![校士所落])|办(?![公法理事学好]))/u;

/** What stands behind the last word and belongs to the name, 等五部门 too. */
const BELONGING =
  /(?:常务委员会|党组|党委|组织部|宣传部|统战部|政法委员会|政研室|纪律检查委员会)?(?:办公厅|办公室)?(?:等[一二三四五六七八九十0-9]{0,3}个?(?:部门|部委|单位|机关))?/u;

const NAME_END = LAST_WORD.source + BELONGING.source;

/** The organs that a title begins with, written one behind the other. */
const ISSUING_ORGAN = new RegExp(/\p{Script=Han}{1,24}?/u.source + NAME_END, "gu");

/** How the name of an organ that is spoken of begins: with a place or with the level that it belongs to. */
const FIRST_WORD =
  /(?:中华人民共和国|中国|国家|国务院|全国|最高|(?!转发|批转|授权|调整|印发|关于|成立|同意|设立)\p{Script=Han}{2,3}[省市州县区]|[省市州县区])/u;

const ORGAN_SPOKEN_OF = new RegExp(FIRST_WORD.source + /\p{Script=Han}{0,14}?/u.source + NAME_END, "gu");

/** Where the issuing organs end. */
const MATTER = /关于|转发|批转|印发|公告|通告|对(?!外)/u;

/** The names of organs in a title, told by their ends: those that issue it, and those that it speaks of. */
export function organNames(title: string): readonly Stretch[] {
  const matter = MATTER.exec(title)?.index ?? 0;
  const issuing = stretchesMatching(title.slice(0, matter), ISSUING_ORGAN);
  const spokenOf = stretchesMatching(title, ORGAN_SPOKEN_OF).filter(({ start }) => start >= matter);
  return [...issuing, ...spokenOf];
}
