// Runs a script that is written in TypeScript with the product's own modules: bundled first, as the product is.
import path from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";
import { repositoryRoot } from "../host/paths.mjs";
import handlebars from "./handlebars-plugin.js";

/**
 * @param {string} entry from the repository's root
 * @returns {Promise<void>} once the script's module has run
 */
export async function runTypeScript(entry) {
  const name = path.basename(entry, ".ts");
  const outfile = path.join(repositoryRoot, ".cache", "scripts", `${name}.mjs`);
  try {
    await esbuild.build({
      absWorkingDir: repositoryRoot,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      sourcemap: "linked",
      charset: "utf8",
      logLevel: "warning",
      plugins: [handlebars.handlebarsPlugin()],
    });
  } catch {
    process.exit(1); // esbuild has said what is wrong
  }
  await import(pathToFileURL(outfile).href);
}
