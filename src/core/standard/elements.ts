import type { Format, KindName } from "./kinds";
import { FORMATS, KINDS } from "./kinds";
import { PAPERS } from "./papers";
import { KINDS_WITHOUT_IMPRINT, KINDS_WITHOUT_NUMBER, KINDS_WITHOUT_TITLE } from "./requirements";
import { SECRECY_LEVELS, URGENCY_WORDS } from "./vocabulary";

/** The keys of a draft: the standard's own element names (design of the draft language), then ours. */
export type ElementName =
  | "份号"
  | "密级"
  | "紧急程度"
  | "发文机关标志"
  | "发文字号"
  | "签发人"
  | "标题"
  | "主送机关"
  | "称谓"
  | "附件"
  | "发文机关"
  | "发文机关署名"
  | "成文日期"
  | "印章"
  | "附注"
  | "抄送机关"
  | "报"
  | "送"
  | "发"
  | "印发机关"
  | "印发日期"
  | "印数"
  | "出席"
  | "请假"
  | "列席"
  | "文种"
  | "版式"
  | "办理";

/**
 * What a check can be about: an element, the text or the attachments' text, the draft as a file, or where things came to
 * stand on the pages.
 */
export type DocumentPart = ElementName | "正文" | "附件正文" | "全文" | "版面";

/** What a value is made of. */
export type ElementType = "text" | "list" | "date" | "choice" | "record";

/** When the element must stand (条例 art. 9; standard.md §2.5). */
export type Requirement = "always" | "normally" | "secret" | "upward" | "addressed" | "attachments" | "optional";

/** One key of a draft: everything that checks, completion, hover and forms know of it. */
export interface Element {
  readonly name: ElementName;
  readonly type: ElementType;
  readonly requirement: Requirement;
  /** What it is and how it is written, one or two sentences for the writer. */
  readonly hover: string;
  /** A right example of the value. */
  readonly example: string;
  /** Values to offer. */
  readonly values?: readonly string[];
  readonly clause: string;
  /** Formats in which the element does not stand. */
  readonly absentIn?: readonly Format[];
  /** The formats that alone have it; any format when it is absent. */
  readonly formats?: readonly Format[];
  /** The kinds that have it; any kind when it is absent. */
  readonly kinds?: readonly KindName[];
  /** Whether only papers have it that greet people, who are spoken or written to. */
  readonly isGreeting?: true;
  /** Kinds and formats whose documents need not have it although others must. */
  readonly unusualFor?: readonly (KindName | Format)[];
}

