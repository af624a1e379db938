import { KINDS } from "../standard/kinds";
import { FINAL_PAPERS_KEY, FOLDER_KEY, NAME_KEY, PREPRINTED_KEY, USUAL_FINAL_PAPERS } from "./final-papers";

/** How other units stand to the office. */
export const RELATIONS = ["superiors", "peers", "subordinates"] as const;
export type Relation = (typeof RELATIONS)[number];

/** The office itself, as its documents name it; what it has not written down is absent or empty. */
export interface Unit {
  /** Its full name. */
  readonly name?: string;
  /** The code in its document numbers (机关代字), of kinds that have one of their own and of all others. */
  readonly code?: string;
  readonly codesOfKinds: ReadonlyMap<string, string>;
  readonly printingOffice?: string;
  readonly contact?: string;
  readonly telephone?: string;
  /** The units that it writes to, by how they stand to it. */
  readonly superiors: readonly string[];
  readonly peers: readonly string[];
  readonly subordinates: readonly string[];
}

export const NO_UNIT: Unit = { codesOfKinds: new Map(), superiors: [], peers: [], subordinates: [] };

/** One thing that the profile says of the unit. */
export interface UnitSetting {
  readonly key: string;
  readonly description: string;
  readonly isList?: boolean;
  /** The keys that stand below it in place of a value, or beside one. */
  readonly below?: readonly UnitSetting[];
  /** Whether it may have a value of its own. */
  readonly hasValue: boolean;
}

const list = (key: string, description: string): UnitSetting => ({ key, description, isList: true, hasValue: true });
const text = (key: string, description: string): UnitSetting => ({ key, description, hasValue: true });

/** What stands below 机关代字 for all kinds without a code of their own. */
export const OTHER_KINDS = "其他";

/** Everything that the profile says of the unit and its papers, in order. */
export const UNIT_SETTINGS: readonly UnitSetting[] = [
  text("单位", "本单位的全称，如云岭州商务局"),
  {
    ...text("机关代字", "发文字号开头的代字，如云商发；函、请示等另有代字的，在下面逐行写明"),
    below: [...KINDS.map(({ name }) => text(name, `${name}的机关代字`)), text(OTHER_KINDS, "其他文种的机关代字")],
  },
  text("印发机关", "版记里的印发机关，如云岭州商务局办公室"),
  {
    ...text("联系人", "新建公文时填写的联系人和电话"),
    below: [text("姓名", "联系人的姓名"), text("电话", "联系电话")],
  },
  {
    key: "单位名录",
    description: "常写给哪些单位，按与本单位的关系分开",
    hasValue: false,
    below: [
      list("上级", "上级机关，上行文的主送机关"),
      list("平级", "平级和不相隶属的机关"),
      list("下级", "下级机关，下行文的主送机关"),
    ],
  },
  {
    key: FINAL_PAPERS_KEY,
    description: "成品放在哪里、叫什么名字",
    hasValue: false,
    below: [
      text(FOLDER_KEY, "草稿旁边的文件夹，如成文；不写时就放在草稿旁边"),
      text(PREPRINTED_KEY, "是：用印好红色版头的纸打印，红色的部分留空"),
      text(NAME_KEY, `成品的文件名，要素写在大括号里；不写时是${USUAL_FINAL_PAPERS.name}`),
    ],
  },
];
