// Runs the tests of the preview's pages, test/preview, in the workbench from npm: no other editor lets a test look into the
// preview. Where that workbench is not to be had (it runs on Linux), it says so.
//   GONGWEN_TEST_GREP=text   only the tests whose title contains it
// Exit code 0: all passed, or this machine cannot run them; 1: some failed.
import fs from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import { exitWith } from "./host/cleanup.mjs";
import { ensureBrowser, ensureHost } from "./host/install.mjs";
import { repositoryRoot } from "./host/paths.mjs";

/** A test opens drafts and waits for what comes of it; a busy machine gets the rest. */
const testLimitMs = 120_000;
const folder = path.join(repositoryRoot, "test", "preview");

if (process.platform !== "linux") {
  console.log(`预览页面的测试：没有运行，所需的宿主只有 Linux 版（本机是 ${process.platform}）`);
  await exitWith(0);
}
await Promise.all([ensureHost({ browser: true }), ensureBrowser()]).catch((error) =>
  exitWith(1, `没有可用的宿主，预览页面的测试没有运行：${error.message}`),
);

const { endSession } = await import("../test/preview/session.mjs");
const mocha = new Mocha({ ui: "bdd", forbidOnly: true, timeout: testLimitMs, rootHooks: { afterAll: endSession } });
if (process.env.GONGWEN_TEST_GREP) mocha.fgrep(process.env.GONGWEN_TEST_GREP);
for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith(".test.mjs"))
  .sort()) {
  mocha.addFile(path.join(folder, file));
}
await mocha.loadFilesAsync();
mocha.run(async (failures) => {
  await endSession();
  await exitWith(failures > 0 ? 1 : 0);
});
