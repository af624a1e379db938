import fs from "node:fs";
import path from "node:path";

/** A font file as it is found on disk. */
export interface FontFile {
  readonly path: string;
  /** Changes whenever the file does. */
  readonly version: string;
}

const FONT = /\.(?:ttf|otf|ttc|otc)$/iu;

/** Folders below folders that are looked into: deeper there are no fonts but links that lead in circles. */
const DEEPEST = 8;

/** All font files in the folders and below them, in order; what cannot be read is passed over. */
export function fontFilesIn(folders: readonly string[]): readonly FontFile[] {
  const files: FontFile[] = [];
  const seen = new Set<string>();
  for (const folder of folders) collect(folder, DEEPEST, seen, files);
  return files;
}

function collect(folder: string, depth: number, seen: Set<string>, files: FontFile[]): void {
  for (const name of namesIn(folder, seen)) {
    const file = path.join(folder, name);
    const stats = statsOf(file);
    if (stats?.isDirectory() && depth > 0) collect(file, depth - 1, seen, files);
    else if (stats?.isFile() && FONT.test(name)) files.push(found(file, stats));
  }
}

/** One file; undefined when it is not there. */
export function fontFile(file: string): FontFile | undefined {
  const stats = statsOf(file);
  return stats?.isFile() ? found(file, stats) : undefined;
}

function found(file: string, { mtimeMs, size }: fs.Stats): FontFile {
  return { path: file, version: `${mtimeMs}/${size}` };
}

/** Undefined too for links in circles and what may not be looked at. */
function statsOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Sorted, so that the same folder gives the same order everywhere; nothing for a folder that was read before. */
function namesIn(folder: string, seen: Set<string>): readonly string[] {
  try {
    const real = fs.realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return fs.readdirSync(real).sort();
  } catch {
    return [];
  }
}
