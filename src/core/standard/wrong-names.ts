import type { ElementName } from "./elements";
import type { KindName } from "./kinds";

/** Other names that writers give to elements, with the standard's own. */
export const ELEMENT_ALIASES: Readonly<Record<string, ElementName>> = {
  公文种类: "文种",
  种类: "文种",
  格式: "版式",
  份数序号: "份号",
  密级和保密期限: "密级",
  秘密等级: "密级",
  缓急: "紧急程度",
  紧急: "紧急程度",
  缓急程度: "紧急程度",
  发文单位: "发文机关",
  发文部门: "发文机关",
  文号: "发文字号",
  字号: "发文字号",
  发文号: "发文字号",
  发文文号: "发文字号",
  签发: "签发人",
  题目: "标题",
  主送: "主送机关",
  主送单位: "主送机关",
  抬头: "主送机关",
  附件说明: "附件",
  署名: "发文机关署名",
  落款: "发文机关署名",
  日期: "成文日期",
  成文时间: "成文日期",
  发文日期: "成文日期",
  发文时间: "成文日期",
  备注: "附注",
  抄送: "抄送机关",
  抄送单位: "抄送机关",
  抄报: "抄送机关",
  印发单位: "印发机关",
  印制机关: "印发机关",
  印发时间: "印发日期",
  印制日期: "印发日期",
  出席人员: "出席",
  参会人员: "出席",
  请假人员: "请假",
  列席人员: "列席",
  title: "标题",
  date: "成文日期",
};

/** The element of 1999 that the standard of 2012 dropped (GB/T 9704—2012, changes). */
export const DROPPED_ELEMENT = "主题词";

/** Words that stand where a kind should, with the kinds that are meant, the likeliest first (standard.md §3.2). */
export const KINDS_MEANT: Readonly<Record<string, readonly KindName[]>> = {
  请示报告: ["请示", "报告"],
  申请: ["请示", "函"],
  申请报告: ["请示"],
  申请书: ["请示", "函"],
  请示函: ["请示", "函"],
  通知函: ["通知", "函"],
  复函: ["函"],
  公函: ["函"],
  便函: ["函"],
  回函: ["函"],
  汇报: ["报告"],
  情况说明: ["报告"],
  情况汇报: ["报告"],
  总结: ["报告"],
  工作总结: ["报告"],
  会议纪要: ["纪要"],
  会议记录: ["纪要"],
  安排: ["通知"],
  布告: ["通告", "公告"],
  指示: ["通知", "意见"],
  批示: ["批复"],
  答复: ["批复", "函"],
  方案: ["通知"],
  办法: ["通知"],
  规定: ["通知"],
  细则: ["通知"],
  计划: ["通知"],
  要点: ["通知"],
};

/** Two kinds in one at the end of a title. */
export const DOUBLED_KINDS: Readonly<Record<string, readonly KindName[]>> = {
  请示报告: ["请示", "报告"],
  申请报告: ["请示"],
  请示函: ["请示", "函"],
  通知函: ["通知", "函"],
};

/** Words for time limits that are old or wrong, with the right ones, the likeliest first (standard.md §1.6). */
export const URGENCY_MEANT: Readonly<Record<string, readonly string[]>> = {
  急件: ["加急", "特急"],
  紧急: ["加急", "特急"],
  急: ["加急"],
  火急: ["特急"],
  特急件: ["特急"],
  加急件: ["加急"],
  特提: ["特急"],
  平急: ["加急"],
};

/** What a person's name and post ends in: none of them is an organ. */
export const PERSON_ENDINGS =
  /(?:同志|先生|女士|领导|书记|省长|市长|州长|县长|区长|镇长|乡长|部长|厅长|局长|处长|科长|主席|秘书长|院长|检察长|校长|董事长|总经理)$/u;
