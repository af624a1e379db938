import fs from "node:fs";
import path from "node:path";

/** A folder below the one that git ignores, made if need be. The bench runs at the root of the repository. */
export function benchFolder(...place: readonly string[]): string {
  const folder = path.resolve(".cache", "bench", ...place);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}
