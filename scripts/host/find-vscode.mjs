// A desktop VS Code: named, installed, downloaded before, or to be downloaded now.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { stepLimitMs } from "./limits.mjs";
import { downloadedEditors } from "./paths.mjs";

const updateServer = "https://update.code.visualstudio.com/api/releases/stable";
const answerLimitMs = 30_000;

export const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The VS Code that VSCODE_EXECUTABLE names. @returns {string | undefined} */
export function namedVSCode() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named && !fs.existsSync(named)) throw new Error(`VSCODE_EXECUTABLE 指明的 VS Code 不存在：${named}`);
  return named || undefined;
}

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => fs.existsSync(file));

const places = {
  linux: () => [
    // the `code` of a remote window only talks to the window it belongs to
    ...onPath("code").filter((file) => !fs.realpathSync(file).includes("remote-cli")),
    ...onPath("code-insiders"),
    "/usr/share/code/bin/code",
    "/snap/bin/code",
  ],
  darwin: () =>
    ["/Applications", path.join(process.env.HOME ?? "", "Applications")].map((folder) =>
      path.join(folder, "Visual Studio Code.app/Contents/Resources/app/bin/code"),
    ),
  win32: () => [
    ...["LOCALAPPDATA", "ProgramFiles"]
      .filter((name) => process.env[name])
      .map((name) =>
        path.join(process.env[name], name === "LOCALAPPDATA" ? "Programs" : "", "Microsoft VS Code", "Code.exe"),
      ),
    ...onPath("code.cmd").map((file) => path.join(path.dirname(file), "..", "Code.exe")),
  ],
};

function works(file) {
  if (!fs.existsSync(file)) return false;
  if (process.platform === "win32") return true; // asking would open a window
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: stepLimitMs });
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} */
export const installedVSCode = () => (places[process.platform]?.() ?? []).find(works);

const wasDownloaded = () =>
  fs.existsSync(downloadedEditors) && fs.readdirSync(downloadedEditors).some((name) => name.startsWith("vscode-"));

const updateServerAnswers = () =>
  fetch(updateServer, { signal: AbortSignal.timeout(answerLimitMs) }).then(
    (response) => response.ok,
    () => false,
  );

/** @returns {Promise<string>} the executable; throws, with a sentence, when there is none to be had */
export async function downloadVSCode() {
  if (!hasDisplay()) throw new Error("没有图形显示（DISPLAY），桌面版 VS Code 打不开；可在 xvfb-run 下运行");
  if (!wasDownloaded() && !(await updateServerAnswers())) {
    throw new Error(`VS Code 的下载服务器 ${answerLimitMs / 1000} 秒内没有应答`);
  }
  const version = process.env.GONGWEN_VSCODE_VERSION || "stable";
  return downloadAndUnzipVSCode({ version, cachePath: downloadedEditors });
}
