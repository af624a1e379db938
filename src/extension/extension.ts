import type * as vscode from "vscode";
import { registerAssist } from "./assist/assist";
import { registerCommands } from "./commands/commands";
import { Comparisons } from "./comparison/comparisons";
import { CurrentDraft } from "./current-draft";
import { registerDiagnostics } from "./diagnostics/diagnostics";
import { DraftWatcher } from "./draft-watcher";
import type { ElementNode } from "./elements/element-node";
import { ElementsView } from "./elements/elements-view";
import { registerFixes } from "./fixes/fixes";
import { registerFormatting } from "./formatting";
import { createLog } from "./log";
import { registerNavigation } from "./navigation/navigation";
import { registerOffices } from "./offices";
import { registerCheckedContext } from "./other-files";
import { OwnFiles } from "./own-files";
import type { PreviewReport } from "./preview/panel";
import { Preview } from "./preview/preview";
import { registerProfiles } from "./profiles";
import { registerReading } from "./reading/reading";
import type { ReviewReport } from "./review/panel";
import { Reviews } from "./review/reviews";
import { tellRuleFailuresTo } from "./rule-failures";
import { registerStatus, type Summary, statusText, summaryOf } from "./status";
import { registerTasks } from "./tasks";
import { offerWalkthrough } from "./walkthrough";
import { WorkspaceDrafts } from "./workspace-drafts";

/** What other extensions may ask. */
export interface GongwenApi {
  /** The figures of a draft as it is now. */
  summaryOf(document: vscode.TextDocument): Summary;
  /** The figures as the status bar shows them. */
  statusText(summary: Summary): string;
  /** The elements of the current draft as the side view shows them. */
  readonly elements: vscode.TreeDataProvider<ElementNode> & { readonly view: vscode.TreeView<ElementNode> };
  /** The preview has drawn a version of a draft. */
  readonly onDidDrawPreview: vscode.Event<PreviewReport>;
  /** The review shows a version of a draft and its sheet. */
  readonly onDidShowReview: vscode.Event<ReviewReport>;
}

/** Starts the extension: with the first draft that is opened, or the first of its commands. */
export function activate(context: vscode.ExtensionContext): GongwenApi {
  const { extensionUri, globalState, workspaceState, subscriptions } = context;
  const log = createLog();
  tellRuleFailuresTo(log);
  const watcher = new DraftWatcher(log);
  const diagnostics = registerDiagnostics(watcher, extensionUri);
  const preview = new Preview(watcher, { extensionUri, memory: globalState, workspaceMemory: workspaceState, log });
  const reviews = new Reviews(watcher, { extensionUri, workspaceMemory: workspaceState, log });
  const comparisons = new Comparisons();
  const own = new OwnFiles();
  const drafts = new WorkspaceDrafts();
  const status = registerStatus(watcher);
  const current = new CurrentDraft();
  const elements = new ElementsView(watcher, current);
  const commands = registerCommands({ preview, reviews, comparisons, own, drafts, current, memory: globalState, log });
  void offerWalkthrough();
  subscriptions.push(
    log,
    watcher,
    status,
    diagnostics,
    preview,
    reviews,
    comparisons,
    current,
    elements,
    own,
    drafts,
    commands,
    registerFixes(extensionUri),
    registerReading(extensionUri),
    registerAssist(extensionUri, drafts, own),
    registerFormatting(),
    registerNavigation(drafts),
    registerProfiles(watcher),
    registerOffices(watcher),
    registerCheckedContext(),
    registerTasks(extensionUri),
  );
  return { summaryOf, statusText, elements, onDidDrawPreview: preview.onDidDraw, onDidShowReview: reviews.onDidShow };
}
