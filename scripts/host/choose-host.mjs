// Which editor runs the tests. Says why when none does.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { downloadVSCode, namedVSCode } from "./find-vscode.mjs";
import { ensureBrowser, ensureHost } from "./install.mjs";

const standIn = fileURLToPath(new URL("run-tests.mjs", import.meta.url));

/** An executable for runTests, whatever became of the file modes of this working tree. @param {string} scratch */
function wrapStandIn(scratch) {
  const file = path.join(scratch, "code");
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  fs.writeFileSync(file, `#!/bin/sh\nexec ${quote(process.execPath)} ${quote(standIn)} "$@"\n`, { mode: 0o755 });
  return file;
}

/**
 * @param {string} wanted electron, code-server, or nothing
 * @param {string} scratch
 * @returns {Promise<{ name: string, executable: string }>}
 */
export async function chooseHost(wanted, scratch) {
  if (!["", "electron", "code-server"].includes(wanted)) {
    throw new Error(`GONGWEN_TEST_HOST 只能是 electron 或 code-server，不能是“${wanted}”`);
  }
  const reasons = [];
  if (wanted !== "code-server") {
    const named = namedVSCode();
    if (named) return { name: `VSCODE_EXECUTABLE 指明的 ${named}`, executable: named };
    try {
      return { name: "桌面版 VS Code", executable: await downloadVSCode() };
    } catch (error) {
      reasons.push(`桌面版 VS Code：${error.message}`);
    }
  }
  if (wanted !== "electron") {
    try {
      await ensureHost({ browser: true });
      await ensureBrowser();
      return { name: "npm 里的 code-server，无界面浏览器", executable: wrapStandIn(scratch) };
    } catch (error) {
      reasons.push(`code-server 宿主：${error.message}`);
    }
  }
  throw new Error(reasons.join("\n"));
}
