import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder of its own for each test of the suite; gives the path of a name in it. */
export function scratchFolder(): (...names: string[]) => string {
  let folder = "";
  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "gongwen-node-")));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  return (...names) => path.join(folder, ...names);
}

/** Writes a file, its folders too. */
export function put(file: string, content: string | Uint8Array = ""): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
}
