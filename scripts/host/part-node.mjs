// The Node that VS Code's server runs with.
import fs from "node:fs";
import path from "node:path";
import { fetchTarball, unpack } from "./fetch-package.mjs";
import { hostRoot } from "./paths.mjs";
import { run } from "./processes.mjs";
import { node } from "./versions.mjs";

const pinned = node[process.arch];

export const nodeBinary = () => path.join(nodePart.folder(), "bin", "node");

/** @type {import("./install.mjs").Part} */
export const nodePart = {
  title: "Node",
  unsupported: pinned ? undefined : `npm 上没有 ${process.arch} 的 Node`,
  folder: () => path.join(hostRoot(), `node-${pinned?.version}`),
  isComplete: () => fs.existsSync(nodeBinary()),
  steps: [
    {
      label: `下载并解开 Node ${pinned?.version}（约 ${pinned?.megabytes} MB）`,
      run: async (folder) => {
        await unpack(await fetchTarball(pinned, folder), folder, { members: ["package/bin/node"], strip: 1 });
        await run(path.join(folder, "bin", "node"), ["--version"]);
      },
    },
  ],
};
