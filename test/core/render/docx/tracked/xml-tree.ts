/** An element of well-formed XML, or text as it is written. */
export type Node = Element | string;

export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly Node[];
}

/** Reads well-formed XML without comments into its root. */
export function readXml(xml: string): Element {
  const open: { name: string; attributes: string; children: Node[] }[] = [{ name: "", attributes: "", children: [] }];
  for (const [token, end, name, attributes = "", empty] of xml.matchAll(
    /<(\/?)([\w:]+)([^>]*?)(\/?)>|<\?.*?\?>|[^<]+/gu,
  )) {
    if (name === undefined) {
      if (!token.startsWith("<?")) open.at(-1)?.children.push(token);
    } else if (end) {
      const closed = open.pop();
      if (closed) open.at(-1)?.children.push(closed);
    } else if (empty) open.at(-1)?.children.push({ name, attributes, children: [] });
    else open.push({ name, attributes, children: [] });
  }
  const root = open[0]?.children.find((node) => typeof node !== "string");
  if (root === undefined || typeof root === "string") throw new Error("no root");
  return root;
}

export function isNamed(node: Node | undefined, name: string): node is Element {
  return typeof node === "object" && node.name === name;
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => isNamed(node, name));
}
