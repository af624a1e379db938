// VS Code's texts in Chinese, as an extension for the host. Wanted, not needed: without it the editor speaks English.
import fs from "node:fs";
import path from "node:path";
import { fetchTarball, unpack } from "./fetch-package.mjs";
import { buildLanguagePack } from "./language-pack.mjs";
import { codeServerPart } from "./part-code-server.mjs";
import { hostRoot } from "./paths.mjs";
import { codeServer, languagePack } from "./versions.mjs";

/** @type {import("./install.mjs").Part} */
export const languagePackPart = {
  title: "中文语言包",
  optional: "界面将显示英文",
  folder: () => path.join(hostRoot(), `language-pack-${languagePack.version}-for-${codeServer.version}`),
  isComplete: () => fs.existsSync(path.join(languagePackPart.folder(), "package.json")),
  steps: [
    {
      label: `下载中文语言包 ${languagePack.version}（约 ${languagePack.megabytes} MB）`,
      run: async (folder) => {
        const source = path.join(folder, "source");
        await unpack(await fetchTarball(languagePack, folder), source, { strip: 1 });
        buildLanguagePack(source, codeServerPart.folder(), folder);
        fs.rmSync(source, { recursive: true });
      },
    },
  ],
};
