import type * as vscode from "vscode";
import { titleOf } from "../../core/draft/access";
import { buildReview, type Review } from "../../core/review/build-review";
import { type ReviewView, reviewView } from "../../core/review/review-view";
import { EMPTY_SHEET } from "../../core/review/sheet";
import { LineIndex } from "../../core/text/line-index";
import { readSheetFile, type SheetFile } from "../../node/review-file";
import { type Analysis, analysisOf } from "../analysis";
import { displayLanguage } from "../language";

/** A draft's review as it is now, with the file that holds what was entered. */
export interface DocumentReview {
  readonly analysis: Analysis;
  readonly review: Review;
  readonly view: ReviewView;
  readonly title: string;
  /** Undefined for a draft that is no file on disk: there is nothing that it could lie beside. */
  readonly file: SheetFile | undefined;
}

/** The review of the document, with what lies beside it on disk at this moment. */
export function reviewOf(document: vscode.TextDocument): DocumentReview {
  const analysis = analysisOf(document);
  const { draft, findings, text } = analysis;
  const file = hasSheet(document) ? readSheetFile(document.uri.fsPath) : undefined;
  const review = buildReview(draft, findings, file?.sheet ?? EMPTY_SHEET);
  const view = reviewView(review, findings, new LineIndex(text), displayLanguage());
  return { analysis, review, view, title: titleOf(draft)?.text ?? "", file };
}

/** Whether a sheet can lie beside the draft. */
export function hasSheet({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === "file";
}
