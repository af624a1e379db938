import renderAgenda from "../../../templates/drafts/agenda.gw.hbs";
import renderAnnouncement from "../../../templates/drafts/announcement.gw.hbs";
import renderAnnouncementRecruitment from "../../../templates/drafts/announcement-recruitment.gw.hbs";
import renderApprovalForm from "../../../templates/drafts/approval-form.gw.hbs";
import renderBriefingMaterial from "../../../templates/drafts/briefing-material.gw.hbs";
import renderBulletin from "../../../templates/drafts/bulletin.gw.hbs";
import renderChronicle from "../../../templates/drafts/chronicle.gw.hbs";
import renderCircular from "../../../templates/drafts/circular.gw.hbs";
import renderCircularCommendation from "../../../templates/drafts/circular-commendation.gw.hbs";
import renderCircularCriticism from "../../../templates/drafts/circular-criticism.gw.hbs";
import renderCircularInspection from "../../../templates/drafts/circular-inspection.gw.hbs";
import renderCommunique from "../../../templates/drafts/communique.gw.hbs";
import renderCommuniqueStatistics from "../../../templates/drafts/communique-statistics.gw.hbs";
import renderCongratulationLetter from "../../../templates/drafts/congratulation-letter.gw.hbs";
import renderDecision from "../../../templates/drafts/decision.gw.hbs";
import renderDecisionCancellation from "../../../templates/drafts/decision-cancellation.gw.hbs";
import renderDecisionCommendation from "../../../templates/drafts/decision-commendation.gw.hbs";
import renderDecisionPunishment from "../../../templates/drafts/decision-punishment.gw.hbs";
import renderDispatchForm from "../../../templates/drafts/dispatch-form.gw.hbs";
import renderDutyInformation from "../../../templates/drafts/duty-information.gw.hbs";
import renderDutyReport from "../../../templates/drafts/duty-report.gw.hbs";
import renderEmergencyPlan from "../../../templates/drafts/emergency-plan.gw.hbs";
import renderHostingScript from "../../../templates/drafts/hosting-script.gw.hbs";
import renderImplementationPlan from "../../../templates/drafts/implementation-plan.gw.hbs";
import renderIncomingForm from "../../../templates/drafts/incoming-form.gw.hbs";
import renderInspectionBulletin from "../../../templates/drafts/inspection-bulletin.gw.hbs";
import renderLetter from "../../../templates/drafts/letter.gw.hbs";
import renderLetterApproval from "../../../templates/drafts/letter-approval.gw.hbs";
import renderLetterApprovalRequest from "../../../templates/drafts/letter-approval-request.gw.hbs";
import renderLetterConsultation from "../../../templates/drafts/letter-consultation.gw.hbs";
import renderLetterInformation from "../../../templates/drafts/letter-information.gw.hbs";
import renderLetterInquiry from "../../../templates/drafts/letter-inquiry.gw.hbs";
import renderLetterInvitation from "../../../templates/drafts/letter-invitation.gw.hbs";
import renderLetterReply from "../../../templates/drafts/letter-reply.gw.hbs";
import renderMeetingRecord from "../../../templates/drafts/meeting-record.gw.hbs";
import renderMinutes from "../../../templates/drafts/minutes.gw.hbs";
import renderMinutesOffice from "../../../templates/drafts/minutes-office.gw.hbs";
import renderMinutesSpecial from "../../../templates/drafts/minutes-special.gw.hbs";
import renderMotionAnswer from "../../../templates/drafts/motion-answer.gw.hbs";
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
import renderPetitionOpinion from "../../../templates/drafts/petition-opinion.gw.hbs";
import renderProposal from "../../../templates/drafts/proposal.gw.hbs";
import renderProposalLetter from "../../../templates/drafts/proposal-letter.gw.hbs";
import renderPublicNotice from "../../../templates/drafts/public-notice.gw.hbs";
import renderPublicNoticeControl from "../../../templates/drafts/public-notice-control.gw.hbs";
import renderReceptionPlan from "../../../templates/drafts/reception-plan.gw.hbs";
import renderReply from "../../../templates/drafts/reply.gw.hbs";
import renderReplyRefusal from "../../../templates/drafts/reply-refusal.gw.hbs";
import renderReport from "../../../templates/drafts/report.gw.hbs";
import renderReportAnswer from "../../../templates/drafts/report-answer.gw.hbs";
import renderReportSituation from "../../../templates/drafts/report-situation.gw.hbs";
import renderReportSubmission from "../../../templates/drafts/report-submission.gw.hbs";
import renderRequest from "../../../templates/drafts/request.gw.hbs";
import renderRequestForwarding from "../../../templates/drafts/request-forwarding.gw.hbs";
import renderRequestInstruction from "../../../templates/drafts/request-instruction.gw.hbs";
import renderResearchReport from "../../../templates/drafts/research-report.gw.hbs";
import renderResolution from "../../../templates/drafts/resolution.gw.hbs";
import renderResolutionApproval from "../../../templates/drafts/resolution-approval.gw.hbs";
import renderSpeech from "../../../templates/drafts/speech.gw.hbs";
import renderSupervisionForm from "../../../templates/drafts/supervision-form.gw.hbs";
import renderSympathyLetter from "../../../templates/drafts/sympathy-letter.gw.hbs";
import renderThanksLetter from "../../../templates/drafts/thanks-letter.gw.hbs";
import renderWorkPlan from "../../../templates/drafts/work-plan.gw.hbs";
import renderWorkPriorities from "../../../templates/drafts/work-priorities.gw.hbs";
import renderWorkSchedule from "../../../templates/drafts/work-schedule.gw.hbs";
import renderWorkSummary from "../../../templates/drafts/work-summary.gw.hbs";
import type { Direction, KindName } from "../standard/kinds";
import type { PaperName } from "../standard/papers";
import type { DraftContext } from "./draft-helpers";

