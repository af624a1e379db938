const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

/** The text as it stands in XML and HTML, in an attribute as well; as Handlebars has it. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? character) : text;
}

const SPECIAL = /[&<>"'`=]/u;
const EACH_SPECIAL = /[&<>"'`=]/gu;
