import { ELEMENT_STATES } from "../../core/elements/element-state";
import type { ElementOfDraft } from "../../core/elements/elements-of";
import type { Language } from "../../core/notice";
import { inColumns } from "./columns";

/** The elements for a person to read: a line for each with its state and value, and below it what was found about it. */
export function elementsTable(elements: readonly ElementOfDraft[], language: Language): string {
  const rows = elements.map(({ element, state, values, implied }) => {
    const { sign, name } = ELEMENT_STATES[state];
    return [sign, element.name, name[language], values.join("、") || (implied ?? "")];
  });
  const lines = inColumns(rows);
  const all = elements.flatMap(({ findings }, index) => [
    lines[index] ?? "",
    ...findings.map(({ message }) => `   ${message[language]}`),
  ]);
  return `${all.join("\n")}\n`;
}
