// A Chromium that this machine has already.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { stepLimitMs } from "./limits.mjs";

const onPath = (names) =>
  (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));

const places = {
  linux: () => [
    ...onPath(["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"]),
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ],
  darwin: () =>
    ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", path.join(process.env.HOME ?? "", "Applications")].map((folder) =>
        path.join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    ),
  win32: () =>
    ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
      .map((name) => process.env[name])
      .filter(Boolean)
      .flatMap((folder) => [
        path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        path.join(folder, "Chromium", "Application", "chrome.exe"),
      ]),
};

/** A snap sees neither our temporary folders nor our fonts; on Ubuntu `chromium-browser` is a script that only leads to it. */
function isSnap(file) {
  if (fs.realpathSync(file).split(path.sep).includes("snap")) return true;
  if (fs.statSync(file).size > 10_000) return false;
  return fs.readFileSync(file, "utf8").includes("/snap/bin/");
}

function works(file) {
  if (!fs.existsSync(file)) return false;
  if (process.platform !== "linux") return true; // there is nothing but the real program, and asking opens a window
  try {
    if (isSnap(file)) return false;
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: stepLimitMs });
    return true;
  } catch {
    return false;
  }
}

/** @type {string | undefined | null} null: not looked for yet */
let found = null;

/** @returns {string | undefined} */
export function findInstalledBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Error(`CHROMIUM_PATH 指明的浏览器不存在：${named}`);
  if (named) return named;
  if (found === null) found = (places[process.platform]?.() ?? []).find(works);
  return found;
}
