import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { SAMPLE } from "../draft/sample";

/** What rules look for, right and wrong. */
// biome-ignore format: a pool reads best as one
const TOKENS = [
  "---\n", "\n", "\n", "\r\n", " ", "\u3000", ": ", ":", "：", "[", "]", ", ", "- ", "#", "\"", "'", "“", "”", "(", ")", "（", "）",
  "文种: ", "标题: ", "标题：", "发文字号: ", "主送机关: ", "主送单位: ", "抄送机关: ", "附件: ", "附件: [", "密级: ", "份号: ", "紧急程度: ", "签发人: ", "成文日期: ", "印发日期: ", "印发机关: ", "版式: ", "主题词: ", "附注: ",
  "通知", "请示", "请示报告", "函", "命令", "纪要", "议案", "意见", "汇报", "信函", "关于检查的", "云商发", "〔2026〕", "[2026]", "【26】", "第", "012", "１２", "号", "号",
  "2026-08-04", "2026年8月4日", "二○二六年八月四日", "2026年2月30日", "印发", "秘密", "★", "*", "五年", "10年", "特急", "急件", "局长", "甲局", "乙局", "、", "，", ",", ".", "。", "!", "?", ";",
  "附件", "附件1", "附件一：", "\n附件\n", "\n附件3\n", "检查表", "《检查表》。", "1.", "一、", "\n一、甲", "\n三、", "\n（一）", "\n(二)、", "\n1、", "\n2)", "\n（1）", "\n一一、", "\n第一条　", "\n## ", "\n# ",
  "【事由】", "××", "TODO", "____", "{{", "}}", "<!--", "-->", "<!-- gongwen-disable-next-line -->", "# gongwen-disable-next-line date-form\n", "<!-- gongwen-disable half-width-punctuation, level-label -->", "<!-- gongwen-enable -->", "# gongwen-disable title-end-mark\n", "**", "|甲|\n|-|\n|乙,丙|", "![图](路)", "甲", "正文", "word", "https://a.b/c,d", "9:00", "\ud842", "constructor", "toString",
];

const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((all) => all.join(""));

const SAMPLES = ["samples", "samples/待修改"].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".gw"))
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8")),
);

const editedSample = fc
  .tuple(
    fc.constantFrom(SAMPLE, ...SAMPLES),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat(30),
        insert: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 5 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([sample, edits]) =>
    edits.reduce((text, { at, remove, insert }) => {
      // Most faults are in the front matter, most text is not.
      const start = Math.floor(at * at * text.length);
      return text.slice(0, start) + insert + text.slice(start + remove);
    }, sample),
  );

/** Texts as rules may meet them: noise, what rules look for in any order, samples with edits. */
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 3, arbitrary: tokens },
  { weight: 3, arbitrary: fc.tuple(tokens, tokens).map(([head, body]) => `---\n${head}\n---\n${body}`) },
  { weight: 2, arbitrary: editedSample },
);
