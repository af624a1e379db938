import * as vscode from "vscode";
import type { Comparisons } from "../comparison/comparisons";
import type { CurrentDraft } from "../current-draft";
import { activeDraftEditor, isDraft } from "../documents";
import { nodeOf } from "../elements/element-node";
import type { OwnFiles } from "../own-files";
import type { Preview } from "../preview/preview";
import { reportError } from "../report-error";
import type { Reviews } from "../review/reviews";
import { finishWalkthrough, openWalkthrough } from "../walkthrough";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { fixWholeDraft } from "./fix-whole-draft";
import { registerImportReports } from "./import-report";
import type { RenderOptions } from "./render";
import { tellNoDraft } from "./tell-no-draft";

/** What the commands work with. */
export interface CommandServices {
  readonly current: CurrentDraft;
  readonly preview: Preview;
  readonly reviews: Reviews;
  readonly comparisons: Comparisons;
  readonly own: OwnFiles;
  readonly drafts: WorkspaceDrafts;
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** Every command; one that fails says so in one sentence. */
export function registerCommands(services: CommandServices): vscode.Disposable {
  const { preview, reviews, comparisons, own, drafts, current, memory, log } = services;
  /** The draft that is meant; where there is none, says so. */
  const neededDraft = async (uri?: unknown, shown?: () => vscode.TextDocument | undefined) =>
    (await draftAt(uri)) ?? shown?.() ?? current.document ?? tellNoDraft();
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    "gongwen.newDraft": async (wanted?: unknown) => (await import("./new-draft")).newDraft(wanted, own),
    "gongwen.import": async (uri?: unknown) => (await import("./import")).importDocument(uri),
    "gongwen.arrangeDraft": async () => (await import("./import")).arrangeDraft(),
    "gongwen.createProfile": async () => (await import("./create-profile")).createProfile(),
    "gongwen.openPreview": async (uri?: unknown) => preview.open(await neededDraft(uri)),
    "gongwen.review": async (uri?: unknown) => reviews.open(await neededDraft(uri)),
    "gongwen.render": async (uri?: unknown, options?: RenderOptions) => {
      const document = await neededDraft(uri, () => preview.document);
      const outcome = document && (await (await import("./render")).render(document, memory, log, options));
      if (outcome) void finishWalkthrough();
      return outcome;
    },
    "gongwen.print": async (uri?: unknown) => {
      const document = await neededDraft(uri, () => preview.document);
      if (document) await (await import("./print")).print(document, memory, log);
    },
    "gongwen.compareWithSaved": async (uri?: unknown) => {
      const document = await neededDraft(uri);
      return document && comparisons.show(document, "saved");
    },
    "gongwen.compareWithCommitted": async (uri?: unknown) => {
      const document = await neededDraft(uri);
      return document && comparisons.show(document, "committed");
    },
    "gongwen.writeComparison": async () => {
      const { shown } = comparisons;
      return shown && (await import("../comparison/write-comparison")).writeComparison(shown, log);
    },
    "gongwen.saveNewDraft": async () => {
      const document = activeDraftEditor()?.document;
      if (document?.isUntitled) await (await import("./save-draft")).saveNewDraft(document);
    },
    "gongwen.fixAll": () => fixWholeDraft(),
    "gongwen.insertSnippet": async () => (await import("./insert-snippet")).insertSnippet(own),
    "gongwen.renumber": async () => (await import("./renumber")).renumber(),
    "gongwen.fillElement": async (argument?: unknown) => {
      const document = await neededDraft();
      if (document)
        await (await import("../elements/fill-element")).fillElement(document, drafts, nodeOf(argument)?.name);
    },
    "gongwen.goToElement": async (argument?: unknown) => {
      const node = nodeOf(argument);
      if (current.document && node)
        await (await import("../elements/go-to-element")).goToElement(current.document, node);
    },
    "gongwen.clearElement": async (argument?: unknown) => {
      const node = nodeOf(argument);
      if (current.document && node)
        await (await import("../elements/fill-element")).clearElement(current.document, node.name);
    },
    "gongwen.openWalkthrough": () => openWalkthrough(),
    "gongwen.showLog": () => log.show(),
  };
  return vscode.Disposable.from(
    registerImportReports(),
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(id, async (...args: never[]) => {
        try {
          return await run(...args);
        } catch (error) {
          void reportError(error, log);
          return undefined;
        }
      }),
    ),
  );
}

/** The draft that a menu of the explorer names, else the one in the active editor. */
async function draftAt(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(uri instanceof vscode.Uri)) return activeDraftEditor()?.document;
  const document = await vscode.workspace.openTextDocument(uri);
  return isDraft(document) ? document : undefined;
}
