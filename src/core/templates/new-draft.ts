import type { Host } from "../host";
import { type DraftContext, oneLine, type TemplateValues, valuesOf } from "./draft-helpers";
import { findTemplate } from "./find-template";
import { insertElements } from "./insert-elements";
import { type WritingMode, writePlaces } from "./places";

/**
 * A new draft, complete but for the places to fill: visible as 【事由】, in a snippet also tab stops.
 * `wanted` is a template's id or name or a kind's name. `values` are given by the names of elements (an element that
 * the template lacks is added) and of places; any other name is ignored.
 * @throws UnknownTemplateError when there is no such template.
 */
export function newDraft(wanted: string, values: TemplateValues, host: Pick<Host, "today">, mode: WritingMode): string {
  const template = findTemplate(wanted);
  const { year, month, day } = host.today();
  const context: DraftContext = {
    values: { 年份: String(year), ...values },
    today: `${year}年${month}月${day}日`,
    attachments: attachmentsOf(valuesOf(values, "附件")),
  };
  return writePlaces(insertElements(template.render(context), values), mode);
}

function attachmentsOf(titles: readonly string[]): DraftContext["attachments"] {
  return titles.map((title, index) => ({
    opening: titles.length > 1 ? `附件${index + 1}` : "附件",
    title: oneLine(title),
  }));
}
