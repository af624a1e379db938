// One package of the registry, exactly the one pinned, without a second lock file: npm fetches it, we check and unpack it.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { downloadLimitMs } from "./limits.mjs";
import { repositoryRoot } from "./paths.mjs";
import { run } from "./processes.mjs";

const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--engine-strict=false"];

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export const npm = (args, cwd) =>
  run(process.platform === "win32" ? "npm.cmd" : "npm", [...args, ...quiet], { cwd, limitMs: downloadLimitMs });

/**
 * @param {import("./versions.mjs").PinnedPackage} pinned
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} the tarball's path
 */
export async function fetchTarball(pinned, folder) {
  const wanted = `${pinned.name}@${pinned.version}`;
  const [{ filename }] = JSON.parse(
    await npm(["pack", wanted, "--json", "--pack-destination", folder], repositoryRoot),
  );
  // npm has at times printed the scope's slash here although the file is named with a dash
  const tarball = path.join(folder, filename.replace(/^@/, "").replace("/", "-"));
  const integrity = `sha512-${createHash("sha512").update(fs.readFileSync(tarball)).digest("base64")}`;
  if (integrity === pinned.integrity) return tarball;
  fs.rmSync(tarball);
  throw new Error(`${wanted} 的内容与 versions.mjs 所记的校验值不符，未予使用`);
}

/**
 * @param {string} tarball
 * @param {string} folder
 * @param {{ members?: string[], strip?: number }} [options] which paths of the archive, and how many levels to drop
 */
export async function unpack(tarball, folder, { members = [], strip = 0 } = {}) {
  fs.mkdirSync(folder, { recursive: true });
  // never the archive's owners: root would otherwise hand its files to whoever has those numbers here
  await run("tar", ["-xf", tarball, "-C", folder, "--no-same-owner", `--strip-components=${strip}`, ...members]);
  fs.rmSync(tarball);
}
