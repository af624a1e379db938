import { difference } from "./difference";
import { actualPages, expectedPages, goldens, orphans, updateGoldens } from "./goldens";

function update(): number {
  const changed = updateGoldens();
  for (const file of changed) console.log(`已更新 ${file}`);
  console.log(`${goldens().length} 份草稿，更新 ${changed.length} 个文件。请逐个看过差异再提交。`);
  return 0;
}

function compare(): number {
  let failed = 0;
  for (const golden of goldens()) {
    const expected = expectedPages(golden);
    const found = expected === undefined ? "没有对应的文件" : difference(expected, actualPages(golden));
    if (found === "") continue;
    failed++;
    console.log(`\n${golden.expected}\n${found}`);
  }
  for (const file of orphans()) {
    failed++;
    console.log(`\n${file}\n没有对应的草稿`);
  }
  console.log(`\n${goldens().length} 份草稿，${failed} 处不符。`);
  if (failed > 0) console.log("如果新的版面是对的：npm run golden -- --update");
  return failed === 0 ? 0 : 1;
}

process.exitCode = process.argv.includes("--update") ? update() : compare();
