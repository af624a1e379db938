import renderAnnouncement from "../../../templates/drafts/announcement.gw.hbs";
import renderCircular from "../../../templates/drafts/circular.gw.hbs";
import renderCommunique from "../../../templates/drafts/communique.gw.hbs";
import renderDecision from "../../../templates/drafts/decision.gw.hbs";
import renderLetter from "../../../templates/drafts/letter.gw.hbs";
import renderLetterReply from "../../../templates/drafts/letter-reply.gw.hbs";
import renderMinutes from "../../../templates/drafts/minutes.gw.hbs";
import renderNotice from "../../../templates/drafts/notice.gw.hbs";
import renderNoticeIssuing from "../../../templates/drafts/notice-issuing.gw.hbs";
import renderNoticeMeeting from "../../../templates/drafts/notice-meeting.gw.hbs";
import renderOpinion from "../../../templates/drafts/opinion.gw.hbs";
import renderOrder from "../../../templates/drafts/order.gw.hbs";
import renderProposal from "../../../templates/drafts/proposal.gw.hbs";
import renderPublicNotice from "../../../templates/drafts/public-notice.gw.hbs";
import renderReply from "../../../templates/drafts/reply.gw.hbs";
import renderReport from "../../../templates/drafts/report.gw.hbs";
import renderRequest from "../../../templates/drafts/request.gw.hbs";
import renderResolution from "../../../templates/drafts/resolution.gw.hbs";
import type { Direction, KindName } from "../standard/kinds";
import type { DraftContext } from "./draft-helpers";

/** A template of a new draft. */
export interface Template {
  /** The file's name: the kind, or the kind and the sub-kind. */
  readonly id: string;
  readonly kind: KindName;
  /** As lists show it: the kind, with the sub-kind in brackets. */
  readonly name: string;
  /** Other words for it that a writer may use. */
  readonly aliases: readonly string[];
  /** When to use it. */
  readonly purpose: string;
  readonly direction: Direction;
  readonly render: (context: DraftContext) => string;
}

/** Every built-in template; of each kind the general one comes first. */
// biome-ignore format: a table reads best with one row a line
const TEMPLATES: readonly Template[] = [
  { id: "notice", kind: "通知", name: "通知", aliases: ["部署通知"], purpose: "部署工作，要求下级机关执行或者有关单位周知", direction: "downward", render: renderNotice },
  { id: "notice-meeting", kind: "通知", name: "通知（会议）", aliases: ["会议通知"], purpose: "召开会议，写明时间、地点、参会人员和报名要求", direction: "downward", render: renderNoticeMeeting },
  { id: "notice-issuing", kind: "通知", name: "通知（印发）", aliases: ["印发通知"], purpose: "印发方案、办法、规划等文件", direction: "downward", render: renderNoticeIssuing },
  { id: "request", kind: "请示", name: "请示", aliases: [], purpose: "向上级机关请求指示、批准，一文一事", direction: "upward", render: renderRequest },
  { id: "report", kind: "报告", name: "报告", aliases: ["工作报告"], purpose: "向上级机关汇报工作、反映情况，不夹带请示事项", direction: "upward", render: renderReport },
  { id: "letter", kind: "函", name: "函", aliases: ["商洽函"], purpose: "与不相隶属机关商洽工作、询问问题、请求批准", direction: "level", render: renderLetter },
  { id: "letter-reply", kind: "函", name: "函（答复）", aliases: ["复函"], purpose: "答复不相隶属机关的来函", direction: "level", render: renderLetterReply },
  { id: "minutes", kind: "纪要", name: "纪要", aliases: ["会议纪要"], purpose: "记载会议主要情况和议定事项", direction: "meeting", render: renderMinutes },
  { id: "reply", kind: "批复", name: "批复", aliases: [], purpose: "答复下级机关的请示", direction: "downward", render: renderReply },
  { id: "circular", kind: "通报", name: "通报", aliases: ["情况通报"], purpose: "告知重要情况，指出问题，提出要求", direction: "downward", render: renderCircular },
  { id: "opinion", kind: "意见", name: "意见", aliases: ["实施意见"], purpose: "对重要问题提出见解和处理办法", direction: "downward", render: renderOpinion },
  { id: "decision", kind: "决定", name: "决定", aliases: [], purpose: "对重要事项作出决策和部署", direction: "downward", render: renderDecision },
  { id: "resolution", kind: "决议", name: "决议", aliases: [], purpose: "会议讨论通过的重大决策事项", direction: "meeting", render: renderResolution },
  { id: "order", kind: "命令", name: "命令", aliases: ["令", "命令（令）", "公布令"], purpose: "公布规章，写明通过日期、会议和施行日期", direction: "downward", render: renderOrder },
  { id: "public-notice", kind: "通告", name: "通告", aliases: [], purpose: "在一定范围内公布应当遵守或者周知的事项", direction: "public", render: renderPublicNotice },
  { id: "announcement", kind: "公告", name: "公告", aliases: [], purpose: "向国内外宣布重要事项或者法定事项", direction: "public", render: renderAnnouncement },
  { id: "communique", kind: "公报", name: "公报", aliases: ["会议公报"], purpose: "公布重要决定或者重大事项", direction: "public", render: renderCommunique },
  { id: "proposal", kind: "议案", name: "议案", aliases: [], purpose: "向同级人民代表大会或者其常务委员会提请审议事项", direction: "level", render: renderProposal },
];

/** Every template that a draft can be made from, the most used first. */
export function listTemplates(): readonly Template[] {
  return TEMPLATES;
}
