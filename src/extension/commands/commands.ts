import * as vscode from "vscode";
import { activeDraftEditor, isDraft } from "../documents";
import type { Preview } from "../preview/preview";
import { reportError } from "../report-error";
import type { Reviews } from "../review/reviews";
import { fixWholeDraft } from "./fix-whole-draft";
import type { RenderOptions } from "./render";

/** What the commands work with. */
export interface CommandServices {
  readonly preview: Preview;
  readonly reviews: Reviews;
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** Every command; one that fails says so in one sentence. */
export function registerCommands({ preview, reviews, memory, log }: CommandServices): vscode.Disposable {
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    "gongwen.newDraft": async (wanted?: unknown) => (await import("./new-draft")).newDraft(wanted),
    "gongwen.createProfile": async () => (await import("./create-profile")).createProfile(),
    "gongwen.openPreview": async (uri?: unknown) => preview.open(await draftAt(uri)),
    "gongwen.review": async (uri?: unknown) => reviews.open(await draftAt(uri)),
    "gongwen.render": async (uri?: unknown, options?: RenderOptions) => {
      const document = (await draftAt(uri)) ?? preview.document;
      return document && (await import("./render")).render(document, memory, log, options);
    },
    "gongwen.print": async (uri?: unknown) => {
      const document = (await draftAt(uri)) ?? preview.document;
      if (document) await (await import("./print")).print(document, memory, log);
    },
    "gongwen.saveNewDraft": async () => {
      const document = activeDraftEditor()?.document;
      if (document?.isUntitled) await (await import("./save-draft")).saveNewDraft(document);
    },
    "gongwen.fixAll": () => fixWholeDraft(),
    "gongwen.insertSnippet": async () => (await import("./insert-snippet")).insertSnippet(),
    "gongwen.renumber": async () => (await import("./renumber")).renumber(),
    "gongwen.showLog": () => log.show(),
  };
  return vscode.Disposable.from(
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
