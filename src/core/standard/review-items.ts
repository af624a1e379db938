import type { Message } from "../notice";
import type { DocumentPart, ElementName } from "./elements";
import type { Format } from "./kinds";

/** The parts of a reviewer's sheet that are about the form, in the order in which the sheet is gone through. */
export type ReviewSectionId = "head" | "main" | "imprint" | "text" | "pages";

export const REVIEW_SECTIONS: Readonly<Record<ReviewSectionId, Message>> = {
  head: { zh: "版头", en: "Head (版头)" },
  main: { zh: "主体", en: "Main part (主体)" },
  imprint: { zh: "版记", en: "Imprint (版记)" },
  text: { zh: "正文", en: "Text (正文)" },
  pages: { zh: "版面", en: "Pages (版面)" },
};

/** Something of the form that the checks judge: what they find about its parts is found about it. */
export interface FormatItem {
  readonly id: string;
  readonly section: ReviewSectionId;
  readonly name: Message;
  /** Every part belongs to one item. */
  readonly parts: readonly DocumentPart[];
  readonly clause: string;
  /** Elements that supply it where it is not written. */
  readonly suppliedBy?: readonly ElementName[];
  /** Formats in which nothing supplies it. */
  readonly absentIn?: readonly Format[];
}

/** The standard's order: 版头, 主体, 版记 (GB/T 9704—2012 clause 7), then the text and the pages. */
// biome-ignore format: a table reads best with one row a line
export const FORMAT_ITEMS: readonly FormatItem[] = [
  { id: "copy-number", section: "head", name: { zh: "份号", en: "Copy number (份号)" }, parts: ["份号"], clause: "GB/T 9704—2012 7.2.1" },
  { id: "secrecy", section: "head", name: { zh: "密级和保密期限", en: "Secrecy (密级)" }, parts: ["密级"], clause: "GB/T 9704—2012 7.2.2" },
  { id: "urgency", section: "head", name: { zh: "紧急程度", en: "Urgency (紧急程度)" }, parts: ["紧急程度"], clause: "GB/T 9704—2012 7.2.3" },
  { id: "issuer-mark", section: "head", name: { zh: "发文机关标志", en: "Issuer’s mark (发文机关标志)" }, parts: ["发文机关标志", "发文机关"], clause: "GB/T 9704—2012 7.2.4" },
  { id: "document-number", section: "head", name: { zh: "发文字号", en: "Document number (发文字号)" }, parts: ["发文字号"], clause: "GB/T 9704—2012 7.2.5" },
  { id: "signer", section: "head", name: { zh: "签发人", en: "Signer (签发人)" }, parts: ["签发人"], clause: "GB/T 9704—2012 7.2.6" },
  { id: "kind", section: "main", name: { zh: "文种", en: "Kind (文种)" }, parts: ["文种"], clause: "《党政机关公文处理工作条例》第八条" },
  { id: "title", section: "main", name: { zh: "标题", en: "Title (标题)" }, parts: ["标题"], clause: "GB/T 9704—2012 7.3.1" },
  { id: "addressees", section: "main", name: { zh: "主送机关", en: "Addressees (主送机关)" }, parts: ["主送机关", "称谓"], clause: "GB/T 9704—2012 7.3.2" },
  { id: "attachments", section: "main", name: { zh: "附件说明和附件", en: "Attachments (附件)" }, parts: ["附件", "附件正文"], clause: "GB/T 9704—2012 7.3.4、7.3.7" },
  { id: "signature", section: "main", name: { zh: "发文机关署名", en: "Signature (发文机关署名)" }, parts: ["发文机关署名"], clause: "GB/T 9704—2012 7.3.5", suppliedBy: ["发文机关"], absentIn: ["纪要", "简报"] },
  { id: "date", section: "main", name: { zh: "成文日期", en: "Date (成文日期)" }, parts: ["成文日期"], clause: "GB/T 9704—2012 7.3.5.4" },
  { id: "seal", section: "main", name: { zh: "印章", en: "Seal (印章)" }, parts: ["印章"], clause: "GB/T 9704—2012 7.3.5", suppliedBy: ["发文机关"], absentIn: ["纪要", "文稿", "简报"] },
  { id: "note", section: "main", name: { zh: "附注", en: "Note (附注)" }, parts: ["附注"], clause: "GB/T 9704—2012 7.3.6" },
  { id: "attendance", section: "main", name: { zh: "出席、请假和列席", en: "Attendance (出席、请假、列席)" }, parts: ["出席", "请假", "列席"], clause: "GB/T 9704—2012 10.3" },
  { id: "copy-recipients", section: "imprint", name: { zh: "抄送机关", en: "Copies to (抄送机关)" }, parts: ["抄送机关", "报", "送", "发"], clause: "GB/T 9704—2012 7.4.2" },
  { id: "printing", section: "imprint", name: { zh: "印发机关和印发日期", en: "Printing office and date (印发)" }, parts: ["印发机关", "印发日期", "印数"], clause: "GB/T 9704—2012 7.4.3" },
  { id: "text", section: "text", name: { zh: "层次、引文、标点和用语", en: "Levels, citations, marks, wording" }, parts: ["正文"], clause: "GB/T 9704—2012 7.3.3" },
  { id: "draft", section: "text", name: { zh: "草稿的书写", en: "How the draft is written" }, parts: ["全文", "办理"], clause: "公文草稿的书写格式" },
  { id: "format", section: "pages", name: { zh: "版式", en: "Format (版式)" }, parts: ["版式"], clause: "GB/T 9704—2012 10" },
  { id: "layout", section: "pages", name: { zh: "编排", en: "Layout" }, parts: ["版面"], clause: "GB/T 9704—2012 7" },
];

