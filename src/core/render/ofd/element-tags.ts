import type { Part } from "../../layout/page";

/** Which objects each element of the document consists of, in the order in which they were first met. */
export class ElementTags {
  /** In XML. */
  readonly #references = new Map<Part, string>();

  add(element: Part, page: number, object: number): void {
    // A rule is no element, and a page's number says nothing of the document.
    if (element === "分隔线" || element === "页码") return;
    const reference = `<ofd:ObjectRef PageRef="${page}">${object}</ofd:ObjectRef>`;
    this.#references.set(element, (this.#references.get(element) ?? "") + reference);
  }

  /** What the template of the tags prints. */
  entries(): readonly { readonly name: Part; readonly references: string }[] {
    return Array.from(this.#references, ([name, references]) => ({ name, references }));
  }
}
