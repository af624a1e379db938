import * as vscode from "vscode";
import type { Draft } from "../../core/draft/draft";
import { placesOfAttachment } from "../../core/references/attachments";
import { cites } from "../../core/references/citations";
import type { DraftSummary } from "../../core/references/draft-summary";
import { placesOfLevel } from "../../core/references/levels";
import { placesOfOrgan } from "../../core/references/organs";
import { type DraftSymbol, symbolAt } from "../../core/references/symbol-at";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { placeRange, type WorkspaceDrafts } from "../workspace-drafts";

/** “Find All References”: the places of an attachment, a level or an organ; the drafts that cite a document, and itself. */
export function referenceProvider(drafts: WorkspaceDrafts): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position) {
      const { draft } = analysisOf(document);
      const symbol = symbolAt(draft, document.offsetAt(position));
      if (!symbol) return undefined;
      const here = placesHere(draft, symbol);
      if (here) return here.map((range) => new vscode.Location(document.uri, editorRange(document, range)));
      const all = await drafts.all();
      const own = all.find(({ uri }) => uri.toString() === document.uri.toString())?.summary;
      const meant = symbol.kind === "citation" ? symbol.citation : own && { range: symbol.range, ...wordsOf(own) };
      if (!meant) return undefined;
      const target = all.find(({ summary }) => cites(meant, wordsOf(summary)))?.summary;
      const named = target ? wordsOf(target) : { number: meant.number, title: meant.title };
      return all.flatMap(({ uri, summary }) => [
        ...(cites(meant, wordsOf(summary)) ? ownPlaces(uri, summary) : []),
        ...summary.citations
          .filter((citation) => cites(citation, named))
          .map(({ place }) => new vscode.Location(uri, placeRange(place))),
      ]);
    },
  };
}

/** The places of what only this draft has; undefined for a document that others may cite. */
function placesHere(draft: Draft, symbol: DraftSymbol) {
  if (symbol.kind === "attachment") return placesOfAttachment(symbol.attachment);
  if (symbol.kind === "level") return placesOfLevel(symbol.level);
  return symbol.kind === "organ" ? placesOfOrgan(draft, symbol.name) : undefined;
}

function wordsOf({ number, title }: DraftSummary) {
  return { number: number?.text, title: title?.text };
}

function ownPlaces(uri: vscode.Uri, { number, title }: DraftSummary): readonly vscode.Location[] {
  return [title, number].flatMap((words) => (words ? [new vscode.Location(uri, placeRange(words.place))] : []));
}
