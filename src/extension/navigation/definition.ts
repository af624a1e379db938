import type * as vscode from "vscode";
import type { NamedAttachment } from "../../core/references/attachments";
import { type Citation, cites } from "../../core/references/citations";
import { symbolAt } from "../../core/references/symbol-at";
import { type Range, touches } from "../../core/text/range";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { placeRange, type WorkspaceDrafts } from "../workspace-drafts";

/**
 * “Go to Definition”: from a mention to the attachment, from there to its name in 附件, from 第二部分 to that part, from a
 * citation to the draft.
 */
export function definitionProvider(drafts: WorkspaceDrafts): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      const symbol = symbolAt(analysisOf(document).draft, document.offsetAt(position));
      if (!symbol) return undefined;
      const originSelectionRange = editorRange(document, symbol.range);
      const inDraft = (target: Range | undefined) =>
        target && [{ originSelectionRange, targetUri: document.uri, targetRange: editorRange(document, target) }];
      if (symbol.kind === "attachment") return inDraft(targetOf(symbol.attachment, document.offsetAt(position)));
      if (symbol.kind === "level") return inDraft(symbol.level.heading);
      if (symbol.kind !== "citation") return undefined;
      return (await draftsCited(drafts, symbol.citation)).map((target) => ({ ...target, originSelectionRange }));
    },
  };
}

/** The attachment itself; its name in 附件 for somebody who is there already, or where nothing is attached. */
function targetOf({ opening, title, listed }: NamedAttachment, offset: number): Range | undefined {
  const isThere = [opening, title].some((place) => place && touches(place, offset));
  return isThere ? listed : (opening ?? title ?? listed);
}

async function draftsCited(drafts: WorkspaceDrafts, citation: Citation): Promise<readonly vscode.LocationLink[]> {
  return (await drafts.all()).flatMap(({ uri, summary: { number, title } }) => {
    const place = (title ?? number)?.place;
    if (!place || !cites(citation, { number: number?.text, title: title?.text })) return [];
    return [{ targetUri: uri, targetRange: placeRange(place) }];
  });
}
