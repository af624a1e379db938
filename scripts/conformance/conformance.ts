import { type Comparison, compare } from "./compare";
import { draftFiles, measuredDraft } from "./drafts";
import { FIGURES } from "./figures";
import { packagedFonts } from "./render-draft";
import { listing, summary } from "./report";

async function conformance(): Promise<number> {
  const fonts = packagedFonts();
  const comparisons: Comparison[] = [];
  const files = draftFiles();
  for (const file of files) comparisons.push(...compare(await measuredDraft(file, fonts)));
  if (process.argv.includes("--all")) console.log(`${listing(comparisons).join("\n")}\n`);
  console.log(summary(comparisons).join("\n"));
  const wrong = comparisons.filter(({ ok }) => !ok);
  if (wrong.length > 0) console.log(`\n不符的：\n${listing(wrong).join("\n")}`);
  const figures = Object.keys(FIGURES).length;
  console.log(`\n${files.length} 份草稿，${figures} 项数值，实测 ${comparisons.length} 次；长度单位毫米。`);
  console.log(`${comparisons.length - wrong.length} passed, ${wrong.length} failed`);
  return wrong.length > 0 ? 1 : 0;
}

process.exitCode = await conformance();
