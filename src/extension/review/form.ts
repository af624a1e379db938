import * as vscode from "vscode";
import type { FindingView, ReviewView } from "../../core/review/review-view";
import { say, wordsIn } from "../../core/review/words";
import renderForm from "./form.html.hbs";

/** How many findings of an item are shown at once; the others are folded away. */
const MOST_SHOWN = 5;

/** The items of the form with buttons to their places and cures, as HTML. */
export function formHtml({ language, sections }: ReviewView): string {
  return renderForm({
    words: wordsIn(language),
    explain: vscode.l10n.t("Explain this rule"),
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => {
        const { shown, folded } = parted(item.findings);
        return { ...item, shown, folded, foldedCount: say(language, "more", folded.length) };
      }),
    })),
  });
}

function parted(findings: readonly FindingView[]) {
  const most = findings.length === MOST_SHOWN + 1 ? findings.length : MOST_SHOWN;
  const counted = findings.map((finding, number) => ({ ...finding, number }));
  return { shown: counted.slice(0, most), folded: counted.slice(most) };
}
