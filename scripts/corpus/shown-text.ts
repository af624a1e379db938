import { strFromU8, unzipSync } from "fflate";
import type { Page, Part } from "../../src/core/layout/page";
import type { OutputFormat } from "../../src/node/output/formats";

/** The texts on the pages, but for the parts in `leftOut`. */
export function textsOnPages(pages: readonly Page[], leftOut: ReadonlySet<Part>): readonly string[] {
  const items = pages.flatMap((page) => page.items);
  return items.flatMap((item) => (item.type === "text" && !leftOut.has(item.element) ? [item.text] : []));
}

/** The texts that a reader of the file sees, for the formats that hold them as text. */
export const textsInFile: Readonly<Partial<Record<OutputFormat, (content: Uint8Array | string) => readonly string[]>>> =
  {
    docx: (content) => {
      const isShown = (name: string) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name);
      const parts = unzipSync(content as Uint8Array, { filter: ({ name }) => isShown(name) });
      return Object.values(parts).flatMap((part) => textsIn(strFromU8(part)));
    },
    html: (content) => textsIn(String(content).replace(/^[\s\S]*<body>/u, "")),
  };

/** What stands between the tags of XML. */
function textsIn(xml: string): readonly string[] {
  return (xml.match(/(?<=>)[^<]+(?=<)/gu) ?? []).map((text) =>
    text
      .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex?: string, decimal?: string) => {
        return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      })
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
}
