import type { Planter } from "../planter";
import { asFirstLine, asLastLine, given, head, lacking } from "../ways";

/** Faults in the signature, the date, the note and the imprint. */
export const CLOSING_PLANTERS: Readonly<Record<string, Planter>> = {
  "date-present": lacking({ 成文日期: undefined }),
  "date-form": head({ 成文日期: "⟦二〇二六年八月四日⟧" }, { 成文日期: "⟦2026年08月04日⟧" }, { 成文日期: "⟦2026.8.4⟧" }),
  "date-real": head({ 成文日期: "⟦2026年2月30日⟧" }, { 印发日期: "⟦2026年6月31日⟧" }),
  "printing-office-present": lacking({ 文种: "通知", 版式: undefined, 印发机关: undefined }),
  "print-date-present": lacking({ 文种: "通知", 版式: undefined, 印发日期: undefined }),
  "print-date-order": head({ 成文日期: "2026年8月4日", 印发日期: "⟦2026年8月3日⟧" }),
  "imprint-in-text": given(
    { 文种: "通知", 抄送机关: undefined },
    asLastLine("⟦抄报：云江省商务厅。⟧", "⟦抄送：局机关各科室。⟧"),
  ),
  "adoption-date": given(
    { 文种: "决议", 成文日期: "⟦2026年1月15日⟧" },
    asFirstLine("（2026年1月16日云岭州第十届人民代表大会第一次会议通过）"),
  ),
  "letter-imprint": given(
    { 文种: "函", 版式: undefined, 印发机关: undefined, 印发日期: undefined },
    head({ "⟦印发机关⟧": "云岭州商务局办公室" }, { "⟦印发日期⟧": "2026年8月4日" }),
  ),
  "signature-agrees": head({ 文种: "通知", 印章: undefined, 发文机关: "云岭州教育局", 发文机关署名: "⟦云岭州教体局⟧" }),
  "signature-joint": head({
    文种: "通知",
    发文机关标志: undefined,
    发文机关: "[云岭州商务局, 云岭州财政局]",
    发文机关署名: "[⟦云岭州财政局, 云岭州商务局⟧]",
  }),
  "minutes-unsigned": head({
    文种: "纪要",
    "⟦发文机关署名⟧": "云岭州人民政府",
    发文机关署名: undefined,
    印章: undefined,
  }),
  "signature-of-head": head({ 文种: "命令", 发文机关署名: "⟦程远舟⟧" }, { 文种: "议案", 发文机关署名: "⟦程远舟⟧" }),
  "note-brackets": head({ 附注: "⟦〔此件公开发布〕⟧" }, { 附注: "⟦（此件公开发布⟧" }),
  "note-end-mark": head({ 附注: "此件公开发布⟦。⟧" }, { 附注: "（此件公开发布）⟦。⟧" }),
  "request-contact": lacking({ 文种: "请示", 附注: undefined }),
  "signature-in-text": given(
    { 标题: "云岭州商务局关于开展检查的通知", 发文机关: "云岭州商务局", 成文日期: "2026年8月4日" },
    asLastLine("⟦云岭州商务局⟧", "⟦2026年8月4日⟧", "⟦附注：此件公开发布⟧"),
  ),
  "expiry-date": given({ 成文日期: "2026年8月4日" }, asLastLine("本文件有效期至⟦2026年8月1日⟧。")),
};
