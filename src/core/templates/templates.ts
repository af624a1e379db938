import renderAnnouncement from "../../../templates/drafts/announcement.gw.hbs";
import renderAnnouncementRecruitment from "../../../templates/drafts/announcement-recruitment.gw.hbs";
import renderCircular from "../../../templates/drafts/circular.gw.hbs";
import renderCircularCommendation from "../../../templates/drafts/circular-commendation.gw.hbs";
import renderCircularCriticism from "../../../templates/drafts/circular-criticism.gw.hbs";
import renderCircularInspection from "../../../templates/drafts/circular-inspection.gw.hbs";
import renderCommunique from "../../../templates/drafts/communique.gw.hbs";
import renderCommuniqueStatistics from "../../../templates/drafts/communique-statistics.gw.hbs";
import renderDecision from "../../../templates/drafts/decision.gw.hbs";
import renderDecisionCancellation from "../../../templates/drafts/decision-cancellation.gw.hbs";
import renderDecisionCommendation from "../../../templates/drafts/decision-commendation.gw.hbs";
import renderDecisionPunishment from "../../../templates/drafts/decision-punishment.gw.hbs";
import renderLetter from "../../../templates/drafts/letter.gw.hbs";
import renderLetterApproval from "../../../templates/drafts/letter-approval.gw.hbs";
import renderLetterApprovalRequest from "../../../templates/drafts/letter-approval-request.gw.hbs";
import renderLetterConsultation from "../../../templates/drafts/letter-consultation.gw.hbs";
import renderLetterInformation from "../../../templates/drafts/letter-information.gw.hbs";
import renderLetterInquiry from "../../../templates/drafts/letter-inquiry.gw.hbs";
import renderLetterInvitation from "../../../templates/drafts/letter-invitation.gw.hbs";
import renderLetterReply from "../../../templates/drafts/letter-reply.gw.hbs";
import renderMinutes from "../../../templates/drafts/minutes.gw.hbs";
import renderMinutesOffice from "../../../templates/drafts/minutes-office.gw.hbs";
import renderMinutesSpecial from "../../../templates/drafts/minutes-special.gw.hbs";
import renderNotice from "../../../templates/drafts/notice.gw.hbs";
import renderNoticeAppointment from "../../../templates/drafts/notice-appointment.gw.hbs";
import renderNoticeApproving from "../../../templates/drafts/notice-approving.gw.hbs";
import renderNoticeForwarding from "../../../templates/drafts/notice-forwarding.gw.hbs";
import renderNoticeHoliday from "../../../templates/drafts/notice-holiday.gw.hbs";
import renderNoticeIssuing from "../../../templates/drafts/notice-issuing.gw.hbs";
import renderNoticeMeeting from "../../../templates/drafts/notice-meeting.gw.hbs";
import renderNoticeOrganization from "../../../templates/drafts/notice-organization.gw.hbs";
import renderNoticeRepeal from "../../../templates/drafts/notice-repeal.gw.hbs";
import renderNoticeSeal from "../../../templates/drafts/notice-seal.gw.hbs";
import renderNoticeSupervision from "../../../templates/drafts/notice-supervision.gw.hbs";
import renderNoticeSupplement from "../../../templates/drafts/notice-supplement.gw.hbs";
import renderOpinion from "../../../templates/drafts/opinion.gw.hbs";
import renderOpinionLevel from "../../../templates/drafts/opinion-level.gw.hbs";
import renderOpinionUpward from "../../../templates/drafts/opinion-upward.gw.hbs";
import renderOrder from "../../../templates/drafts/order.gw.hbs";
import renderOrderAdministrative from "../../../templates/drafts/order-administrative.gw.hbs";
import renderOrderCommendation from "../../../templates/drafts/order-commendation.gw.hbs";
import renderProposal from "../../../templates/drafts/proposal.gw.hbs";
import renderPublicNotice from "../../../templates/drafts/public-notice.gw.hbs";
import renderPublicNoticeControl from "../../../templates/drafts/public-notice-control.gw.hbs";
import renderReply from "../../../templates/drafts/reply.gw.hbs";
import renderReplyRefusal from "../../../templates/drafts/reply-refusal.gw.hbs";
import renderReport from "../../../templates/drafts/report.gw.hbs";
import renderReportAnswer from "../../../templates/drafts/report-answer.gw.hbs";
import renderReportSituation from "../../../templates/drafts/report-situation.gw.hbs";
import renderReportSubmission from "../../../templates/drafts/report-submission.gw.hbs";
import renderRequest from "../../../templates/drafts/request.gw.hbs";
import renderRequestForwarding from "../../../templates/drafts/request-forwarding.gw.hbs";
import renderRequestInstruction from "../../../templates/drafts/request-instruction.gw.hbs";
import renderResolution from "../../../templates/drafts/resolution.gw.hbs";
import renderResolutionApproval from "../../../templates/drafts/resolution-approval.gw.hbs";
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
  { id: "notice-forwarding", kind: "通知", name: "通知（转发）", aliases: ["转发通知"], purpose: "转发上级机关或者不相隶属机关的公文", direction: "downward", render: renderNoticeForwarding },
  { id: "notice-approving", kind: "通知", name: "通知（批转）", aliases: ["批转通知"], purpose: "批准并转发下级机关的公文", direction: "downward", render: renderNoticeApproving },
  { id: "notice-appointment", kind: "通知", name: "通知（任免）", aliases: ["任免通知", "任职通知"], purpose: "任命和免去工作人员的职务", direction: "downward", render: renderNoticeAppointment },
  { id: "notice-organization", kind: "通知", name: "通知（成立机构）", aliases: ["成立领导小组", "机构通知"], purpose: "成立领导小组等议事协调机构，写明职责和组成人员", direction: "downward", render: renderNoticeOrganization },
  { id: "notice-seal", kind: "通知", name: "通知（启用印章）", aliases: ["启用印章"], purpose: "启用新印章，停用旧印章", direction: "downward", render: renderNoticeSeal },
  { id: "notice-holiday", kind: "通知", name: "通知（放假）", aliases: ["放假通知", "值班通知"], purpose: "安排节假日放假和值班", direction: "downward", render: renderNoticeHoliday },
  { id: "notice-supplement", kind: "通知", name: "通知（补充）", aliases: ["补充通知"], purpose: "补充、更正已经印发的文件", direction: "downward", render: renderNoticeSupplement },
  { id: "notice-repeal", kind: "通知", name: "通知（废止）", aliases: ["废止通知"], purpose: "废止已经印发的文件", direction: "downward", render: renderNoticeRepeal },
  { id: "notice-supervision", kind: "通知", name: "通知（督办）", aliases: ["督办通知"], purpose: "交办督办事项，写明办理时限和反馈要求", direction: "downward", render: renderNoticeSupervision },
  { id: "request", kind: "请示", name: "请示", aliases: [], purpose: "向上级机关请求指示、批准，一文一事", direction: "upward", render: renderRequest },
  { id: "request-instruction", kind: "请示", name: "请示（请求指示）", aliases: ["请求指示"], purpose: "政策不明确、没有规定的问题，请上级机关给予指示", direction: "upward", render: renderRequestInstruction },
  { id: "request-forwarding", kind: "请示", name: "请示（请求批转）", aliases: ["请求批转"], purpose: "请上级机关批准并转发本机关起草的文件", direction: "upward", render: renderRequestForwarding },
  { id: "report", kind: "报告", name: "报告", aliases: ["工作报告"], purpose: "向上级机关汇报工作、反映情况，不夹带请示事项", direction: "upward", render: renderReport },
  { id: "report-situation", kind: "报告", name: "报告（情况）", aliases: ["情况报告", "专题报告"], purpose: "报告突发事件或者专项工作的情况", direction: "upward", render: renderReportSituation },
  { id: "report-answer", kind: "报告", name: "报告（答复）", aliases: ["答复报告"], purpose: "答复上级机关的询问", direction: "upward", render: renderReportAnswer },
  { id: "report-submission", kind: "报告", name: "报告（报送）", aliases: ["报送报告"], purpose: "向上级机关报送文件、材料", direction: "upward", render: renderReportSubmission },
  { id: "letter", kind: "函", name: "函", aliases: ["商洽函"], purpose: "与不相隶属机关商洽工作、询问问题、请求批准", direction: "level", render: renderLetter },
  { id: "letter-inquiry", kind: "函", name: "函（询问）", aliases: ["询问函"], purpose: "向不相隶属机关询问问题、商请提供材料", direction: "level", render: renderLetterInquiry },
  { id: "letter-consultation", kind: "函", name: "函（征求意见）", aliases: ["征求意见函"], purpose: "就文件草稿征求有关机关的意见", direction: "level", render: renderLetterConsultation },
  { id: "letter-approval-request", kind: "函", name: "函（请求批准）", aliases: ["请批函"], purpose: "向有关主管部门请求批准事项", direction: "level", render: renderLetterApprovalRequest },
  { id: "letter-information", kind: "函", name: "函（告知）", aliases: ["告知函"], purpose: "把情况告知不相隶属机关", direction: "level", render: renderLetterInformation },
  { id: "letter-invitation", kind: "函", name: "函（邀请）", aliases: ["邀请函"], purpose: "邀请参加会议、活动", direction: "level", render: renderLetterInvitation },
  { id: "letter-reply", kind: "函", name: "函（答复）", aliases: ["复函"], purpose: "答复不相隶属机关的来函", direction: "level", render: renderLetterReply },
  { id: "letter-approval", kind: "函", name: "函（审批答复）", aliases: ["审批复函"], purpose: "主管部门答复不相隶属机关请求批准的来函", direction: "level", render: renderLetterApproval },
  { id: "minutes", kind: "纪要", name: "纪要", aliases: ["会议纪要"], purpose: "记载会议主要情况和议定事项", direction: "meeting", render: renderMinutes },
  { id: "minutes-office", kind: "纪要", name: "纪要（办公会议）", aliases: ["办公会议纪要", "常务会议纪要"], purpose: "记载办公会议、常务会议的议定事项", direction: "meeting", render: renderMinutesOffice },
  { id: "minutes-special", kind: "纪要", name: "纪要（专题会议）", aliases: ["专题会议纪要"], purpose: "记载专题会议的议定事项", direction: "meeting", render: renderMinutesSpecial },
  { id: "reply", kind: "批复", name: "批复", aliases: [], purpose: "答复下级机关的请示", direction: "downward", render: renderReply },
  { id: "reply-refusal", kind: "批复", name: "批复（不同意）", aliases: ["不同意的批复"], purpose: "不同意下级机关的请示，说明理由和处理办法", direction: "downward", render: renderReplyRefusal },
  { id: "circular", kind: "通报", name: "通报", aliases: ["情况通报"], purpose: "告知重要情况，指出问题，提出要求", direction: "downward", render: renderCircular },
  { id: "circular-commendation", kind: "通报", name: "通报（表彰）", aliases: ["表彰通报"], purpose: "表彰先进单位和个人", direction: "downward", render: renderCircularCommendation },
  { id: "circular-criticism", kind: "通报", name: "通报（批评）", aliases: ["批评通报"], purpose: "批评错误，说明原因和处理情况，提出要求", direction: "downward", render: renderCircularCriticism },
  { id: "circular-inspection", kind: "通报", name: "通报（督查）", aliases: ["督查通报"], purpose: "通报督查情况，写明问题和整改期限", direction: "downward", render: renderCircularInspection },
  { id: "opinion", kind: "意见", name: "意见", aliases: ["实施意见"], purpose: "对重要问题提出见解和处理办法", direction: "downward", render: renderOpinion },
  { id: "opinion-upward", kind: "意见", name: "意见（上行）", aliases: ["上行意见", "请批转的意见"], purpose: "向上级机关提出见解和处理办法，请求批转", direction: "upward", render: renderOpinionUpward },
  { id: "opinion-level", kind: "意见", name: "意见（平行）", aliases: ["平行意见"], purpose: "答复不相隶属机关征求意见，供对方参考", direction: "level", render: renderOpinionLevel },
  { id: "decision", kind: "决定", name: "决定", aliases: [], purpose: "对重要事项作出决策和部署", direction: "downward", render: renderDecision },
  { id: "decision-commendation", kind: "决定", name: "决定（表彰）", aliases: ["表彰决定"], purpose: "授予荣誉称号", direction: "downward", render: renderDecisionCommendation },
  { id: "decision-punishment", kind: "决定", name: "决定（处分）", aliases: ["处分决定"], purpose: "给予处分，写明事实、依据和申诉办法", direction: "downward", render: renderDecisionPunishment },
  { id: "decision-cancellation", kind: "决定", name: "决定（撤销）", aliases: ["撤销决定"], purpose: "变更、撤销下级机关不适当的决定", direction: "downward", render: renderDecisionCancellation },
  { id: "resolution", kind: "决议", name: "决议", aliases: [], purpose: "会议讨论通过的重大决策事项", direction: "meeting", render: renderResolution },
  { id: "resolution-approval", kind: "决议", name: "决议（批准）", aliases: ["批准决议"], purpose: "会议批准工作报告、预算等", direction: "meeting", render: renderResolutionApproval },
  { id: "order", kind: "命令", name: "命令", aliases: ["令", "命令（令）", "公布令"], purpose: "公布规章，写明通过日期、会议和施行日期", direction: "downward", render: renderOrder },
  { id: "order-administrative", kind: "命令", name: "命令（行政）", aliases: ["行政令"], purpose: "宣布施行重大强制性措施", direction: "downward", render: renderOrderAdministrative },
  { id: "order-commendation", kind: "命令", name: "命令（嘉奖）", aliases: ["嘉奖令"], purpose: "嘉奖有功的单位和人员", direction: "downward", render: renderOrderCommendation },
  { id: "public-notice", kind: "通告", name: "通告", aliases: [], purpose: "在一定范围内公布应当遵守或者周知的事项", direction: "public", render: renderPublicNotice },
  { id: "public-notice-control", kind: "通告", name: "通告（管制）", aliases: ["交通管制通告"], purpose: "公布交通管制等临时措施", direction: "public", render: renderPublicNoticeControl },
  { id: "announcement", kind: "公告", name: "公告", aliases: [], purpose: "向国内外宣布重要事项或者法定事项", direction: "public", render: renderAnnouncement },
  { id: "announcement-recruitment", kind: "公告", name: "公告（招录）", aliases: ["招聘公告", "招录公告"], purpose: "公布招录、招聘、遴选的岗位、条件和程序", direction: "public", render: renderAnnouncementRecruitment },
  { id: "communique", kind: "公报", name: "公报", aliases: ["会议公报"], purpose: "公布重要决定或者重大事项", direction: "public", render: renderCommunique },
  { id: "communique-statistics", kind: "公报", name: "公报（统计）", aliases: ["统计公报"], purpose: "公布年度统计数据", direction: "public", render: renderCommuniqueStatistics },
  { id: "proposal", kind: "议案", name: "议案", aliases: [], purpose: "向同级人民代表大会或者其常务委员会提请审议事项", direction: "level", render: renderProposal },
];

/** Every template that a draft can be made from, the most used first. */
export function listTemplates(): readonly Template[] {
  return TEMPLATES;
}
