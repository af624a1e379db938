import { titleOf } from "../../draft/access";
import { ofKind } from "../needs";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";

const MEETING = /关于(?:召开|举办|举行|组织召开).{2,50}?(?:会|会议|培训班|论坛)(?:议|班)?(?:的)?通知/u;

/** What those who are invited must know. */
const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["会议时间", /时间|定于|\d{1,2}月\d{1,2}日/u],
  ["会议地点", /地点|地址|会议室|会议中心|宾馆|礼堂|报告厅|在.{2,20}(?:召开|举行|举办)|视频/u],
  ["参会人员", /参加|参会|出席|与会|参训|人员/u],
  ["会议内容", /内容|议题|议程|研究|讨论|座谈(?!会)|主题|学习|部署|总结|培训/u],
];

export const meetingNoticeParts: Rule = {
  id: "meeting-notice-parts",
  element: "正文",
  needs: [ofKind("通知")],
  clause: "通常做法（会议通知）",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "会议通知通常写明时间、地点、参会人员和内容，这里好像缺少{lack}。",
    en: "A notice of a meeting usually gives time, place, participants and subject; this one seems to lack {lack}.",
  },
  fix: "none",
  check(draft, report) {
    const title = titleOf(draft);
    if (!title || !MEETING.test(title.text)) return;
    const texts = passagesOf(draft).filter(({ isValue }) => !isValue);
    const lacking = PARTS.filter(([, pattern]) => !texts.some(({ text }) => pattern.test(text))).map(([name]) => name);
    if (texts.length === 0 || lacking.length === 0) return;
    report({ range: title.range, data: { lack: lacking.join("、") } });
  },
};
