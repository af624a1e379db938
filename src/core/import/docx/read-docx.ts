import type { LeftOut } from "../left-out";
import type { SourceDocument } from "../source";
import { BodyReader } from "./body";
import { categoryOf, headersAndFooters, parts } from "./document-parts";
import { Numbering } from "./numbering";
import { Package } from "./open-package";
import { REFUSALS } from "./refusals";
import { readStyles } from "./styles";
import { childOf } from "./xml";

/**
 * Reads a Word document (ECMA-376, transitional or strict). Tracked changes are taken as accepted, fields as what they
 * show; nothing is fetched and nothing runs.
 * @throws ImportError when it is no Word document, encrypted, damaged, or made to exhaust its reader
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const source = Package.open(bytes);
  const found = parts(source);
  const body = childOf(found && source.xml(found.main), "w:body");
  if (!found || !body) throw REFUSALS.notWord();
  const reader = new BodyReader({
    styles: readStyles(found.styles === undefined ? undefined : source.xml(found.styles)),
    numbering: new Numbering(found.numbering === undefined ? undefined : source.xml(found.numbering)),
    relationships: found.relationships,
    notes: found.notes,
    xml: (name) => source.xml(name),
    part: (name) => source.bytes(name),
  });
  const blocks = reader.read(body);
  const outside = headersAndFooters(source, found);
  return { blocks, leftOut: [...reader.leftOut, ...outside, ...macros(source)], category: categoryOf(source) };
}

function macros(source: Package): readonly LeftOut[] {
  return source.names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name)) ? [{ kind: "macro", text: "" }] : [];
}
