import { SNIPPET_GROUPS, type Snippet } from "../../src/core/assist/snippets";
import { DIRECTION_NAMES, kindNamed } from "../../src/core/standard/kinds";

const INTRODUCTION = `# 常用段落

写草稿时输入“输入”一栏里的拼音首字母，列表里就出现这一段，按 \`Enter\` 或者 \`Tab\` 采用，再按 \`Tab\` 逐个走到要填的地方。要素只在开头两行 \`---\` 之间提示，其余只在正文里提示；已经写明文种的，只提示这个文种用得上的，专用的排在前面。

输入法正在组字时不会弹出列表。开着中文输入法的，用命令“插入常用段落…”（按 \`F1\`，输入“段落”），从同一份单子里选，输入名称或者拼音首字母可以查找。

本页由 \`npm run generate\` 从 \`snippets\` 文件夹生成。
`;

/** The page of all snippets, group by group. */
export function snippetsPage(): string {
  const groups = SNIPPET_GROUPS.map(({ name, snippets }) => {
    const rows = snippets.map((snippet) => `| ${cellsOf(snippet).join(" | ")} |\n`);
    return `## ${name}\n\n| 名称 | 输入 | 用途 | 文种和行文方向 | 内容 |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
  });
  return [INTRODUCTION, ...groups].join("\n");
}

function cellsOf(snippet: Snippet): readonly string[] {
  const { name, prefix, description, body } = snippet;
  return [name, `\`${prefix}\``, description, usesOf(snippet), shown(body)];
}

/** The kinds and the ways that documents with it travel. */
function usesOf({ kinds, directions }: Snippet): string {
  if (!kinds) return "各种";
  const ways = directions ?? [...new Set(kinds.flatMap((kind) => kindNamed(kind)?.directions ?? []))];
  return `${kinds.join("、")}（${ways.map((direction) => DIRECTION_NAMES[direction].zh).join("、")}）`;
}

/** The lines of the snippet as they read before it is filled in, in a cell of a table; of a choice all of its words. */
function shown(body: string): string {
  const places = [...body.matchAll(/\$\{(\d+)(?::([^{}]*)|\|([^|]*)\|)\}/gu)];
  const words = new Map(places.map(([, number, word, choices]) => [number, word ?? choices?.replaceAll(",", "／")]));
  return body
    .replace(/\$\{CURRENT_YEAR\}/gu, "××××")
    .replace(/\$\{CURRENT_(?:MONTH|DATE)[^}]*\}/gu, "×")
    .replace(/\$\{\d+\|([^|]*)\|\}/gu, (_, choices: string) => choices.replaceAll(",", "／"))
    .replace(/\$\{\d+:([^{}]*)\}/gu, "$1")
    .replace(/\$\{?(\d+)\}?/gu, (_, number: string) => words.get(number) ?? "")
    .replaceAll("\\}", "}")
    .replaceAll("|", "\\|")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `\`${line}\``)
    .join("<br>");
}
