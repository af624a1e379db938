import fs from "node:fs";
import type { Section } from "../report";

/** What is loaded when a draft is opened, beside what is loaded only when something is rendered. */
export async function sizes(): Promise<Section> {
  const size = (name: string) => fs.statSync(`dist/${name}`).size;
  const extension = size("extension.js");
  const onDemand = ["renderers.js", "docx.js", "ofd.js", "fontkit.js", "yaml.js"];
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return {
    title: "程序的大小",
    table: [
      ["", "大小"],
      ["extension.js（打开草稿时载入）", kilobytes(extension)],
      ["renderers.js（成文时载入）", kilobytes(size("renderers.js"))],
      ["docx.js、ofd.js（成文为 DOCX、OFD 时载入）", kilobytes(size("docx.js") + size("ofd.js"))],
      ["fontkit.js（遇到不是 TrueType 的字体时载入）", kilobytes(size("fontkit.js"))],
      ["yaml.js（要素的值要按 YAML 读时载入）", kilobytes(size("yaml.js"))],
      ["cli.js", kilobytes(size("cli.js"))],
    ],
    ratios: [
      {
        name: "大小：打开草稿时载入的 / 需要时才载入的",
        value: extension / onDemand.reduce((sum, name) => sum + size(name), 0),
      },
    ],
  };
}
