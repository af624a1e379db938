import fs from "node:fs";
import type { Section } from "../report";

/** What is loaded when a draft is opened, beside what is loaded only when something is rendered. */
export async function sizes(): Promise<Section> {
  const size = (name: string) => fs.statSync(`dist/${name}`).size;
  const [extension, renderers] = [size("extension.js"), size("renderers.js")];
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return {
    title: "程序的大小",
    table: [
      ["", "大小"],
      ["extension.js（打开草稿时载入）", kilobytes(extension)],
      ["renderers.js（成文时载入）", kilobytes(renderers)],
      ["cli.js", kilobytes(size("cli.js"))],
    ],
    ratios: [{ name: "extension.js / renderers.js（大小）", value: extension / renderers }],
  };
}
