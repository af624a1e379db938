import type { Message } from "../notice";
import { withoutTrailing } from "../text/trailing";

/** Which way a document travels (条例 arts. 8, 15–17; standard.md §3.2); papers of no kind stay inside or travel in another. */
export type Direction = "downward" | "upward" | "level" | "public" | "meeting" | "internal";

/** What each is called. */
export const DIRECTION_NAMES: Readonly<Record<Direction, Message>> = {
  downward: { zh: "下行文", en: "to lower levels" },
  upward: { zh: "上行文", en: "to a higher level" },
  level: { zh: "平行文", en: "between equals" },
  public: { zh: "公布性公文", en: "to the public" },
  meeting: { zh: "会议公文", en: "of a meeting" },
  internal: { zh: "其他材料", en: "a paper of no kind" },
};

/** The four layouts of GB/T 9704—2012 (clauses 7 and 10), then those of an office's other papers (standard.md §7). */
export type Format = "文件" | "信函" | "命令" | "纪要" | "文稿" | "简报";

export const FORMATS: readonly Format[] = ["文件", "信函", "命令", "纪要", "文稿", "简报"];

export type KindName =
  | "决议"
  | "决定"
  | "命令"
  | "公报"
  | "公告"
  | "通告"
  | "意见"
  | "通知"
  | "通报"
  | "报告"
  | "请示"
  | "批复"
  | "议案"
  | "函"
  | "纪要";

/** One of the fifteen kinds of official document (条例 art. 8). */
export interface Kind {
  readonly name: KindName;
  /** Other words that end its title: 令 for 命令. */
  readonly titleEndings: readonly string[];
  readonly directions: readonly Direction[];
  /** What it is for, in our own words. */
  readonly purpose: string;
  /** Who may use it. */
  readonly issuers: string;
  /** Whether a main recipient is set. */
  readonly addressees: "none" | "optional" | "required" | "single";
  readonly format: Format;
  /** Closing formulas that fit, the usual first (standard.md §6.0). */
  readonly closings: readonly string[];
  readonly clause: string;
}

const clause = "《党政机关公文处理工作条例》第八条";

// biome-ignore format: a table reads best with one row a line
export const KINDS: readonly Kind[] = [
  { name: "决议", titleEndings: ["决议"], directions: ["downward", "public", "meeting"], purpose: "会议讨论通过的重大决策事项", issuers: "党的代表大会和委员会、人民代表大会等会议", addressees: "none", format: "文件", closings: [], clause },
  { name: "决定", titleEndings: ["决定"], directions: ["downward"], purpose: "对重要事项作出决策和部署、奖惩有关单位和人员、变更或者撤销下级机关不适当的决定事项", issuers: "有相应职权的机关", addressees: "optional", format: "文件", closings: ["本决定自印发之日起施行。"], clause },
  { name: "命令", titleEndings: ["命令", "令"], directions: ["downward", "public"], purpose: "公布行政法规和规章、宣布施行重大强制性措施、批准授予和晋升衔级、嘉奖有关单位和人员", issuers: "依法有权发布命令的国家机关及其负责人", addressees: "none", format: "命令", closings: ["本令自公布之日起施行。"], clause },
  { name: "公报", titleEndings: ["公报"], directions: ["public"], purpose: "公布重要决定或者重大事项", issuers: "党和国家高级机关、统计机关", addressees: "none", format: "文件", closings: [], clause },
  { name: "公告", titleEndings: ["公告"], directions: ["public"], purpose: "向国内外宣布重要事项或者法定事项", issuers: "国家机关和依法有权公告的机关", addressees: "none", format: "文件", closings: ["特此公告。"], clause },
  { name: "通告", titleEndings: ["通告"], directions: ["public"], purpose: "在一定范围内公布应当遵守或者周知的事项", issuers: "各级机关在职权范围内", addressees: "none", format: "文件", closings: ["特此通告。"], clause },
  { name: "意见", titleEndings: ["意见"], directions: ["downward", "upward", "level"], purpose: "对重要问题提出见解和处理办法", issuers: "各级机关", addressees: "required", format: "文件", closings: ["以上意见，请结合实际认真贯彻执行。", "以上意见如无不妥，请批转各地、各部门执行。", "以上意见，供参考。"], clause },
  { name: "通知", titleEndings: ["通知"], directions: ["downward", "level"], purpose: "发布、传达要求下级机关执行和有关单位周知或者执行的事项，批转、转发公文", issuers: "各级机关", addressees: "required", format: "文件", closings: ["特此通知。"], clause },
  { name: "通报", titleEndings: ["通报"], directions: ["downward"], purpose: "表彰先进、批评错误、传达重要精神和告知重要情况", issuers: "各级机关", addressees: "required", format: "文件", closings: ["特此通报。"], clause },
  { name: "报告", titleEndings: ["报告"], directions: ["upward"], purpose: "向上级机关汇报工作、反映情况，回复上级机关的询问", issuers: "各级机关", addressees: "single", format: "文件", closings: ["特此报告。", "专此报告。", "以上报告，请审阅。"], clause },
  { name: "请示", titleEndings: ["请示"], directions: ["upward"], purpose: "向上级机关请求指示、批准", issuers: "各级机关", addressees: "single", format: "文件", closings: ["妥否，请批示。", "当否，请批示。", "以上请示，请予批复。"], clause },
  { name: "批复", titleEndings: ["批复"], directions: ["downward"], purpose: "答复下级机关请示事项", issuers: "收到请示的上级机关", addressees: "required", format: "文件", closings: ["此复。", "特此批复。"], clause },
  { name: "议案", titleEndings: ["议案"], directions: ["level"], purpose: "各级人民政府按照法律程序向同级人民代表大会或者其常务委员会提请审议事项", issuers: "各级人民政府", addressees: "single", format: "文件", closings: ["现提请审议。", "请予审议。"], clause },
  { name: "函", titleEndings: ["函"], directions: ["level"], purpose: "不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项", issuers: "各级机关", addressees: "required", format: "信函", closings: ["特此函告。", "可否，请函复。", "请予函复。", "特此函复。", "请予批准为盼。"], clause },
  { name: "纪要", titleEndings: ["纪要"], directions: ["meeting"], purpose: "记载会议主要情况和议定事项", issuers: "会议的主办机关", addressees: "none", format: "纪要", closings: [], clause },
];

const BY_NAME = new Map<string, Kind>([
  ...KINDS.map((kind) => [kind.name, kind] as const),
  ["令", KINDS.find((kind) => kind.name === "命令") as Kind],
  ["命令（令）", KINDS.find((kind) => kind.name === "命令") as Kind],
]);

/** The kind of that name, 令 and 命令（令） included; undefined when there is none. */
export function kindNamed(name: string): Kind | undefined {
  return BY_NAME.get(name);
}

/** The kind whose word ends the title; undefined when the title ends otherwise. */
export function kindOfTitle(title: string): Kind | undefined {
  const trimmed = withoutTrailing(title.trim(), "。\uFF0E.\uFF0C,\uFF1B;\uFF01!\uFF1F?");
  return KINDS.find((kind) => kind.titleEndings.some((ending) => trimmed.endsWith(ending)));
}
