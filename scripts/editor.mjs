// Opens a folder in a real editor with the extension of this working tree:
//   npm run editor [-- folder] [--browser] [--check]
// A desktop VS Code where there is one or one can be downloaded, else VS Code in the browser, served from npm's packages.
//   --browser   the latter in any case
//   --check     starts the latter, sees whether the workbench answers, and ends
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { exitWith, makeScratch } from "./host/cleanup.mjs";
import { downloadVSCode, hasDisplay, installedVSCode, namedVSCode } from "./host/find-vscode.mjs";
import { readOptions } from "./host/options.mjs";
import { repositoryRoot } from "./host/paths.mjs";
import { startGroup } from "./host/processes.mjs";
import { startServer } from "./host/server.mjs";
import { chineseFontSettings } from "./host/settings.mjs";
import { folderAddress, workbenchAnswers } from "./host/workbench.mjs";

/** @returns {Promise<string | undefined>} */
async function desktopEditor() {
  const named = namedVSCode();
  if (named || !hasDisplay()) return named;
  const installed = installedVSCode();
  if (installed) return installed;
  try {
    return await downloadVSCode();
  } catch (error) {
    console.error(`没有桌面版 VS Code：${error.message}`);
    return undefined;
  }
}

/** @param {string} executable @param {string} folder */
async function openOnDesktop(executable, folder) {
  const scratch = makeScratch("editor");
  const args = [
    folder,
    "--new-window",
    "--wait", // an installed `code` would return at once
    "--skip-welcome",
    "--disable-workspace-trust",
    `--extensionDevelopmentPath=${repositoryRoot}`,
    `--user-data-dir=${path.join(scratch.folder, "user")}`,
    `--extensions-dir=${path.join(scratch.folder, "extensions")}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  console.log(`已用 ${executable} 打开 ${folder}；关闭窗口或按 Ctrl+C 结束。`);
  const { exited, stop } = startGroup(executable, args, { stdio: "inherit" });
  const { code, why } = await exited;
  await stop(0);
  scratch.remove();
  if (code !== 0) console.error(`编辑器异常结束（${why ?? `退出码 ${code}`}）。`);
  return code === 0 ? 0 : 1;
}

/** @param {string} folder @param {boolean} check */
async function openInBrowser(folder, check) {
  const server = await startServer({ extensions: [repositoryRoot], settings: chineseFontSettings, chinese: true });
  try {
    if (!(await workbenchAnswers(server, folder))) throw new Error("工作台没有应答");
    if (check) {
      console.log(`VS Code ${server.version} 的工作台已应答。`);
      return 0;
    }
    console.log(`请在浏览器中打开下面的地址（VS Code ${server.version}，已装入本扩展），用完按 Ctrl+C 结束：`);
    console.log(folderAddress(server, folder));
    const { code, why } = await server.exited;
    console.error(`服务端已退出（${why ?? `退出码 ${code}`}）。`);
    return 1;
  } finally {
    await server.stop();
  }
}

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { browser: { type: "boolean" }, check: { type: "boolean" } },
});
const folder = path.resolve(positionals[0] ?? path.join(repositoryRoot, "samples"));

try {
  if (!fs.existsSync(folder)) throw new Error(`没有这个文件夹：${folder}`);
  execFileSync(process.execPath, ["esbuild.js"], { cwd: repositoryRoot, stdio: "inherit" });
  const desktop = values.browser || values.check ? undefined : await desktopEditor();
  await exitWith(desktop ? await openOnDesktop(desktop, folder) : await openInBrowser(folder, Boolean(values.check)));
} catch (error) {
  await exitWith(2, error.message);
}
