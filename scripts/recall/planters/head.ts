import { MOST_SIGNERS } from "../../../src/core/layout/head/signers";
import type { Planter } from "../planter";
import { head, lacking } from "../ways";

const many = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index + 1)).join(", ");

/** Faults in the elements above the title. */
export const HEAD_PLANTERS: Readonly<Record<string, Planter>> = {
  "kind-known": head({ 文种: "⟦申请⟧" }, { 文种: "⟦汇报⟧" }, { 文种: "⟦暂行规定⟧" }),
  "kind-present": lacking({ 文种: undefined, 标题: undefined }),
  "format-known": head({ 版式: "⟦公函⟧" }, { 版式: "⟦红头⟧" }),
  "format-fits-kind": head(
    { 文种: "请示", 版式: "⟦信函⟧" },
    { 文种: "函", 版式: "⟦文件⟧" },
    { 文种: "公告", 版式: "⟦信函⟧" },
  ),
  "proposal-parties": head(
    { 文种: "议案", 发文机关: "⟦云岭州商务局⟧", 主送机关: "云岭州人民代表大会" },
    { 文种: "议案", 发文机关: "云岭州人民政府", 主送机关: "⟦云岭州商务局⟧" },
  ),
  "copy-number-present": head({ 份号: undefined, 密级: "⟦秘密★1年⟧" }, { 份号: undefined, 密级: "⟦机密⟧" }),
  "copy-number-digits": head({ 份号: "⟦12⟧" }, { 份号: "⟦No.000012⟧" }),
  "secrecy-level": head({ 密级: "⟦内部⟧" }, { 密级: "⟦保密⟧" }),
  "secrecy-form": head({ 密级: "⟦秘密 1年⟧" }, { 密级: "⟦机密*5年⟧" }),
  "secrecy-period": head({ 密级: "秘密⟦★15年⟧" }, { 密级: "机密⟦★30年⟧" }),
  "secret-not-public": head(
    { 文种: "通知", 密级: "秘密★1年", 附注: "此件⟦主动公开⟧" },
    { 文种: "公告", 密级: "⟦机密★5年⟧" },
  ),
  "urgency-word": head({ 紧急程度: "⟦紧急⟧" }, { 紧急程度: "⟦火急⟧" }),
  "issuer-present": lacking({ 发文机关: undefined, 发文机关标志: undefined, 发文机关署名: undefined }),
  "mark-host-only": head({
    文种: "通知",
    发文机关标志: undefined,
    发文机关: `[⟦云岭州第一局⟧, ${many(40, (at) => `云岭州第${at}处`)}]`,
  }),
  "document-number-present": lacking({ 文种: "通知", 版式: undefined, 发文字号: undefined }),
  "document-number-single": head({ 发文字号: "[云商发〔2026〕12号, ⟦云财发〔2026〕7号⟧]" }),
  "document-number-spacing": head(
    { 文种: "通知", 发文字号: "云商发〔2026〕⟦ ⟧12号" },
    { 文种: "通知", 发文字号: "云商发〔2026〕⟦１２⟧号" },
  ),
  "document-number-brackets": head(
    { 文种: "通知", 发文字号: "云商发⟦[2026]⟧12号" },
    { 文种: "通知", 发文字号: "云商发⟦（2026）⟧12号" },
    { 文种: "通知", 发文字号: "云商发⟦【2026】⟧12号" },
  ),
  "document-number-year": head({ 文种: "通知", 发文字号: "云商发〔⟦26⟧〕12号" }),
  "document-number-ordinal": head({ 文种: "通知", 发文字号: "云商发〔2026〕⟦第⟧12号" }),
  "document-number-leading-zero": head(
    { 文种: "通知", 发文字号: "云商发〔2026〕⟦012⟧号" },
    { 文种: "命令", 发文字号: "第⟦012⟧号" },
  ),
  "document-number-pattern": head(
    { 文种: "通知", 发文字号: "⟦云商发十二⟧" },
    { 文种: "通知", 发文字号: "⟦云商发〔2026〕12⟧" },
  ),
  "signer-present": lacking({ 文种: "请示", 签发人: undefined }),
  "signer-only-upward": head({ 文种: "通知", "⟦签发人⟧": "林望", 签发人: undefined }),
  "signers-too-many": head({
    文种: "请示",
    签发人: `[${many(MOST_SIGNERS, (at) => `林望${at}`)}, ⟦沈竹青⟧, 周云岭]`,
  }),
};
