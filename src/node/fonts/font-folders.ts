import fs from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Names further folders with fonts, separated as in PATH; they are asked before the system's. */
const VARIABLE = "GONGWEN_FONTS";

/** The folders that the user names in the environment. */
export function namedFontFolders(): readonly string[] {
  return (process.env[VARIABLE] ?? "").split(path.delimiter).filter((folder) => folder !== "");
}

/** Where this system keeps fonts, the user's own first; some may not exist. */
export function systemFontFolders(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return windowsFolders();
    case "darwin":
      return macFolders();
    default:
      return freedesktopFolders();
  }
}

function windowsFolders(): readonly string[] {
  const { LOCALAPPDATA: local = path.join(homedir(), "AppData", "Local"), SystemRoot = "C:\\Windows" } = process.env;
  return [path.join(local, "Microsoft", "Windows", "Fonts"), path.join(SystemRoot, "Fonts")];
}

function macFolders(): readonly string[] {
  return [
    path.join(homedir(), "Library", "Fonts"),
    "/Library/Fonts",
    "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
    "/System/Library/Fonts",
    ...downloadedOnMac("/System/Library/AssetsV2"),
  ];
}

/** Fonts such as 华文仿宋 lie among other things that macOS fetches when they are first used. */
function downloadedOnMac(assets: string): readonly string[] {
  try {
    const names = fs.readdirSync(assets).filter((name) => name.startsWith("com_apple_MobileAsset_Font"));
    return names.map((name) => path.join(assets, name));
  } catch {
    return [];
  }
}

/** Linux, UOS and Kylin: XDG Base Directory, and the older place in the home folder. */
function freedesktopFolders(): readonly string[] {
  const { XDG_DATA_HOME, XDG_DATA_DIRS } = process.env;
  const own = XDG_DATA_HOME || path.join(homedir(), ".local", "share");
  const shared = (XDG_DATA_DIRS || "/usr/local/share:/usr/share").split(":");
  const folders = [own, ...shared].filter((folder) => path.isAbsolute(folder));
  return [path.join(homedir(), ".fonts"), ...folders.map((folder) => path.join(folder, "fonts"))];
}
