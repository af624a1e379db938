import renderDocument from "../../../templates/layouts/html/review.html.hbs";
import type { ReviewView } from "./review-view";
import { wordsIn } from "./words";

/** What stands in the box of an item; a tick for an earlier text is an empty box again. */
const BOXES = { fresh: "✓", stale: "", none: "" } as const;

/** The draft that a printed sheet is about. */
export interface ReviewedDraft {
  readonly title: string;
  /** As the user knows it. */
  readonly file: string;
  /** The fingerprint of its text. */
  readonly text: string;
}

/**
 * The sheet as one HTML file that needs nothing beside it and runs no script, to be read on the screen and printed on A4.
 * @param fault what is wrong with the reviewer's own file, if anything is
 */
export function renderReviewHtml(view: ReviewView, draft: ReviewedDraft, fault?: string): string {
  return renderDocument({
    ...view,
    content: view.content.map((item) => ({ ...item, box: BOXES[item.tick], isStale: item.tick === "stale" })),
    draft,
    words: wordsIn(view.language),
    notices: [fault, view.staleness].filter((notice) => notice !== undefined),
    language: view.language === "zh" ? "zh-CN" : "en",
  });
}
