// npm runs this before it packs or installs the package from its repository: what it installs is built.
// Of a package that is installed globally from git, npm (10, 11) has not installed what building needs: it is fetched here.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const { npm_execpath: npm, npm_config_global: _, ...env } = process.env;

function hasBuilder() {
  try {
    createRequire(import.meta.url).resolve("esbuild");
    return true;
  } catch {
    return false;
  }
}

if (!hasBuilder() && npm) {
  const words = [npm, "ci", "--ignore-scripts", "--global=false", "--location=project"];
  execFileSync(process.execPath, words, { env, stdio: "inherit" });
}
execFileSync(process.execPath, ["esbuild.js", "--production"], { stdio: "inherit" });
