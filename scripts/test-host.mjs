// Runs the mocha suite dist-test/extension/index.js inside a real extension host.
//   VSCODE_EXECUTABLE=file          that VS Code
//   GONGWEN_TEST_HOST=electron      a VS Code that @vscode/test-electron downloads (GONGWEN_VSCODE_VERSION, else stable)
//   GONGWEN_TEST_HOST=code-server   VS Code's workbench and extension host from npm, in a headless browser
//   (nothing)                       the first of these that this machine allows
//   GONGWEN_TEST_GREP=text          only the tests whose title contains it
//   GONGWEN_TEST_TIMEOUT_MS=ms      for the whole run, an hour by default: it ends what hangs, and fails nothing that is slow
// Exit code 0: all passed; 1: some failed or nothing was tested; 2: there was no host.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chooseHost } from "./host/choose-host.mjs";
import { exitWith, makeScratch } from "./host/cleanup.mjs";
import { inMinutes, stepLimitMs, suiteLimitMs } from "./host/limits.mjs";
import { repositoryRoot } from "./host/paths.mjs";
import { startGroup } from "./host/processes.mjs";

/** For the host to start and to end as well; its own limit, which explains more, should strike first. */
const limitMs = suiteLimitMs() + 2 * stepLimitMs;
const bundle = path.join(repositoryRoot, "dist-test", "extension", "index.js");
const workspace = path.join(repositoryRoot, "test", "extension", "workspace");

/** @param {string} executable @param {string} scratch @param {string} results */
async function runSuite(executable, scratch, results) {
  const opened = path.join(scratch, "workspace"); // tests write: they get a copy
  if (fs.existsSync(workspace)) fs.cpSync(workspace, opened, { recursive: true });
  else fs.mkdirSync(opened);
  const options = {
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: repositoryRoot,
    extensionTestsPath: bundle,
    launchArgs: [opened, `--user-data-dir=${path.join(scratch, "u")}`, `--extensions-dir=${path.join(scratch, "x")}`],
    extensionTestsEnv: { GONGWEN_TEST_RESULTS: results },
  };
  const runner = fileURLToPath(new URL("host/run-suite.mjs", import.meta.url));
  const { exited, stop } = startGroup(process.execPath, [runner, JSON.stringify(options)], { stdio: "inherit" });
  const timer = setTimeout(() => {
    console.error(`超过 ${inMinutes(limitMs)}，测试被终止。`);
    stop(20_000);
  }, limitMs);
  const { code } = await exited;
  clearTimeout(timer);
  await stop(0);
  return code ?? 1;
}

/** @param {string} results @param {number} code @param {string} host */
function report(results, code, host) {
  if (!fs.existsSync(results)) {
    console.error(`测试没有交回结果（退出码 ${code}），按失败计。`);
    console.log(`测试宿主：${host}，VS Code 版本不明`);
    console.log("0 passed, 1 failed");
    return 1;
  }
  const { vscode, app, ui, node, stats, failed = [] } = JSON.parse(fs.readFileSync(results, "utf8"));
  for (const { title } of failed) console.error(`没有通过：${title}`);
  const empty = stats.passes + stats.failures === 0;
  if (empty) console.error("一项测试也没有跑，按失败计。");
  if (code !== 0 && stats.failures === 0) console.error(`测试进程的退出码是 ${code}，按失败计。`);
  const failures = empty || code !== 0 ? Math.max(stats.failures, 1) : stats.failures;
  const skipped = stats.pending ? `，跳过 ${stats.pending} 项` : "";
  console.log(`测试宿主：${host}（${app}，VS Code ${vscode}，${ui}，Node ${node}）${skipped}`);
  console.log(`${stats.passes} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
}

if (!fs.existsSync(bundle)) {
  await exitWith(1, `缺 ${path.relative(repositoryRoot, bundle)}，请先运行 node esbuild.js --tests`);
}
const { folder: scratch } = makeScratch("test");
const host = await chooseHost(process.env.GONGWEN_TEST_HOST ?? "", scratch).catch((error) =>
  exitWith(2, `没有可用的编辑器，扩展测试没有运行：\n${error.message}`),
);
console.log(`测试宿主：${host.name}`);
const results = path.join(scratch, "results.json");
const code = await runSuite(host.executable, scratch, results);
await exitWith(report(results, code, host.name));
