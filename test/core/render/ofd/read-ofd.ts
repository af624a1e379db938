import { strFromU8, unzipSync } from "fflate";
import { textIn } from "../well-formed";

/** A character as a reader finds it: its origin in mm on the page. */
export interface ReadGlyph {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

export interface ReadText {
  readonly id: number;
  readonly font: number;
  readonly size: number;
  readonly color: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly glyphs: readonly ReadGlyph[];
}

/** An OFD file taken apart by what GB/T 33190 says, and by nothing that its writer knows. */
export class ReadOfd {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  bytes(path: string): Uint8Array {
    const found = this.#files[path];
    if (!found) throw new Error(`no ${path} among ${this.paths.join(" ")}`);
    return found;
  }

  xml(path: string): string {
    return strFromU8(this.bytes(path));
  }

  /** The pages' numbers and contents, in order. */
  get pages(): readonly { readonly id: number; readonly xml: string }[] {
    const entries = elements(this.xml("Doc_0/Document.xml"), "Page");
    return entries.map(({ attributes }) => ({
      id: Number(attributes.get("ID")),
      xml: this.xml(`Doc_0/${attributes.get("BaseLoc")}`),
    }));
  }

  texts(page: number): readonly ReadText[] {
    return elements(this.pages[page]?.xml ?? "", "TextObject").map(readText);
  }
}

interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
}

/** The elements of that name in the namespace of OFD, none of which may stand in another. */
export function elements(xml: string, name: string): readonly XmlElement[] {
  const pattern = new RegExp(`<ofd:${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</ofd:${name}>)`, "gu");
  return [...xml.matchAll(pattern)].map(([, attributes = "", content = ""]) => ({
    attributes: new Map([...attributes.matchAll(/(\w+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, value])),
    content,
  }));
}

function numbers(list: string | undefined): readonly number[] {
  return (list ?? "").split(" ").map(Number);
}

function readText({ attributes, content }: XmlElement): ReadText {
  const [code] = elements(content, "TextCode");
  const [fill] = elements(content, "FillColor");
  const matrix = attributes.get("CTM");
  const [left = 0, top = 0] = numbers(attributes.get("Boundary"));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix === undefined ? [] : numbers(matrix);
  const distances = expanded(code?.attributes.get("DeltaX") ?? "");
  const y = Number(code?.attributes.get("Y"));
  let x = Number(code?.attributes.get("X"));
  const glyphs = [...textIn(code?.content ?? "")].map((character, index) => {
    if (index > 0) x += distances[index - 1] ?? Number.NaN;
    return { character, x: left + a * x + c * y + e, y: top + b * x + d * y + f };
  });
  return {
    id: Number(attributes.get("ID")),
    font: Number(attributes.get("Font")),
    size: Number(attributes.get("Size")),
    color: fill?.attributes.get("Value") ?? "",
    attributes,
    glyphs,
  };
}

/** `g count distance` stands for that many equal distances. */
function expanded(list: string): readonly number[] {
  const words = list === "" ? [] : list.split(" ");
  const distances: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== "g") distances.push(Number(words[at]));
    else {
      distances.push(...Array<number>(Number(words[at + 1])).fill(Number(words[at + 2])));
      at += 2;
    }
  }
  return distances;
}
