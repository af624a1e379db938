import type * as vscode from "vscode";
import { type CheckOptions, checkDraft } from "../core/check/check-draft";
import type { Office } from "../core/check/office";
import { asOtherText } from "../core/check/other-text";
import type { Finding } from "../core/check/rule";
import { characterCount } from "../core/draft/character-count";
import type { Draft } from "../core/draft/draft";
import { parseText, type TextSyntax } from "../core/draft/other-text/parse-text";
import { parseDraft } from "../core/draft/parse-draft";
import { layoutDraft } from "../core/layout/layout-draft";
import { LayoutMemory } from "../core/layout/memory";
import type { Page } from "../core/layout/page";
import type { HouseStyle } from "../core/standard/house-style";
import { isGarbled } from "./diagnostics/garbled";
import { officeOf } from "./offices";
import { otherSyntaxOf } from "./other-files";
import { pictureSizesOf } from "./pictures";
import { profileOf } from "./profiles";
import { tellRuleFailure } from "./rule-failures";

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
  readonly office: Office;
  readonly #syntax: TextSyntax | undefined;
  #isGarbled: boolean | undefined;
  #draft: Draft | undefined;
  #findings: readonly Finding[] | undefined;
  #pages: readonly Page[] | undefined;
  #characters: number | undefined;

  constructor(document: vscode.TextDocument, before?: Analysis) {
    this.#document = document;
    this.houseStyle = profileOf(document).houseStyle;
    this.office = officeOf(document);
    this.#syntax = otherSyntaxOf(document);
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
    this.#draft ??= this.#syntax ? parseText(this.text, this.#syntax) : parseDraft(this.text, this.#before);
    return this.#draft;
  }

  /** The draft of this version or, where nobody has asked for it, of the last version that somebody asked for. */
  get lastDraft(): Draft | undefined {
    return this.#draft ?? this.#before;
  }

  /** Nothing is found in a garbled text. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.isGarbled ? [] : checkDraft(this.draft, this.office, this.checkOptions);
    return this.#findings;
  }

  /** How this text, and what fixes make of it, is checked. */
  get checkOptions(): CheckOptions {
    const pagesOf = (draft: Draft) => (draft === this.#draft ? this.pages : layoutDraft(draft, this.#layoutOptions));
    return { pagesOf, log: tellRuleFailure, ...(this.#syntax && asOtherText(this.#syntax)) };
  }

  get pages(): readonly Page[] {
    this.#pages ??= layoutDraft(this.draft, this.#layoutOptions, this.#memory);
    return this.#pages;
  }

  get #layoutOptions() {
    return { pictureSize: pictureSizesOf(this.#document), houseStyle: this.houseStyle };
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
  if (last?.version === document.version && isStillRight(last, document)) return last;
  const analysis = new Analysis(document, last);
  known.set(document, analysis);
  return analysis;
}

function isStillRight({ houseStyle, office }: Analysis, document: vscode.TextDocument): boolean {
  return houseStyle === profileOf(document).houseStyle && office === officeOf(document);
}
