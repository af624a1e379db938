import path from "node:path";
import * as vscode from "vscode";

/** What the editor's own Git extension hands out, as far as it is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
  openRepository?(root: vscode.Uri): Promise<Repository | null>;
}

interface Repository {
  /** The file as it stands in a commit; fails where it does not. */
  show(ref: string, file: string): Promise<string>;
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  /** Fails where nothing is set. */
  getConfig(key: string): Promise<string>;
}

/** A draft as it was committed last. */
export interface Committed {
  readonly text: string;
  /** The commit's short name. */
  readonly commit: string;
}

/** The draft as it was committed last; undefined where it is in no repository, was never committed, or Git is not there. */
export async function committedDraft(document: vscode.TextDocument): Promise<Committed | undefined> {
  return asked(document, async (repository) => {
    const text = await repository.show("HEAD", document.uri.fsPath);
    const { hash } = await repository.getCommit("HEAD");
    return { text: text.replace(/^\uFEFF/u, ""), commit: hash.slice(0, 7) };
  });
}

/** The name under which commits are made here; undefined where there is none. */
export async function committerName(document: vscode.TextDocument): Promise<string | undefined> {
  const name = await asked(document, (repository) => repository.getConfig("user.name"));
  return name?.trim() || undefined;
}

async function asked<T>(
  { uri }: vscode.TextDocument,
  ask: (repository: Repository) => Promise<T>,
): Promise<T | undefined> {
  if (uri.scheme !== "file") return undefined;
  const git = await vscode.extensions.getExtension<GitExtension>("vscode.git")?.activate();
  if (!git?.enabled) return undefined;
  const api = git.getAPI(1);
  try {
    const folder = vscode.Uri.file(path.dirname(uri.fsPath));
    const repository = api.getRepository(uri) ?? (await api.openRepository?.(folder));
    return repository ? await ask(repository) : undefined;
  } catch {
    return undefined; // Git says no by failing
  }
}