/** Every key in the order in which the standard (and Format Document) sets them. */
// biome-ignore format: a table reads best with one row a line
export const ELEMENTS: readonly Element[] = [
  { name: "文种", type: "choice", requirement: "always", hover: "公文的种类，十五种之一，与标题末尾的文种一致；法定文种以外的材料写材料的名称，如“工作总结”。", example: "通知", values: [...KINDS, ...PAPERS].map(({ name }) => name), clause: "《党政机关公文处理工作条例》第八条" },
  { name: "版式", type: "choice", requirement: "optional", hover: "文件、信函、命令、纪要四种格式之一，法定文种以外的材料用文稿或者简报；不写时按文种确定。", example: "文件", values: FORMATS, clause: "GB/T 9704—2012 10" },
  { name: "份号", type: "text", requirement: "secret", hover: "公文印制份数的顺序号，六位阿拉伯数字；涉密公文应当标注。", example: "000001", clause: "GB/T 9704—2012 7.2.1" },
  { name: "密级", type: "text", requirement: "optional", hover: "密级和保密期限，如“机密★10年”。涉密内容不得在联网计算机上起草。", example: "秘密★1年", values: SECRECY_LEVELS, clause: "GB/T 9704—2012 7.2.2" },
  { name: "紧急程度", type: "choice", requirement: "optional", hover: "公文送达和办理的时限要求：特急、加急；电报为特提、特急、加急、平急。", example: "加急", values: URGENCY_WORDS, clause: "GB/T 9704—2012 7.2.3" },
  { name: "发文机关", type: "list", requirement: "always", hover: "发文机关全称或者规范化简称；联合行文时依次列出，主办机关在前。", example: "云岭州商务局", clause: "《党政机关公文处理工作条例》第九条" },
  { name: "发文机关标志", type: "text", requirement: "optional", hover: "发文机关全称或者规范化简称加“文件”二字，也可以只用机关名称；不写时由发文机关得出。", example: "云岭州商务局文件", clause: "GB/T 9704—2012 7.2.4", absentIn: ["文稿"] },
  { name: "发文字号", type: "text", requirement: "normally", hover: "机关代字、年份（用六角括号〔〕括入）、发文顺序号；不加“第”，不编虚位。联合行文只标主办机关的字号。", example: "云商发〔2026〕12号", clause: "GB/T 9704—2012 7.2.5", unusualFor: KINDS_WITHOUT_NUMBER },
  { name: "签发人", type: "list", requirement: "upward", hover: "上行文应当标注签发人姓名；联合行文时依次列出各机关签发人。", example: "周云川", clause: "GB/T 9704—2012 7.2.6" },
  { name: "标题", type: "text", requirement: "always", hover: "发文机关名称、事由和文种三部分，如“云岭州商务局关于……的通知”。", example: "云岭州商务局关于开展公文质量检查的通知", clause: "GB/T 9704—2012 7.3.1", unusualFor: KINDS_WITHOUT_TITLE },
  { name: "主送机关", type: "list", requirement: "addressed", hover: "公文的主要受理机关，用全称、规范化简称或者同类型机关统称；请示原则上只主送一个上级机关。", example: "各县（市）商务主管部门", clause: "GB/T 9704—2012 7.3.2", absentIn: ["简报"] },
  { name: "称谓", type: "list", requirement: "optional", hover: "讲话稿、感谢信等开头对听者、读者的称呼；顶格排，后面的冒号由排版加上。", example: "同志们", clause: "通常做法（法定文种以外的材料）", isGreeting: true },
  { name: "附件", type: "list", requirement: "attachments", hover: "附件说明：附件的名称，依次列出，后面不加标点，顺序号由排版生成。", example: "公文质量检查表", clause: "GB/T 9704—2012 7.3.4" },
  { name: "发文机关署名", type: "list", requirement: "optional", hover: "发文机关全称或者规范化简称；不写时与发文机关相同。", example: "云岭州商务局", clause: "GB/T 9704—2012 7.3.5", absentIn: ["纪要"] },
  { name: "成文日期", type: "date", requirement: "always", hover: "会议通过或者负责人签发的日期，用阿拉伯数字标全年、月、日，月、日不编虚位。", example: "2026年8月4日", clause: "GB/T 9704—2012 7.3.5.4" },
  { name: "印章", type: "choice", requirement: "optional", hover: "加盖印章、不加盖印章或者加盖签发人签名章；不写时按加盖印章留出位置，纪要不留。", example: "加盖", values: ["加盖", "不加盖", "签名章"], clause: "GB/T 9704—2012 7.3.5", absentIn: ["纪要"] },
  { name: "附注", type: "text", requirement: "optional", hover: "印发传达范围等需要说明的事项，排版时加圆括号；请示通常注明联系人和电话。", example: "此件公开发布", clause: "GB/T 9704—2012 7.3.6" },
  { name: "出席", type: "list", requirement: "optional", hover: "纪要的出席人员名单。", example: "周云川", clause: "GB/T 9704—2012 10.3", kinds: ["纪要"] },
  { name: "请假", type: "list", requirement: "optional", hover: "纪要的请假人员名单。", example: "林望山", clause: "GB/T 9704—2012 10.3", kinds: ["纪要"] },
  { name: "列席", type: "list", requirement: "optional", hover: "纪要的列席人员名单。", example: "陈石桥", clause: "GB/T 9704—2012 10.3", kinds: ["纪要"] },
  { name: "抄送机关", type: "list", requirement: "optional", hover: "除主送机关外需要执行或者知晓公文内容的其他机关。", example: "省商务厅", clause: "GB/T 9704—2012 7.4.2", absentIn: ["简报"] },
  { name: "报", type: "list", requirement: "optional", hover: "简报报送的上级机关和领导，排在最后一面下端。", example: "云江省商务厅", clause: "通常做法（简报的报尾）", formats: ["简报"] },
  { name: "送", type: "list", requirement: "optional", hover: "简报送达的平级和不相隶属机关。", example: "州直有关部门", clause: "通常做法（简报的报尾）", formats: ["简报"] },
  { name: "发", type: "list", requirement: "optional", hover: "简报发到的下级机关和内设机构。", example: "各县（市）商务主管部门", clause: "通常做法（简报的报尾）", formats: ["简报"] },
  { name: "印发机关", type: "text", requirement: "normally", hover: "公文的送印机关，通常是发文机关的办公室（厅）。", example: "云岭州商务局办公室", clause: "GB/T 9704—2012 7.4.3", absentIn: ["信函"], unusualFor: KINDS_WITHOUT_IMPRINT },
  { name: "印发日期", type: "date", requirement: "normally", hover: "公文的送印日期，不早于成文日期；排版时后面加“印发”二字。", example: "2026年8月5日", clause: "GB/T 9704—2012 7.4.3", absentIn: ["信函"], unusualFor: KINDS_WITHOUT_IMPRINT },
  { name: "印数", type: "text", requirement: "optional", hover: "简报共印多少份，排在报尾右侧。", example: "共印60份", clause: "通常做法（简报的报尾）", formats: ["简报"] },
  { name: "办理", type: "record", requirement: "optional", hover: "本单位内部办理记录，不排入版面。", example: "", clause: "《党政机关公文处理工作条例》第二十五条" },
];

const BY_NAME = new Map<string, Element>(ELEMENTS.map((element) => [element.name, element]));

/** The element that the key names; undefined for an unknown key. */
export function elementNamed(name: string): Element | undefined {
  return BY_NAME.get(name);
}

const PLACES = new Map<string, number>(ELEMENTS.map(({ name }, index) => [name, index]));

/** Where the element stands in the order of the standard, counted from 0. */
export function placeOf(name: ElementName): number {
  return PLACES.get(name) ?? 0;
}
