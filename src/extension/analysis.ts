import type * as vscode from "vscode";
import { checkDraft } from "../core/check/check-draft";
import { NO_PROFILE } from "../core/check/office";
import type { Finding } from "../core/check/rule";
import { characterCount } from "../core/draft/character-count";
import type { Draft } from "../core/draft/draft";
import { parseDraft } from "../core/draft/parse-draft";
import { layoutDraft } from "../core/layout/layout-draft";
import { LayoutMemory } from "../core/layout/memory";
import type { Page } from "../core/layout/page";
import type { HouseStyle } from "../core/standard/house-style";
import { isGarbled } from "./diagnostics/garbled";
import { pictureSizesOf } from "./pictures";
import { profileOf } from "./profiles";

/**
 * What is known of one version of a document; each part is worked out when it is first asked for, and what has not
 * changed since the version before is taken over from there.
 */
export class Analysis {
  readonly version: number;
  readonly text: string;
  readonly #document: vscode.TextDocument;
  readonly #before: Draft | undefined;
  readonly #memory: LayoutMemory;
  readonly houseStyle: HouseStyle;
  #isGarbled: boolean | undefined;
  #draft: Draft | undefined;
  #findings: readonly Finding[] | undefined;
  #pages: readonly Page[] | undefined;
  #characters: number | undefined;

  constructor(document: vscode.TextDocument, before?: Analysis) {
    this.#document = document;
    this.houseStyle = profileOf(document).houseStyle;
    this.#before = before?.lastDraft;
    this.#memory = before ? before.#memory : new LayoutMemory();
    this.version = document.version;
    this.text = document.getText();
  }

  /** Whether the text was read in the wrong encoding. */
  get isGarbled(): boolean {
    this.#isGarbled ??= isGarbled(this.text);
    return this.#isGarbled;
  }

  get draft(): Draft {
    this.#draft ??= parseDraft(this.text, this.#before);
    return this.#draft;
  }

  /** The draft of this version or, where nobody has asked for it, of the last version that somebody asked for. */
  get lastDraft(): Draft | undefined {
    return this.#draft ?? this.#before;
  }

  /** Nothing is found in a garbled text. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.isGarbled ? [] : checkDraft(this.draft, NO_PROFILE, { pagesOf: () => this.pages });
    return this.#findings;
  }

  get pages(): readonly Page[] {
    const options = { pictureSize: pictureSizesOf(this.#document), houseStyle: this.houseStyle };
    this.#pages ??= layoutDraft(this.draft, options, this.#memory);
    return this.#pages;
  }

  /** 字数, as word processors count. */
  get characters(): number {
    this.#characters ??= characterCount(this.draft);
    return this.#characters;
  }
}

const known = new WeakMap<vscode.TextDocument, Analysis>();

/** The analysis of the document as it is now; all features share it. */
export function analysisOf(document: vscode.TextDocument): Analysis {
  const last = known.get(document);
  if (last?.version === document.version && last.houseStyle === profileOf(document).houseStyle) return last;
  const analysis = new Analysis(document, last);
  known.set(document, analysis);
  return analysis;
}
