// The headless browser for machines that have none, with the libraries it needs.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { fetchTarball, unpack } from "./fetch-package.mjs";
import { hostRoot } from "./paths.mjs";
import { run } from "./processes.mjs";
import { chromium } from "./versions.mjs";

/** @param {string} folder */
const environment = (folder) => ({
  LD_LIBRARY_PATH: [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
});

export function packagedBrowser() {
  const folder = chromiumPart.folder();
  return { executable: path.join(folder, "chromium"), env: environment(folder) };
}

/**
 * @param {string} from
 * @param {string} to
 */
const inflate = (from, to) => pipeline(fs.createReadStream(from), createBrotliDecompress(), fs.createWriteStream(to));

/** @type {import("./install.mjs").Part} */
export const chromiumPart = {
  title: "无界面浏览器",
  unsupported:
    process.arch === "x64" ? undefined : "npm 上的 Chromium 只有 x64 的；请安装 Chromium，或以 CHROMIUM_PATH 指明",
  folder: () => path.join(hostRoot(), `chromium-${chromium.version}`),
  isComplete: () => fs.existsSync(packagedBrowser().executable),
  steps: [
    {
      label: `下载 Chromium ${chromium.version}（约 ${chromium.megabytes} MB）`,
      run: async (folder) =>
        unpack(await fetchTarball(chromium, folder), folder, { members: ["package/bin"], strip: 1 }),
    },
    {
      label: "解开 Chromium",
      run: async (folder) => {
        const packed = path.join(folder, "bin");
        for (const name of ["al2023.tar", "swiftshader.tar"]) {
          const archive = path.join(folder, name);
          await inflate(path.join(packed, `${name}.br`), archive);
          await unpack(archive, folder);
        }
        const executable = path.join(folder, "chromium");
        await inflate(path.join(packed, "chromium.br"), executable);
        fs.chmodSync(executable, 0o755);
        fs.rmSync(packed, { recursive: true });
        await run(executable, ["--version"], { env: { ...process.env, ...environment(folder) } });
      },
    },
  ],
};
