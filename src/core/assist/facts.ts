import type { Surroundings } from "../elements/choices";
import type { SnippetGroup } from "./snippets";

/** What is known around a draft when something is offered in it. */
export interface Facts extends Surroundings {
  /** What stands behind a number of the third level. */
  readonly level3Mark: string;
  /** Passages to offer, in groups; the office's own may follow ours. */
  readonly snippets: readonly SnippetGroup[];
}
