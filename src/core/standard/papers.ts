import type { Format } from "./kinds";

/** Where a paper without a heading area shows who wrote it and when: under the title, or under the text. */
export type Byline = "title" | "text";

/** What a paper cannot do without, beside its title and its text. */
export type NeededElement = "发文机关" | "发文字号" | "主送机关" | "成文日期";

/**
 * A customary paper of an office (standard.md §7): none of the fifteen kinds, so that it is sent officially only inside a
 * document of one of them, and none of the elements of the Regulation is asked of it but what it needs.
 */
interface Paper {
  readonly name: string;
  /** What it is for, in our own words. */
  readonly purpose: string;
  /** The formats that it comes in, the usual first. */
  readonly formats: readonly [Format, ...Format[]];
  readonly byline: Byline;
  readonly needs: readonly NeededElement[];
  /** Whether it is spoken or written to people, whom it greets and calls upon. */
  readonly isSpoken: boolean;
  /** What its title ends in; none where titles do not tell the paper. */
  readonly titleEndings: readonly string[];
  readonly clause: string;
}

const PRACTICE = "通常做法（法定文种以外的材料）";

const formats = ["文稿"] as const;
const text = { formats, byline: "text", needs: [], isSpoken: false, titleEndings: [], clause: PRACTICE } as const;
const dated = { ...text, needs: ["发文机关", "成文日期"] } as const;
const titled = { ...dated, byline: "title" } as const;
const spoken = { ...text, byline: "title", isSpoken: true } as const;
const bulletin = { ...text, formats: ["简报"], needs: ["发文机关", "发文字号", "成文日期"] } as const;
const answer = { ...text, formats: ["信函", "文件"], needs: ["发文机关", "发文字号", "主送机关", "成文日期"] } as const;

// biome-ignore format: a table reads best with one row a line
const TABLE = [
  { name: "讲话稿", ...spoken, needs: ["发文机关", "成文日期"], titleEndings: ["讲话", "讲话稿", "致辞"], purpose: "领导在会议、活动上的讲话" },
  { name: "主持词", ...spoken, titleEndings: ["主持词"], purpose: "主持会议、活动时的串词" },
  { name: "工作总结", ...dated, titleEndings: ["总结"], purpose: "总结一段时间的工作，写明成效、问题和打算" },
  { name: "述职报告", ...dated, titleEndings: ["述职报告", "述廉报告"], purpose: "本人报告履行职责的情况" },
  { name: "调研报告", ...titled, titleEndings: ["调研报告"], purpose: "写明调查研究的经过、发现、原因和建议" },
  { name: "汇报材料", ...titled, titleEndings: ["汇报材料", "工作汇报", "情况汇报", "情况的汇报"], purpose: "向上级领导、检查组汇报工作情况" },
  { name: "工作方案", ...text, titleEndings: ["工作方案"], purpose: "安排一项工作的目标、任务、分工和步骤，通常用通知印发" },
  { name: "实施方案", ...text, titleEndings: ["实施方案"], purpose: "落实上级部署的具体安排，通常用通知印发" },
  { name: "应急预案", ...text, titleEndings: ["应急预案"], purpose: "应对突发事件的组织、响应和保障，通常用通知印发" },
  { name: "工作要点", ...text, titleEndings: ["工作要点"], purpose: "列出一年的重点工作，通常用通知印发" },
  { name: "工作计划", ...text, titleEndings: ["工作计划"], purpose: "安排一段时间的工作任务和进度" },
  { name: "接待方案", ...text, titleEndings: ["接待方案"], purpose: "安排来宾的日程、食宿、车辆和分工" },
  { name: "会议议程", ...text, byline: "title", titleEndings: ["会议议程"], purpose: "列出会议的议题、发言人和时间" },
  { name: "会议记录", ...text, titleEndings: ["会议记录"], purpose: "记录会议的发言和决定，供存档和起草纪要" },
  { name: "简报", ...bulletin, purpose: "反映情况、交流经验，按期编印" },
  { name: "值班信息", ...bulletin, purpose: "报送突发事件等紧急情况，按期编印" },
  { name: "督查专报", ...bulletin, purpose: "向领导报告督查情况，按期编印" },
  { name: "督办单", ...dated, needs: ["发文机关", "发文字号", "成文日期"], titleEndings: ["督办单"], purpose: "向承办单位交办一件督办事项，写明要求和时限" },
  { name: "信访处理意见书", ...answer, titleEndings: ["处理意见书"], purpose: "答复信访人的投诉请求，写明事实、依据和复查途径", clause: "《信访工作条例》第三十二条、第三十五条" },
  { name: "建议提案答复", ...answer, purpose: "答复人大代表建议、政协提案" },
  { name: "大事记", ...text, titleEndings: ["大事记"], purpose: "按时间记载本单位的重要活动" },
  { name: "呈批表", ...text, titleEndings: ["呈批表"], purpose: "呈请领导批示的表" },
  { name: "发文稿纸", ...text, titleEndings: ["发文稿纸"], purpose: "发文拟稿、核稿、会签和签发的表" },
  { name: "收文处理笺", ...text, titleEndings: ["收文处理笺"], purpose: "收文登记、拟办、批示和办理的表" },
  { name: "倡议书", ...dated, isSpoken: true, titleEndings: ["倡议书"], purpose: "倡导大家共同做一件事" },
  { name: "感谢信", ...dated, isSpoken: true, titleEndings: ["感谢信"], purpose: "感谢有关单位和个人的支持帮助" },
  { name: "慰问信", ...dated, isSpoken: true, titleEndings: ["慰问信"], purpose: "慰问有关单位和个人" },
  { name: "贺信", ...dated, isSpoken: true, titleEndings: ["贺信"], purpose: "祝贺会议召开、活动举办或者取得成绩" },
] as const satisfies readonly Paper[];

export type PaperName = (typeof TABLE)[number]["name"];

/** One of the customary papers. */
export type CustomaryPaper = Paper & { readonly name: PaperName };

/** The customary papers, in the order of their use: speaking and reporting, arranging, informing, answering, forms, letters. */
export const PAPERS: readonly CustomaryPaper[] = TABLE;

/** The paper of that name; undefined when there is none. */
export function paperNamed(name: string): CustomaryPaper | undefined {
  return BY_NAME.get(name);
}

const BY_NAME = new Map<string, CustomaryPaper>(PAPERS.map((paper) => [paper.name, paper]));

/**
 * The paper whose words end the title, 在……会议上的讲话; undefined when the title ends otherwise. A title that ends so may
 * still be an official document's, as a report (报告) is of a survey (调研报告): its head tells.
 */
export function paperOfTitle(title: string): CustomaryPaper | undefined {
  return PAPERS.find(({ titleEndings }) => titleEndings.some((ending) => title.endsWith(ending)));
}
