import { execFileSync } from "node:child_process";
import path from "node:path";
import { UserError } from "../user-error";

/** More than any draft holds. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A draft of another name is the same one if so much of it is still there: it was renamed because it was rewritten. */
const LEAST_ALIKE = "30%";

/** Who changed a draft, and when. */
export interface Authorship {
  readonly author: string;
  /** See `Revision`. */
  readonly date: string;
}

/** A draft as it was committed. */
export interface CommittedDraft {
  readonly bytes: Uint8Array;
  /** The commit's short name. */
  readonly commit: string;
}

/**
 * The draft as it stands in a commit, a branch or a tag.
 * @throws UserError when git is not there, the draft is in no repository, or the revision or the draft in it is unknown
 */
export function committedDraft(file: string, revision: string): CommittedDraft {
  // A word that git would take for an option names no revision.
  const isName = /^[^-:\s][^:\s]*$/u.test(revision);
  if (!isInRepository(file)) throw noRepository(file);
  const found = isName ? git(file, ["rev-parse", "--verify", "--quiet", "--short", `${revision}^{commit}`]) : undefined;
  if (!found) throw unknownRevision(revision);
  const commit = found.toString().trim();
  const bytesOf = (name: string | undefined) => name && git(file, ["cat-file", "blob", `${commit}:${name}`]);
  const bytes = bytesOf(`./${path.basename(file)}`) || bytesOf(formerName(file, commit));
  if (!bytes) throw notInRevision(file, revision);
  return { bytes, commit };
}

/** Under what name the draft stood in the commit, from the repository's top; undefined where git knows of no renaming. */
function formerName(file: string, commit: string): string | undefined {
  const folder = git(file, ["rev-parse", "--show-prefix"])?.toString().trimEnd() ?? "";
  // Compared with the index alone: reading the files themselves may run filters that the repository names.
  const words = [
    "diff-index",
    "--cached",
    `--find-renames=${LEAST_ALIKE}`,
    "--diff-filter=R",
    "--name-status",
    "-z",
    commit,
  ];
  const names = git(file, words)?.toString().split("\0") ?? [];
  // Three words a renaming: how alike they are, the name before and the name now.
  const place = names.findIndex((name, index) => index % 3 === 2 && name === folder + path.basename(file));
  return names[place - 1];
}

/** Who committed the draft as it lies there; undefined when it was changed since, was never committed, or git is not there. */
export function committer(file: string): Authorship | undefined {
  const name = path.basename(file);
  const state = attempt(() => git(file, ["status", "--porcelain", "--ignored", "--", `./${name}`]));
  if (state?.toString() !== "") return undefined;
  const lines =
    git(file, ["log", "-1", "--format=%an%n%aI", "--", `./${name}`])
      ?.toString()
      .trim()
      .split("\n") ?? [];
  const [author, date] = lines;
  return author && date ? { author, date: `${date.slice(0, 19)}Z` } : undefined;
}

/** The name under which commits are made here; undefined when there is none. */
export function committerName(file: string): string | undefined {
  return (
    attempt(() => git(file, ["config", "user.name"]))
      ?.toString()
      .trim() || undefined
  );
}

function isInRepository(file: string): boolean {
  return git(file, ["rev-parse", "--is-inside-work-tree"])?.toString().trim() === "true";
}

/**
 * What git prints; undefined when it says no. Nothing that the repository's own settings name is run.
 * @throws UserError when git is not there
 */
function git(file: string, words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", ["-c", "core.fsmonitor=false", ...words], {
      cwd: path.dirname(path.resolve(file)),
      maxBuffer: MOST_BYTES,
      stdio: ["ignore", "pipe", "ignore"],
      windowsHide: true,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw noGit();
    return undefined;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function noGit(): UserError {
  return new UserError({
    zh: "没有找到 git，不能取出以前提交的版本\uFF1A请安装 git，或者改用“gongwen diff 原稿 改后的稿”。",
    en: "git was not found, so no committed version can be had: install it, or use “gongwen diff OLD NEW”.",
  });
}

function noRepository(file: string): UserError {
  return new UserError({
    zh: `“${file}”不在 Git 仓库里，没有提交过的版本\uFF1A请改用“gongwen diff 原稿 改后的稿”。`,
    en: `“${file}” is in no Git repository, so there is no committed version: use “gongwen diff OLD NEW”.`,
  });
}

function unknownRevision(revision: string): UserError {
  return new UserError({
    zh: `没有“${revision}”这个版本\uFF1A可以写提交的编号、分支、标签，最近一次提交是 HEAD。`,
    en: `There is no revision “${revision}”: name a commit, a branch or a tag; the last commit is HEAD.`,
  });
}

function notInRevision(file: string, revision: string): UserError {
  return new UserError({
    zh: `版本“${revision}”里没有“${file}”\uFF1A它是后来建立的，或者改过名字而 Git 还不知道（改名后还没有 git add）。`,
    en: `Revision “${revision}” has no “${file}”: it was made later, or renamed without Git being told (git add).`,
  });
}
