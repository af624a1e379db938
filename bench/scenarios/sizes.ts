import fs from "node:fs";
import type { Section } from "../report";

/** What is loaded when a draft is opened, beside what is loaded only when something is rendered. */
export async function sizes(): Promise<Section> {
  const size = (name: string) => fs.statSync(`dist/${name}`).size;
  const extension = size("extension.js");
  const formats = ["html.js", "docx.js", "ofd.js"];
  const onDemand = ["renderers.js", ...formats, "fflate.js", "fontkit.js", "yaml.js"];
  const sum = (sizes: readonly number[]) => sizes.reduce((total, each) => total + each, 0);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return {
    title: "程序的大小",
    table: [
      ["", "大小"],
      ["extension.js（打开草稿时载入）", kilobytes(extension)],
      ["renderers.js（成文时载入）", kilobytes(size("renderers.js"))],
      ["html.js、docx.js、ofd.js（成文为这些格式时载入）", kilobytes(sum(formats.map(size)))],
      ["fflate.js（要压缩时载入）", kilobytes(size("fflate.js"))],
      ["fontkit.js（遇到不是 TrueType 的字体时载入）", kilobytes(size("fontkit.js"))],
      ["yaml.js（要素的值要按 YAML 读时载入）", kilobytes(size("yaml.js"))],
      ["cli.js", kilobytes(size("cli.js"))],
    ],
    ratios: [
      {
        name: "大小：打开草稿时载入的 / 需要时才载入的",
        value: extension / sum(onDemand.map(size)),
      },
    ],
  };
}
