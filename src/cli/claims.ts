import path from "node:path";
import { UserError } from "../node/user-error";

/** Sees to it that no two drafts of one call are written to the same file. */
export class Claims {
  readonly #drafts = new Map<string, string>();

  /** @throws UserError when the file is another draft's already */
  claim(file: string, draft: string): void {
    // Windows and macOS know no upper case in names, and papers go there from wherever they are made.
    const key = path.resolve(file).toLowerCase();
    const other = this.#drafts.get(key);
    if (other !== undefined) throw sameName(draft, other);
    this.#drafts.set(key, draft);
  }
}

function sameName(draft: string, other: string): UserError {
  return new UserError({
    zh: `没有排版“${draft}”：成品与“${other}”的同名，会写成同一个文件。请改名，或者分两次输出到不同的文件夹。`,
    en: `“${draft}” was not laid out: its result would have the same name as that of “${other}”. Rename it or use another folder.`,
  });
}
