// Runs one step of npm test and says what came of it.
import { repositoryRoot } from "../host/paths.mjs";
import { startGroup } from "../host/processes.mjs";

/**
 * @typedef {object} Result
 * @property {import("./steps.mjs").Step} step
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string} note
 * @property {string} [said] to be said again at the end
 */

/**
 * @param {import("./steps.mjs").Step} step
 * @param {readonly Result[]} before what ran already
 * @returns {Promise<Result>}
 */
export async function runStep(step, before) {
  console.log(`\n▶ ${step.name}`);
  const needed = before.find((result) => result.step === step.needs);
  if (needed && needed.failed > 0) {
    const note = `没有运行，因为“${needed.step.name}”失败`;
    console.log(note);
    return { step, passed: 0, failed: 1, seconds: 0, note };
  }
  const start = performance.now();
  const { code, printed } = await runCommand(step);
  const seconds = (performance.now() - start) / 1000;
  if (!step.count) {
    console.log(code === 0 ? "通过" : `${printed}失败`);
    return { step, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, note: "" };
  }
  const { passed, failed, said, notRun } = step.count(printed);
  if (notRun && code === 0) return { step, passed: 0, failed: 0, seconds, note: notRun };
  const isBroken = failed === 0 && (code !== 0 || passed === 0); // it ended without saying why, or tested nothing
  const sum = { passed, failed: isBroken ? 1 : failed };
  return { step, ...sum, seconds, note: `${sum.passed} 项通过，${sum.failed} 项失败`, said };
}

/** @param {import("./steps.mjs").Step} step */
async function runCommand({ command, count }) {
  const options = { cwd: repositoryRoot, stdio: ["ignore", "pipe", "pipe"] };
  const { child, exited, stop } = startGroup(process.execPath, command, options);
  let printed = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding("utf8");
    from.on("data", (text) => {
      printed += text;
      if (count) to.write(text);
    });
  }
  const { code, why } = await exited;
  await stop(0);
  if (why) printed += `${why}\n`;
  return { code, printed };
}
