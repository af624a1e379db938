import type { Host } from "../host";
import { type DraftContext, oneLine, type TemplateValues, valuesOf } from "./draft-helpers";
import { insertElements } from "./insert-elements";
import { type WritingMode, writePlaces } from "./places";
import type { Template } from "./templates";

/**
 * A new draft, complete but for the places to fill: visible as 【事由】, in a snippet also tab stops.
 * `values` are given by the names of elements (an element that the template lacks is added) and of places; any other
 * name is ignored.
 * @throws TemplateError when an office's own template cannot be filled in with these values
 */
export function newDraft(
  template: Pick<Template, "render">,
  values: TemplateValues,
  host: Pick<Host, "today">,
  mode: WritingMode,
): string {
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
