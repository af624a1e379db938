import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A face whose digits are half as wide as its Chinese characters, as those are that the standard names: no other comes near
 * their lines.
 */
const FONT = { family: "AR PL UMing CN", package: "fonts-arphic-uming" } as const;

const PROGRAM = "soffice";

const NAMED = ["仿宋_GB2312", "楷体_GB2312", "宋体", "方正小标宋简体", "黑体"];

/** LibreOffice, with the standard's fonts stood in for. Its files go into the folder. */
export class Office {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(folder: string) {
    this.#folder = folder;
    const fonts = path.join(folder, "fonts.conf");
    fs.writeFileSync(fonts, fontSettings(folder));
    this.#environment = { ...process.env, FONTCONFIG_FILE: fonts };
  }

  /** Why lines cannot be compared here; undefined where they can. */
  fault(): string | undefined {
    if (!runs(PROGRAM, ["--version"]))
      return "没有找到 LibreOffice（Debian、Ubuntu：apt-get install libreoffice-writer）。";
    const found = runs("fc-list", [FONT.family]) ?? "";
    return found.trim() === ""
      ? `没有找到字体 ${FONT.family}（Debian、Ubuntu：apt-get install ${FONT.package}）。`
      : undefined;
  }

  /** Converts files; the results lie in the folder, under the same names. */
  convert(files: readonly string[], ending: "pdf"): void {
    const profile = pathToFileURL(path.join(this.#folder, "profile")).href;
    const words = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", ending, "--outdir", this.#folder];
    execFileSync(PROGRAM, [...words, ...files], { env: this.#environment, stdio: "ignore" });
  }
}

function runs(program: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

function fontSettings(folder: string): string {
  const aliases = NAMED.map(
    (name) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="same"><string>${FONT.family}</string></edit></match>`,
  );
  const cache = path.join(folder, "font-cache");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir>${aliases.join("")}</fontconfig>`;
}
