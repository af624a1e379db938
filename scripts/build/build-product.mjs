// Builds dist/ for a script that needs it; ends the script when that fails.
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "../host/paths.mjs";

/** @param {...string} flags of esbuild.js */
export function buildProduct(...flags) {
  const command = ["esbuild.js", ...flags];
  const { status } = spawnSync(process.execPath, command, { cwd: repositoryRoot, stdio: "inherit" });
  if (status === 0) return;
  console.error("构建没有成功，请看上面的错误。");
  process.exit(1);
}
