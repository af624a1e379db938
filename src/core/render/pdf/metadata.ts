import renderMetadata from "../../../../templates/layouts/pdf/metadata.xmp.hbs";
import { utf8 } from "../../text/utf8";
import type { DocumentInformation } from "../document";
import { xmlText } from "../xml-text";
import type { PdfObjects, Reference } from "./objects";
import { textString } from "./syntax";

const PRODUCER = "gongwen";

/**
 * The information dictionary (ISO 32000-1 14.3.3). It names no time, so that the same draft gives the same file, and
 * names the producer in plain letters, by which the program knows its own files.
 */
export function addInformation(objects: PdfObjects, information: DocumentInformation): Reference {
  const { title, author, subject, keywords } = information;
  const values = { Title: title, Author: author, Subject: subject, Keywords: keywords.join(", ") };
  const entries = Object.entries(values).filter(([, text]) => text !== "");
  const texts = entries.map(([key, text]) => `/${key} ${textString(xmlText(text))}`).join("");
  return objects.add(`<<${texts}/Producer(${PRODUCER})>>`);
}

/** The same as XMP (14.3.2), uncompressed, so that programs that know nothing of PDF find it. */
export function addMetadata(objects: PdfObjects, information: DocumentInformation): Reference {
  const { title, author, subject, keywords, language } = information;
  const packet = renderMetadata({
    title: xmlText(title),
    author: xmlText(author),
    subject: xmlText(subject),
    keywords: keywords.map(xmlText),
    allKeywords: xmlText(keywords.join(", ")),
    language,
    producer: PRODUCER,
  });
  return objects.addStream("/Type/Metadata/Subtype/XML", utf8(packet));
}
