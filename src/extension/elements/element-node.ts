import type { ElementOfDraft } from "../../core/elements/elements-of";
import { type ElementName, elementNamed } from "../../core/standard/elements";

/** A line of the side view: an element, or what was found about one. */
export interface ElementNode {
  readonly name: ElementName;
  /** The index of the finding among those of the element. */
  readonly finding?: number;
}

/** Whether the element's value can be asked for; a record is written by hand. */
export function isAskable({ element }: ElementOfDraft): boolean {
  return element.type !== "record";
}

/** The element that a command is told of: by a line of the view, or by name. */
export function nodeOf(argument: unknown): ElementNode | undefined {
  if (typeof argument === "string") {
    const name = elementNamed(argument)?.name;
    return name && { name };
  }
  const node = argument as Partial<ElementNode> | undefined | null;
  const element = typeof node?.name === "string" ? elementNamed(node.name) : undefined;
  return (
    element &&
    (typeof node?.finding === "number" ? { name: element.name, finding: node.finding } : { name: element.name })
  );
}
