import { ELEMENTS } from "../standard/elements";
import { yamlList, yamlScalar } from "../text/yaml-scalar";
import { type TemplateValues, valuesOf } from "./draft-helpers";

const ORDER = new Map<string, number>(ELEMENTS.map((element, index) => [element.name, index]));

/**
 * The rendered draft with a line for each element that `values` holds and the template does not write, each before the
 * first line that the standard sets behind it.
 */
export function insertElements(rendered: string, values: TemplateValues): string {
  const lines = rendered.split("\n");
  for (const element of ELEMENTS) {
    const given = valuesOf(values, element.name);
    const end = lines.indexOf("---", 1);
    const head = lines.slice(0, end);
    if (given.length === 0 || element.type === "record" || head.some((line) => keyOf(line) === element.name)) continue;
    const text = Array.isArray(values[element.name]) ? yamlList(given) : yamlScalar(given.join());
    const behind = head.findIndex((line, index) => index > 0 && orderOf(keyOf(line)) > orderOf(element.name));
    lines.splice(behind < 0 ? end : behind, 0, `${element.name}: ${text}`);
  }
  return lines.join("\n");
}

function keyOf(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf(":")));
}

function orderOf(key: string): number {
  return ORDER.get(key) ?? -1;
}
