// VS Code's server, workbench and extension host.
import fs from "node:fs";
import path from "node:path";
import { fetchTarball, npm, unpack } from "./fetch-package.mjs";
import { hostRoot } from "./paths.mjs";
import { codeServer } from "./versions.mjs";

/** Half of the folder, and nothing that an extension for official documents could meet. */
const needless = [
  "extensions/copilot",
  "extensions/mermaid-markdown-features",
  "node_modules/@github",
  "node_modules/@microsoft/mxc-sdk",
];

const modules = path.join("node_modules", "@vscode");

const serverMain = () => path.join(codeServerPart.folder(), "out", "server-main.js");

/** What is installed: the program to start and the VS Code version it is. */
export function installedServer() {
  const folder = codeServerPart.folder();
  const product = JSON.parse(fs.readFileSync(path.join(folder, "product.json"), "utf8"));
  return { folder, main: serverMain(), version: product.version ?? codeServer.version };
}

/** @type {import("./install.mjs").Part} */
export const codeServerPart = {
  title: "VS Code 服务端",
  folder: () => path.join(hostRoot(), `code-server-${codeServer.version}`),
  isComplete: () => fs.existsSync(serverMain()),
  steps: [
    {
      label: `下载并解开 code-server ${codeServer.version}（约 ${codeServer.megabytes} MB）`,
      run: async (folder) => {
        const tarball = await fetchTarball(codeServer, folder);
        await unpack(tarball, folder, { members: ["package/lib/vscode"], strip: 3 });
      },
    },
    {
      label: "安装它的依赖",
      run: async (folder) => {
        // Pinned by the npm-shrinkwrap.json it brings along; `npm ci` finds that file a little out of step.
        await npm(["install", "--omit=dev"], folder);
        // No install scripts, so nothing has been compiled: where the server minds, a small stand-in takes the place.
        for (const name of ["spdlog", "native-watchdog"]) {
          fs.copyFileSync(
            new URL(`stand-ins/${name}.cjs`, import.meta.url),
            path.join(folder, modules, name, "index.js"),
          );
        }
        const link = path.join(folder, "node_modules.asar"); // as code-server's own install script does
        fs.rmSync(link, { recursive: true, force: true });
        fs.symlinkSync("node_modules", link);
        for (const name of needless) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
      },
    },
  ],
};
