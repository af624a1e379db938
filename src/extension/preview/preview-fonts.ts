import { setImmediate as nextTurn } from "node:timers/promises";
import type * as vscode from "vscode";
import type { FontLibrary } from "../../core/host";
import type { Page } from "../../core/layout/page";
import { charactersOf } from "../../core/render/characters-of";
import { writeOpenType } from "../../core/render/fonts/opentype";
import { Typesetter } from "../../core/render/fonts/typesetter";
import { embeddedFamily } from "../../core/render/html/font-styles";
import { isDash } from "../../core/render/joining";
import type { Typeface } from "../../core/standard/typefaces";
import { systemFonts } from "../../node/fonts/system-fonts";
import { isLocal } from "../local";
import type { FontPart } from "./messages";

/** How long no page must change before glyphs are made for its new characters, in ms. */
const PAUSE_MS = 300;

/** How long glyphs are made before others get their turn, in ms. */
const TURN_MS = 8;

/** A character that is still to be had in a typeface. */
type Wanted = readonly [typeface: Typeface, character: string];

/**
 * The glyphs that the results will have, for the preview: made for new characters only, while nothing else happens. A
 * typeface that the user has is left to the webview, which knows it by its name; on another computer than the
 * extension's it may not be there. A character that no font here has is left to the webview too.
 */
export class PreviewFonts implements vscode.Disposable {
  readonly #send: (parts: readonly FontPart[]) => void;
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new Map<Typeface, Set<string>>();
  readonly #parts: FontPart[] = [];
  /** The pages whose glyphs are still to be made, as they were seen last. */
  readonly #wanted = new Map<number, Page>();
  #library: FontLibrary | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last = Promise.resolve();

  /** `send` is given what has been made, each part once. */
  constructor(send: (parts: readonly FontPart[]) => void, log: vscode.LogOutputChannel) {
    this.#send = send;
    this.#log = log;
  }

  /** All that has been made so far, for a page that is loaded anew. */
  get parts(): readonly FontPart[] {
    return this.#parts;
  }

  /** Sends the glyphs of these pages that have not been sent yet, in a while. */
  want(pages: readonly Page[]): void {
    for (const page of pages) this.#wanted.set(page.number, page);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const all = [...this.#wanted.values()];
      this.#wanted.clear();
      this.#last = this.#last
        .then(() => this.#make(all))
        .catch((error) => this.#log.error(error instanceof Error ? error : String(error)));
    }, PAUSE_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #make(pages: readonly Page[]): Promise<void> {
    const wanted = this.#newCharacters(pages);
    if (wanted.length === 0) return;
    const parts = await fontParts(wanted, this.#fonts());
    this.#parts.push(...parts);
    this.#send(parts);
  }

  #newCharacters(pages: readonly Page[]): readonly Wanted[] {
    return [...charactersOf(pages)].flatMap(([typeface, characters]) => {
      if (isLocal() && hasOwnFamily(this.#fonts(), typeface)) return [];
      const known = this.#known.get(typeface) ?? new Set();
      this.#known.set(typeface, known);
      const added = [...characters].filter((character) => !known.has(character));
      for (const character of added) known.add(character);
      return added.map((character): Wanted => [typeface, character]);
    });
  }

  #fonts(): FontLibrary {
    this.#library ??= systemFonts();
    return this.#library;
  }
}

function hasOwnFamily(library: FontLibrary, typeface: Typeface): boolean {
  return library.facesFor(typeface).some(({ substitute }) => !substitute);
}

/** One part for each typeface; the editor gets its turn now and then. */
async function fontParts(wanted: readonly Wanted[], library: FontLibrary): Promise<readonly FontPart[]> {
  const typesetter = new Typesetter(library);
  let began = performance.now();
  for (const [typeface, character] of wanted) {
    typesetter.glyph(typeface, character, isDash(character));
    if (performance.now() - began < TURN_MS) continue;
    await nextTurn();
    began = performance.now();
  }
  return typesetter.fonts().flatMap((font): readonly FontPart[] => {
    const missing = typesetter.missing(font.typeface);
    const had = wanted.filter(([typeface, character]) => typeface === font.typeface && !missing.has(character));
    if (had.length === 0) return [];
    const unicodeRange = had.map(([, character]) => `U+${character.codePointAt(0)?.toString(16)}`).join(",");
    return [{ family: embeddedFamily(font.typeface), unicodeRange, data: writeOpenType(font) }];
  });
}