/** A template of a new draft. */
export interface Template {
  /** The file's name: the kind, or the kind and the sub-kind. */
  readonly id: string;
  readonly kind: KindName | PaperName;
  /** As lists show it: the kind, with the sub-kind in brackets. */
  readonly name: string;
  /** Other words for it that a writer may use. */
  readonly aliases: readonly string[];
  /** When to use it. */
  readonly purpose: string;
  readonly direction: Direction;
  /** The places that only the writer knows and that are asked for before the draft is made; all others are left to fill. */
  readonly questions: readonly string[];
  readonly render: (context: DraftContext) => string;
}

/** Every built-in template; of each kind the general one comes first. */
// biome-ignore format: a table reads best with one row a line
const TEMPLATES: readonly Template[] = [
  { id: "notice", kind: "通知", name: "通知", aliases: ["部署通知"], purpose: "部署工作，要求下级机关执行或者有关单位周知", direction: "downward", questions: ["事由", "主送机关"], render: renderNotice },
  { id: "notice-meeting", kind: "通知", name: "通知（会议）", aliases: ["会议通知"], purpose: "召开会议，写明时间、地点、参会人员和报名要求", direction: "downward", questions: ["会议名称", "主送机关", "会议日期", "开始时间", "会议地点"], render: renderNoticeMeeting },
  { id: "notice-issuing", kind: "通知", name: "通知（印发）", aliases: ["印发通知"], purpose: "印发方案、办法、规划等文件", direction: "downward", questions: ["印发文件名称", "主送机关", "审议机关或者会议"], render: renderNoticeIssuing },
  { id: "notice-forwarding", kind: "通知", name: "通知（转发）", aliases: ["转发通知"], purpose: "转发上级机关或者不相隶属机关的公文", direction: "downward", questions: ["来文机关", "来文事由", "主送机关"], render: renderNoticeForwarding },
  { id: "notice-approving", kind: "通知", name: "通知（批转）", aliases: ["批转通知"], purpose: "批准并转发下级机关的公文", direction: "downward", questions: ["下级机关", "来文事由", "主送机关"], render: renderNoticeApproving },
  { id: "notice-appointment", kind: "通知", name: "通知（任免）", aliases: ["任免通知", "任职通知"], purpose: "任命和免去工作人员的职务", direction: "downward", questions: ["姓名", "主送机关"], render: renderNoticeAppointment },
  { id: "notice-organization", kind: "通知", name: "通知（成立机构）", aliases: ["成立领导小组", "机构通知"], purpose: "成立领导小组等议事协调机构，写明职责和组成人员", direction: "downward", questions: ["机构名称", "主送机关"], render: renderNoticeOrganization },
  { id: "notice-seal", kind: "通知", name: "通知（启用印章）", aliases: ["启用印章"], purpose: "启用新印章，停用旧印章", direction: "downward", questions: ["印章名称", "主送机关"], render: renderNoticeSeal },
  { id: "notice-holiday", kind: "通知", name: "通知（放假）", aliases: ["放假通知", "值班通知"], purpose: "安排节假日放假和值班", direction: "downward", questions: ["节日", "主送机关"], render: renderNoticeHoliday },
  { id: "notice-supplement", kind: "通知", name: "通知（补充）", aliases: ["补充通知"], purpose: "补充、更正已经印发的文件", direction: "downward", questions: ["事由", "主送机关"], render: renderNoticeSupplement },
  { id: "notice-repeal", kind: "通知", name: "通知（废止）", aliases: ["废止通知"], purpose: "废止已经印发的文件", direction: "downward", questions: ["废止文件标题", "主送机关"], render: renderNoticeRepeal },
  { id: "notice-supervision", kind: "通知", name: "通知（督办）", aliases: ["督办通知"], purpose: "交办督办事项，写明办理时限和反馈要求", direction: "downward", questions: ["督办事项", "主送机关", "牵头单位", "办结日期"], render: renderNoticeSupervision },
  { id: "request", kind: "请示", name: "请示", aliases: [], purpose: "向上级机关请求指示、批准，一文一事", direction: "upward", questions: ["请示事项", "上级机关"], render: renderRequest },
  { id: "request-instruction", kind: "请示", name: "请示（请求指示）", aliases: ["请求指示"], purpose: "政策不明确、没有规定的问题，请上级机关给予指示", direction: "upward", questions: ["请示事项", "上级机关"], render: renderRequestInstruction },
  { id: "request-forwarding", kind: "请示", name: "请示（请求批转）", aliases: ["请求批转"], purpose: "请上级机关批准并转发本机关起草的文件", direction: "upward", questions: ["批转文件名称", "上级机关"], render: renderRequestForwarding },
  { id: "report", kind: "报告", name: "报告", aliases: ["工作报告"], purpose: "向上级机关汇报工作、反映情况，不夹带请示事项", direction: "upward", questions: ["事由", "上级机关"], render: renderReport },
  { id: "report-situation", kind: "报告", name: "报告（情况）", aliases: ["情况报告", "专题报告"], purpose: "报告突发事件或者专项工作的情况", direction: "upward", questions: ["事件", "上级机关"], render: renderReportSituation },
  { id: "report-answer", kind: "报告", name: "报告（答复）", aliases: ["答复报告"], purpose: "答复上级机关的询问", direction: "upward", questions: ["询问事项", "上级机关"], render: renderReportAnswer },
  { id: "report-submission", kind: "报告", name: "报告（报送）", aliases: ["报送报告"], purpose: "向上级机关报送文件、材料", direction: "upward", questions: ["报送材料", "上级机关"], render: renderReportSubmission },
  { id: "letter", kind: "函", name: "函", aliases: ["商洽函"], purpose: "与不相隶属机关商洽工作、询问问题、请求批准", direction: "level", questions: ["事由", "主送机关"], render: renderLetter },
  { id: "letter-inquiry", kind: "函", name: "函（询问）", aliases: ["询问函"], purpose: "向不相隶属机关询问问题、商请提供材料", direction: "level", questions: ["询问内容", "主送机关"], render: renderLetterInquiry },
  { id: "letter-consultation", kind: "函", name: "函（征求意见）", aliases: ["征求意见函"], purpose: "就文件草稿征求有关机关的意见", direction: "level", questions: ["文件名称", "主送机关"], render: renderLetterConsultation },
  { id: "letter-approval-request", kind: "函", name: "函（请求批准）", aliases: ["请批函"], purpose: "向有关主管部门请求批准事项", direction: "level", questions: ["申请事项", "主送机关"], render: renderLetterApprovalRequest },
  { id: "letter-information", kind: "函", name: "函（告知）", aliases: ["告知函"], purpose: "把情况告知不相隶属机关", direction: "level", questions: ["告知事项", "主送机关"], render: renderLetterInformation },
  { id: "letter-invitation", kind: "函", name: "函（邀请）", aliases: ["邀请函"], purpose: "邀请参加会议、活动", direction: "level", questions: ["活动名称", "主送机关"], render: renderLetterInvitation },
  { id: "letter-reply", kind: "函", name: "函（答复）", aliases: ["复函"], purpose: "答复不相隶属机关的来函", direction: "level", questions: ["答复事项", "来函机关", "来函标题", "来函字号"], render: renderLetterReply },
  { id: "letter-approval", kind: "函", name: "函（审批答复）", aliases: ["审批复函"], purpose: "主管部门答复不相隶属机关请求批准的来函", direction: "level", questions: ["申请事项", "来函机关", "来函标题", "来函字号"], render: renderLetterApproval },
  { id: "minutes", kind: "纪要", name: "纪要", aliases: ["会议纪要"], purpose: "记载会议主要情况和议定事项", direction: "meeting", questions: ["会议类别", "会议名称", "会议日期", "主持人"], render: renderMinutes },
  { id: "minutes-office", kind: "纪要", name: "纪要（办公会议）", aliases: ["办公会议纪要", "常务会议纪要"], purpose: "记载办公会议、常务会议的议定事项", direction: "meeting", questions: ["会议日期", "主持人"], render: renderMinutesOffice },
  { id: "minutes-special", kind: "纪要", name: "纪要（专题会议）", aliases: ["专题会议纪要"], purpose: "记载专题会议的议定事项", direction: "meeting", questions: ["会议议题", "会议日期", "主持人"], render: renderMinutesSpecial },
  { id: "reply", kind: "批复", name: "批复", aliases: [], purpose: "答复下级机关的请示", direction: "downward", questions: ["批复事项", "请示机关", "请示标题", "请示字号"], render: renderReply },
  { id: "reply-refusal", kind: "批复", name: "批复（不同意）", aliases: ["不同意的批复"], purpose: "不同意下级机关的请示，说明理由和处理办法", direction: "downward", questions: ["批复事项", "请示机关", "请示标题", "请示字号"], render: renderReplyRefusal },
  { id: "circular", kind: "通报", name: "通报", aliases: ["情况通报"], purpose: "告知重要情况，指出问题，提出要求", direction: "downward", questions: ["事由", "主送机关"], render: renderCircular },
  { id: "circular-commendation", kind: "通报", name: "通报（表彰）", aliases: ["表彰通报"], purpose: "表彰先进单位和个人", direction: "downward", questions: ["表彰对象", "主送机关"], render: renderCircularCommendation },
  { id: "circular-criticism", kind: "通报", name: "通报（批评）", aliases: ["批评通报"], purpose: "批评错误，说明原因和处理情况，提出要求", direction: "downward", questions: ["问题", "主送机关"], render: renderCircularCriticism },
  { id: "circular-inspection", kind: "通报", name: "通报（督查）", aliases: ["督查通报"], purpose: "通报督查情况，写明问题和整改期限", direction: "downward", questions: ["督查事项", "主送机关"], render: renderCircularInspection },
  { id: "opinion", kind: "意见", name: "意见", aliases: ["实施意见"], purpose: "对重要问题提出见解和处理办法", direction: "downward", questions: ["事由", "主送机关"], render: renderOpinion },
  { id: "opinion-upward", kind: "意见", name: "意见（上行）", aliases: ["上行意见", "请批转的意见"], purpose: "向上级机关提出见解和处理办法，请求批转", direction: "upward", questions: ["事由", "上级机关"], render: renderOpinionUpward },
  { id: "opinion-level", kind: "意见", name: "意见（平行）", aliases: ["平行意见"], purpose: "答复不相隶属机关征求意见，供对方参考", direction: "level", questions: ["事由", "主送机关"], render: renderOpinionLevel },
  { id: "decision", kind: "决定", name: "决定", aliases: [], purpose: "对重要事项作出决策和部署", direction: "downward", questions: ["事由", "主送机关"], render: renderDecision },
  { id: "decision-commendation", kind: "决定", name: "决定（表彰）", aliases: ["表彰决定"], purpose: "授予荣誉称号", direction: "downward", questions: ["表彰对象", "主送机关"], render: renderDecisionCommendation },
  { id: "decision-punishment", kind: "决定", name: "决定（处分）", aliases: ["处分决定"], purpose: "给予处分，写明事实、依据和申诉办法", direction: "downward", questions: ["处分对象", "处分种类", "主送机关"], render: renderDecisionPunishment },
  { id: "decision-cancellation", kind: "决定", name: "决定（撤销）", aliases: ["撤销决定"], purpose: "变更、撤销下级机关不适当的决定", direction: "downward", questions: ["被撤销文件", "主送机关"], render: renderDecisionCancellation },
  { id: "resolution", kind: "决议", name: "决议", aliases: [], purpose: "会议讨论通过的重大决策事项", direction: "meeting", questions: ["会议名称", "事项"], render: renderResolution },
  { id: "resolution-approval", kind: "决议", name: "决议（批准）", aliases: ["批准决议"], purpose: "会议批准工作报告、预算等", direction: "meeting", questions: ["会议名称", "批准的报告"], render: renderResolutionApproval },
  { id: "order", kind: "命令", name: "命令", aliases: ["令", "命令（令）", "公布令"], purpose: "公布规章，写明通过日期、会议和施行日期", direction: "downward", questions: ["规章名称"], render: renderOrder },
  { id: "order-administrative", kind: "命令", name: "命令（行政）", aliases: ["行政令"], purpose: "宣布施行重大强制性措施", direction: "downward", questions: [], render: renderOrderAdministrative },
  { id: "order-commendation", kind: "命令", name: "命令（嘉奖）", aliases: ["嘉奖令"], purpose: "嘉奖有功的单位和人员", direction: "downward", questions: ["嘉奖对象"], render: renderOrderCommendation },
  { id: "public-notice", kind: "通告", name: "通告", aliases: [], purpose: "在一定范围内公布应当遵守或者周知的事项", direction: "public", questions: ["事项"], render: renderPublicNotice },
  { id: "public-notice-control", kind: "通告", name: "通告（管制）", aliases: ["交通管制通告"], purpose: "公布交通管制等临时措施", direction: "public", questions: ["管制事项"], render: renderPublicNoticeControl },
  { id: "announcement", kind: "公告", name: "公告", aliases: [], purpose: "向国内外宣布重要事项或者法定事项", direction: "public", questions: ["事项"], render: renderAnnouncement },
  { id: "announcement-recruitment", kind: "公告", name: "公告（招录）", aliases: ["招聘公告", "招录公告"], purpose: "公布招录、招聘、遴选的岗位、条件和程序", direction: "public", questions: ["招录事项"], render: renderAnnouncementRecruitment },
  { id: "communique", kind: "公报", name: "公报", aliases: ["会议公报"], purpose: "公布重要决定或者重大事项", direction: "public", questions: ["会议名称"], render: renderCommunique },
  { id: "communique-statistics", kind: "公报", name: "公报（统计）", aliases: ["统计公报"], purpose: "公布年度统计数据", direction: "public", questions: ["地区", "统计年度"], render: renderCommuniqueStatistics },
  { id: "proposal", kind: "议案", name: "议案", aliases: [], purpose: "向同级人民代表大会或者其常务委员会提请审议事项", direction: "level", questions: ["审议事项", "人民代表大会或者其常务委员会"], render: renderProposal },
  { id: "speech", kind: "讲话稿", name: "讲话稿", aliases: ["领导讲话", "发言稿"], purpose: "领导在会议、活动上的讲话", direction: "internal", questions: ["会议名称", "职务", "姓名"], render: renderSpeech },
  { id: "hosting-script", kind: "主持词", name: "主持词", aliases: ["主持稿"], purpose: "主持会议、活动时的串词", direction: "internal", questions: ["会议名称", "职务", "姓名"], render: renderHostingScript },
  { id: "work-summary", kind: "工作总结", name: "工作总结", aliases: ["总结", "年度总结"], purpose: "总结一段时间的工作，写明成效、问题和打算", direction: "internal", questions: ["总结期间"], render: renderWorkSummary },
  { id: "duty-report", kind: "述职报告", name: "述职报告", aliases: ["述职述廉报告"], purpose: "本人报告履行职责的情况", direction: "internal", questions: ["述职期间", "职务", "姓名"], render: renderDutyReport },
  { id: "research-report", kind: "调研报告", name: "调研报告", aliases: ["调查报告", "考察报告"], purpose: "写明调查研究的经过、发现、原因和建议", direction: "internal", questions: ["调研事项", "调研时间", "调研地点"], render: renderResearchReport },
  { id: "briefing-material", kind: "汇报材料", name: "汇报材料", aliases: ["情况汇报", "汇报"], purpose: "向上级领导、检查组汇报工作情况", direction: "internal", questions: ["汇报事项"], render: renderBriefingMaterial },
  { id: "work-plan", kind: "工作方案", name: "工作方案", aliases: ["方案"], purpose: "安排一项工作的目标、任务、分工和步骤，通常用通知印发", direction: "internal", questions: ["工作事项"], render: renderWorkPlan },
  { id: "implementation-plan", kind: "实施方案", name: "实施方案", aliases: [], purpose: "落实上级部署的具体安排，列表分工，通常用通知印发", direction: "internal", questions: ["工作事项"], render: renderImplementationPlan },
  { id: "emergency-plan", kind: "应急预案", name: "应急预案", aliases: ["预案"], purpose: "应对突发事件的组织、响应和保障，通常用通知印发", direction: "internal", questions: ["突发事件"], render: renderEmergencyPlan },
  { id: "work-priorities", kind: "工作要点", name: "工作要点", aliases: ["要点"], purpose: "列出一年的重点工作，通常用通知印发", direction: "internal", questions: [], render: renderWorkPriorities },
  { id: "work-schedule", kind: "工作计划", name: "工作计划", aliases: ["计划"], purpose: "安排一段时间的工作任务和进度", direction: "internal", questions: ["计划期间", "工作事项"], render: renderWorkSchedule },
  { id: "reception-plan", kind: "接待方案", name: "接待方案", aliases: ["接待手册", "接待安排"], purpose: "安排来宾的日程、食宿、车辆和分工", direction: "internal", questions: ["来宾单位", "来访地", "来访事由"], render: renderReceptionPlan },
  { id: "agenda", kind: "会议议程", name: "会议议程", aliases: ["议程", "议程表"], purpose: "列出会议的议题、发言人和时间", direction: "internal", questions: ["会议名称", "会议时间", "会议地点"], render: renderAgenda },
  { id: "meeting-record", kind: "会议记录", name: "会议记录", aliases: ["记录"], purpose: "记录会议的发言和决定，供存档和起草纪要", direction: "internal", questions: ["会议名称", "会议时间", "会议地点", "主持人"], render: renderMeetingRecord },
  { id: "bulletin", kind: "简报", name: "简报", aliases: ["工作简报", "信息简报"], purpose: "反映情况、交流经验，按期编印", direction: "internal", questions: ["简报名称", "期号"], render: renderBulletin },
  { id: "duty-information", kind: "值班信息", name: "值班信息", aliases: ["紧急信息", "值班快报"], purpose: "报送突发事件等紧急情况，写明时间、地点、经过和措施", direction: "internal", questions: ["突发事件", "期号", "事件时间", "事件地点"], render: renderDutyInformation },
  { id: "inspection-bulletin", kind: "督查专报", name: "督查专报", aliases: ["督查简报"], purpose: "向领导报告督查情况，列表写明问题和责任单位", direction: "internal", questions: ["督查事项", "期号"], render: renderInspectionBulletin },
  { id: "supervision-form", kind: "督办单", name: "督办单", aliases: ["督办通知单"], purpose: "向承办单位交办一件督办事项，写明要求和时限", direction: "internal", questions: ["督办序号", "督办事项", "牵头单位", "办结期限"], render: renderSupervisionForm },
  { id: "petition-opinion", kind: "信访处理意见书", name: "信访处理意见书", aliases: ["信访答复", "信访答复意见书"], purpose: "答复信访人的投诉请求，写明事实、依据和复查途径", direction: "internal", questions: ["信访人", "受理日期"], render: renderPetitionOpinion },
  { id: "motion-answer", kind: "建议提案答复", name: "建议提案答复", aliases: ["建议答复", "提案答复"], purpose: "答复人大代表建议、政协提案", direction: "internal", questions: ["届次", "编号", "代表姓名", "建议名称"], render: renderMotionAnswer },
  { id: "chronicle", kind: "大事记", name: "大事记", aliases: [], purpose: "按时间记载本单位的重要活动", direction: "internal", questions: [], render: renderChronicle },
  { id: "approval-form", kind: "呈批表", name: "呈批表", aliases: ["领导批示呈批表"], purpose: "呈请领导批示的表", direction: "internal", questions: ["呈批事项"], render: renderApprovalForm },
  { id: "dispatch-form", kind: "发文稿纸", name: "发文稿纸", aliases: ["发文稿"], purpose: "发文拟稿、核稿、会签和签发的表", direction: "internal", questions: ["公文标题"], render: renderDispatchForm },
  { id: "incoming-form", kind: "收文处理笺", name: "收文处理笺", aliases: ["收文处理单", "收文笺"], purpose: "收文登记、拟办、批示和办理的表", direction: "internal", questions: ["来文单位", "来文标题"], render: renderIncomingForm },
  { id: "proposal-letter", kind: "倡议书", name: "倡议书", aliases: [], purpose: "倡议大家共同做一件事", direction: "internal", questions: ["倡议事项", "倡议对象"], render: renderProposalLetter },
  { id: "thanks-letter", kind: "感谢信", name: "感谢信", aliases: [], purpose: "感谢有关单位和个人的支持帮助", direction: "internal", questions: ["感谢对象"], render: renderThanksLetter },
  { id: "sympathy-letter", kind: "慰问信", name: "慰问信", aliases: [], purpose: "慰问有关单位和个人", direction: "internal", questions: ["慰问对象"], render: renderSympathyLetter },
  { id: "congratulation-letter", kind: "贺信", name: "贺信", aliases: ["贺电"], purpose: "祝贺会议召开、活动举办或者取得成绩", direction: "internal", questions: ["祝贺对象"], render: renderCongratulationLetter },
];

/** Every template that a draft can be made from, the most used first. */
export function listTemplates(): readonly Template[] {
  return TEMPLATES;
}
