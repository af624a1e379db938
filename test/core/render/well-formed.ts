const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\p{L}_][\p{L}\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/gu;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Why the text is not well-formed XML; undefined when it is. Knows elements, attributes, references, comments. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let position = 0;
  let roots = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const between = xml.slice(position, match.index);
    if (/[<>]/u.test(between)) return `stray bracket in ${between.slice(0, 80)}`;
    if (open.length === 0 && between.trim() !== "") return `text outside the root: ${between.slice(0, 80)}`;
    position = match.index + match[0].length;
    const [, isEnd, name, attributes = "", isEmpty] = match;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/([\w:.-]+)="/gu)].map((attribute) => attribute[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${match[0]}`;
    if (isEnd) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else {
      if (open.length === 0) roots++;
      if (!isEmpty) open.push(name);
    }
  }
  if (xml.slice(position).trim() !== "") return `text behind the end: ${xml.slice(position, position + 80)}`;
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  if (roots !== 1) return `${roots} roots`;
  if (REFERENCE.test(xml)) return "a bare &";
  return FORBIDDEN.test(xml) ? "a forbidden character" : undefined;
}

/** The text between the tags, references resolved. */
export function textIn(xml: string): string {
  return xml.replace(TOKEN, "").replace(/&#x([\dA-Fa-f]+);|&(amp|lt|gt|quot);/gu, (_, hex: string, name: string) => {
    return hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : ({ amp: "&", lt: "<", gt: ">", quot: '"' }[name] ?? "");
  });
}
