import fs from "node:fs";
import type { Section } from "../report";

/** What is loaded only when it is needed, and what for. */
const ON_DEMAND: readonly (readonly [purpose: string, bundles: readonly string[]])[] = [
  ["成文时载入", ["renderers"]],
  ["成文为这些格式时载入", ["html", "docx", "ofd"]],
  ["比较两稿时载入", ["diff"]],
  ["导入 Word 文档、文本时载入", ["import"]],
  ["有本单位自己的模板、版式时载入", ["handlebars", "own-layouts"]],
  ["要压缩时载入", ["fflate"]],
  ["遇到不是 TrueType 的字体时载入", ["fontkit"]],
  ["要素的值要按 YAML 读时载入", ["yaml"]],
];

/** What is loaded when a draft is opened, beside what is loaded only when it is needed. */
export async function sizes(): Promise<Section> {
  const size = (bundle: string) => fs.statSync(`dist/${bundle}.js`).size;
  const sizeOf = (bundles: readonly string[]) => bundles.reduce((total, bundle) => total + size(bundle), 0);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  const named = (bundles: readonly string[]) => bundles.map((bundle) => `${bundle}.js`).join("、");
  return {
    title: "程序的大小",
    table: [
      ["", "大小"],
      ["extension.js（打开草稿时载入）", kilobytes(size("extension"))],
      ...ON_DEMAND.map(([purpose, bundles]) => [`${named(bundles)}（${purpose}）`, kilobytes(sizeOf(bundles))]),
      ["cli.js", kilobytes(size("cli"))],
    ],
    ratios: [
      {
        name: "大小：打开草稿时载入的 / 需要时才载入的",
        value: size("extension") / sizeOf(ON_DEMAND.flatMap(([, bundles]) => bundles)),
      },
    ],
  };
}