/** Something that only a person can judge. */
export interface ContentItem {
  /** In kebab case; sheets name it, so it is never used again for another item. */
  readonly id: string;
  readonly name: Message;
  /** What the reviewer asks. */
  readonly question: Message;
  readonly basis: Message;
}

/** The sheet says once which regulation it is. */
const regulation = (article: string, number: string): Message => ({
  zh: `条例第${article}条`,
  en: `Regulation, article ${number}`,
});

const PRACTICE: Message = { zh: "通常做法", en: "Usual practice" };

/** What the general office looks at before a document is signed (条例 arts. 13–21), from the reason for it to its wording. */
// biome-ignore format: a table reads best with one row a line
export const CONTENT_ITEMS: readonly ContentItem[] = [
  { id: "necessity", name: { zh: "行文理由", en: "Reason" }, question: { zh: "确有必要行文，理由充分，不发可发可不发的公文。", en: "There is need for this document, and its reason is sufficient." }, basis: regulation("十三条、第二十", "13 and 20") },
  { id: "policy", name: { zh: "政策法规", en: "Policy and law" }, question: { zh: "符合党的路线方针政策和国家法律法规，完整准确体现发文机关的意图。", en: "It conforms to policy and law, and says what its issuer means." }, basis: regulation("十九条、第二十", "19 and 20") },
  { id: "consistency", name: { zh: "前后衔接", en: "Consistency" }, question: { zh: "与现行有关公文相衔接，与已经作出的决定、答复不矛盾。", en: "It fits the documents in force, and contradicts no decision or answer given before." }, basis: regulation("二十", "20") },
  { id: "measures", name: { zh: "措施办法", en: "Measures" }, question: { zh: "措施和办法切实可行，责任单位、完成时限明确。", en: "Its measures can be carried out; who does what, and by when, is clear." }, basis: regulation("十九条、第二十", "19 and 20") },
  { id: "consultation", name: { zh: "协商会签", en: "Consultation" }, question: { zh: "涉及其他地区或者部门职权的，已经协商一致、会签完毕。", en: "Other regions and departments concerned have agreed and countersigned." }, basis: regulation("十六条、第二十", "16 and 20") },
  { id: "mandate", name: { zh: "授权和同意", en: "Mandate" }, question: { zh: "按规定应当经上级或者本级党委、政府同意、授权的，已经取得，文中写明。", en: "Where consent or a mandate is needed, it has been given, and the text says so." }, basis: regulation("十五条、第十六", "15 and 16") },
  { id: "recipients", name: { zh: "主送抄送", en: "Recipients" }, question: { zh: "主送、抄送合乎隶属关系和职权范围，不多不漏，不越级。", en: "Addressees and copies follow subordination and competence; none is missing, too many or skipped." }, basis: regulation("十四条至第十七", "14 to 17") },
  { id: "request", name: { zh: "请求和部署事项", en: "What is asked" }, question: { zh: "请求批准、答复或者部署的事项具体明确；请示一文一事，报告不夹带请示事项。", en: "What is asked or ordered is definite; a request is about one matter, a report asks for nothing." }, basis: regulation("十五", "15") },
  { id: "facts", name: { zh: "事实", en: "Facts" }, question: { zh: "所述情况、事例、成绩和问题属实，有来源可查。", en: "What it reports is true and can be traced." }, basis: regulation("十九", "19") },
  { id: "figures", name: { zh: "数据和合计", en: "Figures and totals" }, question: { zh: "数据与来源一致，分项相加等于合计，比例、增幅算得对，正文与附件一致。", en: "Figures agree with their source, items add up, shares and rates are right, text and attachments agree." }, basis: regulation("二十", "20") },
  { id: "amounts", name: { zh: "金额", en: "Sums of money" }, question: { zh: "金额、币种、单位无误，经费有来源、有依据。", en: "Amounts, currency and units are right, and where the money comes from is known." }, basis: PRACTICE },
  { id: "law", name: { zh: "引用依据", en: "Sources cited" }, question: { zh: "所引法律法规和文件现行有效，名称、文号、条款和引文与原文核对一致。", en: "Laws and documents cited are in force; names, numbers, clauses and quotations agree with the originals." }, basis: regulation("二十", "20") },
  { id: "names", name: { zh: "人名、机关名和排序", en: "Names and their order" }, question: { zh: "姓名、职务、机关名称、地名准确，排列顺序合乎规定。", en: "Names of persons, posts, organs and places are right and in the right order." }, basis: regulation("二十", "20") },
  { id: "times", name: { zh: "时间和地点", en: "Times and places" }, question: { zh: "日期、星期、时限、地点准确，时限来得及执行。", en: "Dates, weekdays, time limits and places are right, and the limits can be met." }, basis: regulation("二十", "20") },
  { id: "attachments", name: { zh: "附件内容", en: "Attachments" }, question: { zh: "附件齐全，是应当附的那一份，内容与正文一致。", en: "The attachments are complete, the right ones, and agree with the text." }, basis: PRACTICE },
  { id: "secrecy", name: { zh: "密级和公开", en: "Secrecy and publication" }, question: { zh: "定密准确；公开与否已经确定，公开的内容不涉密、不涉个人隐私。", en: "Its secrecy is right; whether it is published is decided, and nothing secret or private is." }, basis: regulation("三十一", "31") },
  { id: "wording", name: { zh: "文字表述", en: "Wording" }, question: { zh: "内容简洁，表述准确，条理清楚，没有歧义和错别字。", en: "It is short, exact and in good order, without ambiguity or wrong characters." }, basis: regulation("十九条、第二十", "19 and 20") },
];
