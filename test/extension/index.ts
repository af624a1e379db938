// Where VS Code enters the tests (extensionTestsPath): run() is called inside the extension host, a desktop's or the browser's.
import fs from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import * as vscode from "vscode";

const { GONGWEN_TEST_GREP, GONGWEN_TEST_RESULTS } = process.env;
const SUITE = path.join(__dirname, "suite");
/** A test takes a second or two; this only ends one that would never end. */
const TEST_LIMIT_MS = 10 * 60_000;

interface Failure {
  readonly title: string;
  readonly message: string;
}

function loadSuite(): Mocha {
  const mocha = new Mocha({ ui: "bdd", color: false, forbidOnly: true, timeout: TEST_LIMIT_MS });
  if (GONGWEN_TEST_GREP) mocha.fgrep(GONGWEN_TEST_GREP);
  const files = fs.readdirSync(SUITE, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".test.js")).sort()) mocha.addFile(path.join(SUITE, file));
  return mocha;
}

function runSuite(mocha: Mocha): Promise<{ stats: Mocha.Stats | undefined; failed: readonly Failure[] }> {
  const failed: Failure[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ stats: runner.stats, failed }));
    runner.on("fail", (test, error: Error) =>
      failed.push({ title: test.fullTitle(), message: error.stack ?? String(error) }),
    );
  });
}

/**
 * Runs every suite/*.test.ts and writes what came of it, and in which editor, to the file that GONGWEN_TEST_RESULTS names.
 * Rejects when a test failed or none ran, which gives the editor a non-zero exit code.
 */
export async function run(): Promise<void> {
  const { stats, failed } = await runSuite(loadSuite());
  if (GONGWEN_TEST_RESULTS) {
    const { version, env, UIKind } = vscode;
    const host = { vscode: version, app: env.appName, ui: UIKind[env.uiKind], node: process.version };
    fs.writeFileSync(GONGWEN_TEST_RESULTS, JSON.stringify({ ...host, stats, failed }, null, 2));
  }
  if (!stats?.tests) throw new Error("No test has run.");
  if (stats.failures > 0) throw new Error(`${stats.failures} of ${stats.tests} tests failed.`);
}
