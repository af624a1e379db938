import path from "node:path";
import * as vscode from "vscode";
import type { SnippetGroup } from "../core/assist/snippets";
import { DRAFT_TEMPLATE, SNIPPET_FILES } from "../core/templates/own/own-file";
import type { Template } from "../core/templates/templates";
import type { TemplateError } from "../core/templating/template-error";
import type { ProfileInPlace } from "../node/known-values";
import { ownSnippets } from "../node/own-snippets";
import { ownTemplates } from "../node/own-templates";
import { SOURCE } from "./diagnostics/to-diagnostic";
import { inDisplayLanguage } from "./language";
import { onDidChangeProfile, profileInPlace } from "./profiles";

/** The sorts of files that are looked through for what is wrong in them. */
const SORTS = ["templates", "snippets"] as const;
type Sort = (typeof SORTS)[number];

/** The snippets of an office and what is wrong with them, as they were read. */
type SnippetsRead = ReturnType<typeof ownSnippets>;

/** The files that an office has written for itself: reads them when they are asked for, and shows what is wrong in them. */
export class OwnFiles implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection("gongwen.own-files");
  readonly #changed = vscode.workspace.createFileSystemWatcher(
    `**/*{${[DRAFT_TEMPLATE, ...SNIPPET_FILES].join(",")}}`,
    true,
    false,
    true,
  );
  /** Files, and folders too: of one that has come or gone it is not told which files are in it. */
  readonly #moved = vscode.workspace.createFileSystemWatcher("**", false, true, false);
  readonly #subscriptions: readonly vscode.Disposable[];
  /** By the profile of the office and the sort of its files. */
  readonly #problems = new Map<string, readonly TemplateError[]>();
  /** A profile that is read anew is another object, and has nothing here. */
  #snippets = new WeakMap<ProfileInPlace, SnippetsRead>();

  constructor() {
    const changed = (uri: vscode.Uri) => this.#readAgain(uri);
    this.#subscriptions = [
      this.#shown,
      this.#changed,
      this.#changed.onDidChange(changed),
      this.#moved,
      this.#moved.onDidCreate(changed),
      this.#moved.onDidDelete(changed),
      onDidChangeProfile((uri) => this.#readAnew(uri)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#forget()),
    ];
  }

  /** The office's own templates; where some cannot be used, says so and offers to show where. */
  templatesOf(office: ProfileInPlace): readonly Template[] {
    const { templates, problems } = ownTemplates(office, vscode.workspace.isTrusted);
    this.#show(office, "templates", problems);
    void tell(problems);
    return templates;
  }

  /** The office's own passages, a group like ours or none; read once until a file of theirs changes. */
  passagesOf(office: ProfileInPlace): readonly SnippetGroup[] {
    const { snippets } = this.#snippetsOf(office);
    if (snippets.length === 0) return [];
    const passages = snippets.map(({ name, prefixes, lines, description }) => ({
      name,
      prefix: prefixes.join(" "),
      body: lines.join("\n"),
      description,
    }));
    return [{ name: vscode.l10n.t("Our own"), snippets: passages }];
  }

  /** Says that some of the office's passages cannot be used, where that is so, and offers to show where. */
  tellOfPassages(office: ProfileInPlace): void {
    void tell(this.#snippetsOf(office).problems);
  }

  #snippetsOf(office: ProfileInPlace): SnippetsRead {
    const known = this.#snippets.get(office);
    if (known) return known;
    const read = ownSnippets(office, vscode.workspace.isTrusted);
    this.#snippets.set(office, read);
    this.#show(office, "snippets", read.problems);
    return read;
  }

  /** Looks through an office's files again when that one of them has come, changed or gone. */
  #readAgain({ scheme, fsPath }: vscode.Uri): void {
    if (scheme !== "file") return;
    const office = profileInPlace(path.dirname(fsPath));
    for (const sort of SORTS) if (isBelow(office, sort, fsPath)) this.#look(office, sort);
  }

  /** Looks through the files of the office whose profile has come, changed or gone. */
  #readAnew({ fsPath }: vscode.Uri): void {
    this.#forget();
    const office = profileInPlace(path.dirname(fsPath));
    for (const sort of SORTS) this.#look(office, sort);
  }

  #look(office: ProfileInPlace, sort: Sort): void {
    if (sort === "templates") {
      this.#show(office, sort, ownTemplates(office, vscode.workspace.isTrusted).problems);
      return;
    }
    this.#snippets = new WeakMap();
    this.#snippetsOf(office);
  }

  #forget(): void {
    this.#snippets = new WeakMap();
    this.#problems.clear();
    this.#shown.clear();
  }

  #show({ file: profile = "" }: ProfileInPlace, sort: Sort, problems: readonly TemplateError[]): void {
    this.#problems.set(`${sort} ${profile}`, problems);
    const all = [...this.#problems.values()].flat();
    this.#shown.clear();
    for (const file of new Set(all.map(({ place }) => place.file))) {
      const here = all.filter(({ place }) => place.file === file);
      this.#shown.set(vscode.Uri.file(file), here.map(toDiagnostic));
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Whether the file lies in a folder that the office's profile names for files of that sort. */
function isBelow({ profile, file: profileFile }: ProfileInPlace, sort: Sort, file: string): boolean {
  if (profileFile === undefined) return false;
  return profile.folders[sort].some((folder) => {
    const way = path.relative(path.join(path.dirname(profileFile), folder.path), file);
    return !way.startsWith("..") && !path.isAbsolute(way);
  });
}

function toDiagnostic({ place: { line, character }, reason }: TemplateError): vscode.Diagnostic {
  const range = new vscode.Range(line, character, line, Number.MAX_SAFE_INTEGER);
  const diagnostic = new vscode.Diagnostic(range, inDisplayLanguage(reason), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** Says the first thing that is wrong, if any, and how many there are. */
async function tell(problems: readonly TemplateError[]): Promise<void> {
  const [first] = problems;
  if (!first) return;
  const isTrusted = vscode.workspace.isTrusted;
  const show = isTrusted ? vscode.l10n.t("Show Problems") : vscode.l10n.t("Manage Trust");
  const sentence = inDisplayLanguage(first.userMessage);
  const count = problems.length;
  const more = vscode.l10n.t("{0} (things wrong with the office's own files: {1})", sentence, count);
  const answer = await vscode.window.showWarningMessage(count > 1 ? more : sentence, show);
  if (answer !== show) return;
  await vscode.commands.executeCommand(isTrusted ? "workbench.actions.view.problems" : "workbench.trust.manage");
}
