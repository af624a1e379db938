// npm test: everything that must hold, one step after another. A step that fails does not keep the others from running.
// Exit code 0: all passed; 1: something failed.
import { runStep } from "./test/run-step.mjs";
import { steps } from "./test/steps.mjs";

const results = [];
for (const step of steps) results.push(await runStep(step, results));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log("\n全部步骤：");
for (const { step, failed, seconds, note } of results) {
  const time = `${seconds.toFixed(1)} 秒`.padStart(8);
  console.log(`  ${failed === 0 ? "通过" : "失败"} ${time}  ${step.name}${note && `（${note}）`}`);
}
for (const { said } of results) if (said) console.log(said);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
