import type { SourcePicture } from "../source";
import type { TextReader } from "./surroundings";
import { allText, childOf, elementsOf, wordArtText, type XmlElement } from "./xml";

/** What a drawing holds. */
export interface DrawnThings {
  readonly boxes: readonly XmlElement[];
  readonly pictures: readonly Omit<SourcePicture, "look">[];
}

/** The text boxes and the pictures of a drawing, in the new form (`a:blip`) or the old (`v:imagedata`). */
export function readPictures(drawing: XmlElement, body: TextReader): DrawnThings {
  const boxes: XmlElement[] = [];
  const pictures: Omit<SourcePicture, "look">[] = [];
  let description = "";
  const visit = (element: XmlElement): void => {
    if (element.name === "w:txbxContent") {
      boxes.push(element);
      return;
    }
    if (element.name === "mc:AlternateContent") {
      const shown = childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
      if (shown) visit(shown);
      return;
    }
    const { descr } = element.attributes;
    if (element.name === "wp:docPr") description = descr ?? "";
    const drawn = DRAWN[element.name];
    if (drawn !== undefined) leaveOutDrawn(element.attributes[drawn], body);
    if (element.name === "v:textpath") body.leaveOut("embedded-object", wordArtText(element));
    const id = IDS[element.name]?.map((name) => element.attributes[name]).find((value) => value !== undefined);
    if (id !== undefined) {
      const picture = readPicture(id, description, body);
      if (picture) pictures.push(picture);
    } else if (element.name === "a:t") body.leaveOut("embedded-object", allText(element));
    for (const child of elementsOf(element)) visit(child);
  };
  visit(drawing);
  return { boxes, pictures };
}

/** What has a part of its own with words in it, and the attribute that names the part: charts, and diagrams (SmartArt). */
const DRAWN: Readonly<Record<string, string>> = { "c:chart": "r:id", "dgm:relIds": "r:dm" };

/** Lists a chart or a diagram with its words. */
function leaveOutDrawn(id: string | undefined, body: TextReader): void {
  const part = body.surroundings.relationships.get(id ?? "");
  const root = part && !part.isOutside ? body.surroundings.xml(part.target) : undefined;
  body.leaveOut("embedded-object", root ? wordsOf(root).join(" ") : "");
}

function wordsOf(element: XmlElement): readonly string[] {
  if (element.name === "a:t" || element.name === "c:v") return [allText(element)];
  return elementsOf(element).flatMap(wordsOf);
}

/** The attribute that names the picture's part. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  "a:blip": ["r:embed", "r:link"],
  "v:imagedata": ["r:id", "r:href"],
};

function readPicture(id: string, description: string, body: TextReader): Omit<SourcePicture, "look"> | undefined {
  const relationship = body.surroundings.relationships.get(id);
  if (!relationship || relationship.isOutside) {
    if (relationship) body.leaveOut("linked-picture", relationship.target);
    else body.leaveOut("picture", description);
    return undefined;
  }
  const bytes = body.surroundings.part(relationship.target);
  const format = bytes && formatOf(bytes);
  if (!bytes || !format) {
    body.leaveOut("picture", relationship.target.slice(relationship.target.lastIndexOf("/") + 1));
    return undefined;
  }
  return { type: "picture", description, format, bytes };
}

function formatOf(bytes: Uint8Array): SourcePicture["format"] | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return "png";
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? "jpeg" : undefined;
}
