// npm start: builds everything, checks and lays out every draft in samples/ into out/, and says what came of it.
import { spawnSync } from "node:child_process";
import { runTypeScript } from "./build/run-typescript.mjs";
import { repositoryRoot } from "./host/paths.mjs";

console.log("正在构建……");
const { status } = spawnSync(process.execPath, ["esbuild.js"], { cwd: repositoryRoot, stdio: "inherit" });
if (status !== 0) {
  console.error("构建没有成功，请看上面的错误。");
  process.exit(1);
}
await runTypeScript("scripts/start/start.ts");
