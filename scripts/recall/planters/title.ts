import type { Planter } from "../planter";
import { given, head, lacking } from "../ways";

/** Faults in the title and the recipients. */
export const TITLE_PLANTERS: Readonly<Record<string, Planter>> = {
  "title-present": lacking({ 文种: "通知", 标题: undefined }),
  "title-end-mark": head({ 标题: "关于开展公文质量检查的通知⟦。⟧" }, { 标题: "关于开展公文质量检查的通知⟦！⟧" }),
  "title-ends-in-kind": head(
    { 文种: "请示", 标题: "关于解决公文培训经费的⟦申请⟧" },
    { 文种: "通知", 标题: "⟦公文质量检查工作方案⟧" },
  ),
  "title-doubled-kind": head(
    { 文种: "请示", 标题: "关于解决公文培训经费的⟦请示报告⟧" },
    { 文种: "通知", 标题: "关于公文培训⟦的通知的通知⟧" },
  ),
  "title-agrees-with-kind": head(
    { 文种: "通知", 标题: "关于开展公文质量检查的⟦通报⟧" },
    { 文种: "报告", 标题: "关于公文质量检查情况的⟦请示⟧" },
  ),
  "title-length": head({ 文种: "通知", 标题: `⟦关于${"进一步加强和改进公文质量检查".repeat(4)}工作的通知⟧` }),
  "addressee-present": lacking({ 文种: "通知", 主送机关: undefined }),
  "addressee-absent": given({ 文种: "公告", 主送机关: undefined }, head({ "⟦主送机关⟧": "各县（市）人民政府" })),
  "addressee-single": head(
    { 文种: "请示", 主送机关: "[云岭州人民政府, ⟦云江省商务厅⟧]" },
    { 文种: "请示", 主送机关: "云岭州人民政府、⟦云江省商务厅⟧" },
  ),
  "addressee-end-mark": head({ 主送机关: "各县（市）人民政府⟦：⟧" }, { 主送机关: "各县（市）人民政府⟦。⟧" }),
};
