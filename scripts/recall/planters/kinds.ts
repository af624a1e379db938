import type { Planter } from "../planter";
import { asBody, asFirstLine, asLastLine, asLine, given } from "../ways";

/** Words of the main text that belong to another kind of document. */
export const KIND_PLANTERS: Readonly<Record<string, Planter>> = {
  "closing-fits-kind": given({ 文种: "通知" }, asLastLine("⟦特此报告。⟧", "⟦妥否，请批示。⟧", "⟦特此批复。⟧")),
  "request-in-report": given({ 文种: "报告" }, asLine("⟦请予批准。⟧", "⟦妥否，请批示。⟧")),
  "request-closing": given(
    { 文种: "请示" },
    asBody("云岭州商务局拟建设冷链集配中心。\n⟦项目总投资1200万元，建设期2年。⟧"),
  ),
  "reply-opening": given(
    { 文种: "批复" },
    asFirstLine("⟦你局来文收悉⟧。经研究，现批复如下：", "⟦你局《关于设立冷链产业园的请示》收悉⟧。"),
  ),
  "upward-command": given({ 文种: "请示" }, asLine("⟦请认真贯彻执行。⟧", "⟦请遵照执行。⟧")),
};
