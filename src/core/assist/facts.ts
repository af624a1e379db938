import type { CalendarDate } from "../host";
import type { Unit } from "../profile/unit";
import type { DraftSummary } from "../references/draft-summary";
import type { SnippetGroup } from "./snippets";

/** What is known around a draft when something is offered in it. */
export interface Facts {
  /** The office, as its profile has it. */
  readonly unit: Unit;
  readonly today: CalendarDate;
  /** The office's other drafts, the latest first. */
  readonly earlier: readonly DraftSummary[];
  /** What stands behind a number of the third level. */
  readonly level3Mark: string;
  /** Passages to offer, in groups; the office's own may follow ours. */
  readonly snippets: readonly SnippetGroup[];
}
