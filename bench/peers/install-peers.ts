import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { npm } from "../../scripts/host/fetch-package.mjs";
import { benchFolder } from "../paths";

/** What pins the peers: versions and the checksums of everything that is fetched. */
const PINS = ["package.json", "package-lock.json"];

/** The programs from npm that we compare with, as far as this machine can have them. */
export interface Peers {
  /** The module of that name; undefined when it could not be fetched or does not run here. */
  load<T>(name: string): T | undefined;
  /** Where modules are looked for, for processes of their own. */
  readonly folder: string;
}

/**
 * Fetches the peers once, into a folder that git ignores; they are no dependencies of the package. npm compares each
 * with the checksum in the lock file. Without a network the bench runs all the same and says what it lacks.
 */
export async function installPeers(): Promise<Peers> {
  const folder = benchFolder("peers");
  const stale = PINS.some((name) => read(path.join(folder, name)) !== read(path.join("bench", "peers", name)));
  if (stale || !fs.existsSync(path.join(folder, "node_modules"))) {
    console.error(`首次使用，从 npm 下载用来比较的程序（约 170 MB，只此一次），放在 ${folder}。`);
    for (const name of PINS) fs.copyFileSync(path.join("bench", "peers", name), path.join(folder, name));
    await npm(["ci", "--ignore-scripts"], folder).catch((error: Error) => console.error(`没有装上：${error.message}`));
  }
  const require = createRequire(path.join(folder, "index.js"));
  return {
    folder,
    load(name) {
      try {
        return require(name);
      } catch {
        return undefined;
      }
    },
  };
}

function read(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
}
