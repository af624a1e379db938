import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { LineIndex } from "../../src/core/text/line-index";
import { halfWidthMarks } from "./full-width/half-width-marks";
import { READERS } from "./full-width/passages";

/** Everything with Chinese in it that users read; 待修改 holds wrong drafts on purpose, planters wrong words. */
const SHIPPED = [
  ...["README.md", "CHANGELOG.md", "package.json", "l10n"],
  ...["samples", "snippets", "templates", "docs", "src", "scripts", "test/golden/drafts"],
];
const LEFT_OUT = new Set(["待修改", "planters", "node_modules"]);

function* filesIn(place: string): Generator<string> {
  if (fs.statSync(place).isFile()) yield place;
  else
    for (const name of fs.readdirSync(place).sort()) {
      if (!LEFT_OUT.has(name)) yield* filesIn(path.join(place, name));
    }
}

/** Each half-width mark next to a Han character as `line: what stands around it`. */
function faultsIn(name: string, source: string): readonly string[] {
  const reader = READERS.find(([ending]) => name.endsWith(ending));
  const index = new LineIndex(source);
  return (reader?.[1](source) ?? []).flatMap(halfWidthMarks).map((offset) => {
    const around = source.slice(Math.max(0, offset - 12), offset + 12).replace(/\s+/gu, " ");
    return `${index.positionAt(offset).line + 1}: ${around}`;
  });
}

/** package.nls.json itself is English, in which half-width marks stand beside Chinese words. */
const translations = fs.readdirSync(".").filter((name) => /^package\.nls\..+\.json$/u.test(name));

describe("Chinese text that is shipped", () => {
  for (const place of [...SHIPPED, ...translations]) {
    it(`has full-width marks: ${place}`, () => {
      const faults = [...filesIn(place)].flatMap((file) =>
        faultsIn(file, fs.readFileSync(file, "utf8")).map((fault) => `${file}:${fault}`),
      );
      assert.equal(faults.join("\n"), "");
    });
  }

  const wrong: readonly (readonly [name: string, source: string, line: number])[] = [
    ["x.gw", "---\n标题: 关于检查(试行)的通知\n---\n", 2],
    ["x.gw", "---\n附件: [表, 甲:乙]\n---\n", 2],
    ["x.gw", "正文\n| 甲 |\n| --- |\n| 乙, |", 4],
    ["x.gw.hbs", "---\n文种: 通知\n---\n联系人: {{blank x}}", 4],
    ["x.gw.hbs", '附注: {{filled "附注" "联系人:【甲】"}}', 1],
    ["x.ts", 'const message = { zh: "缺少标题,请写标题" };', 1],
    ["x.ts", `const sentence = \`\${name}有误:应为\`;`, 1],
    ["x.md", "说明\n\n前后(后面)都有", 3],
    ["x.json", '{ "甲": "通知如下:" }', 1],
  ];
  for (const [name, source, line] of wrong) {
    it(`is found wrong: ${source.replace(/\s+/gu, " ")}`, () => {
      assert.deepEqual([...new Set(faultsIn(name, source).map((fault) => Number.parseInt(fault, 10)))], [line]);
    });
  }

  const right: readonly (readonly [name: string, source: string])[] = [
    ["x.gw", "---\n文种: 通知\n主送机关: [甲, 乙]\n---\n定于9:00召开。\n![图](图.png)\n<!-- 甲,乙 -->"],
    ["x.gw.hbs", '---\n标题: {{filled "标题" "【甲】关于【乙】的通知"}}\n---\n正文'],
    ["x.ts", 'const pattern = /^(一)、/u; // 甲,乙\nconst message = { zh: "甲，乙", en: "Write 甲, not 乙" };'],
    ["x.ts", `const pattern = new RegExp("第(" + x + ")章(甲)");`],
    ["x.ts", 'const message = { zh: "写作“标题: 内容”" }; const text = `---\\n标题: 甲`;'],
    ["x.md", "见[说明](说明.md)和`键: 值`\n```\n甲,乙\n```"],
    ["x.json", `["标题: \${1|甲,乙|}的\${2:通知}", "![\${1:题注}](\${2:图.png})"]`],
  ];
  for (const [name, source] of right) {
    it(`is found right: ${source.replace(/\s+/gu, " ")}`, () => assert.deepEqual(faultsIn(name, source), []));
  }
});
