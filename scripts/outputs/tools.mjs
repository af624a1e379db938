// Programs that other people wrote.
import { spawnSync } from "node:child_process";
import { stepLimitMs } from "../host/limits.mjs";

/** What is needed, with the Debian package that brings it. */
const packages = {
  qpdf: "qpdf",
  mutool: "mupdf-tools",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  pdffonts: "poppler-utils",
  xmllint: "libxml2-utils",
  soffice: "libreoffice-writer",
};

/**
 * @param {keyof typeof packages} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] beside the environment
 */
export function runTool(tool, args, env = {}) {
  const options = { encoding: "utf8", timeout: stepLimitMs, maxBuffer: 1 << 26, env: { ...process.env, ...env } };
  const { status, stdout, stderr, error } = spawnSync(tool, args, options);
  if (error) throw new Error(`${tool} 没有运行：${error.message}`);
  return { status, stdout, stderr };
}

/** @returns {string[]} one sentence for each program that is not installed */
export function missingTools() {
  return Object.entries(packages)
    .filter(([tool]) => spawnSync(tool, ["--version"], { stdio: "ignore", timeout: stepLimitMs }).error)
    .map(([tool, name]) => `没有找到 ${tool}，请安装（Debian、Ubuntu：apt-get install ${name}）。`);
}
