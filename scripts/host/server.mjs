// VS Code's server, with a profile and extensions of its own, for 127.0.0.1 and the holder of the token only.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeScratch } from "./cleanup.mjs";
import { announceLanguagePacks, copyExtension, installVsix } from "./extensions-folder.mjs";
import { ensureHost } from "./install.mjs";
import { inMinutes, stepLimitMs } from "./limits.mjs";
import { startGroup } from "./processes.mjs";
import { quietSettings, restrictedSettings } from "./settings.mjs";

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What the server may see of our environment: nothing of a VS Code this runs in, and no home to write to. */
function serverEnvironment(folder, extra) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE|ELECTRON)_/.test(name));
  const temporary = path.join(folder, "tmp");
  fs.mkdirSync(temporary);
  return {
    ...Object.fromEntries(kept),
    ...extra,
    HOME: folder,
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: path.join(folder, "config"),
  };
}

/** @param {string} origin @param {() => string | undefined} ended */
async function waitUntilItAnswers(origin, ended) {
  for (const since = Date.now(); Date.now() - since < stepLimitMs; await sleep(50)) {
    if (ended()) throw new Error(ended());
    const answers = await fetch(`${origin}/version`, { signal: AbortSignal.timeout(stepLimitMs) }).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
  }
  throw new Error(`服务端 ${inMinutes(stepLimitMs)}内没有应答`);
}

/**
 * @param {object} [options]
 * @param {string[]} [options.extensions] folders and .vsix files to install
 * @param {Record<string, unknown>} [options.settings]
 * @param {boolean} [options.chinese] VS Code's own texts in Chinese
 * @param {boolean} [options.automation] lets the page name extensions and tests to load; it also turns notifications and
 *   dialogs off, so it is for tests only
 * @param {boolean} [options.restricted] whether folders are not trusted until somebody says so; without it all are
 * @param {Record<string, string>} [options.env]
 */
export async function startServer({
  extensions = [],
  settings = {},
  chinese,
  automation,
  restricted,
  env: extra,
} = {}) {
  const host = await ensureHost({ chinese });
  const scratch = makeScratch("server");
  const userData = path.join(scratch.folder, "data");
  const installed = path.join(scratch.folder, "extensions");
  fs.mkdirSync(path.join(userData, "User"), { recursive: true });
  fs.mkdirSync(installed);
  fs.writeFileSync(
    path.join(userData, "User/settings.json"),
    JSON.stringify({ ...quietSettings, ...(restricted && restrictedSettings), ...settings }, null, 2),
  );

  const env = serverEnvironment(scratch.folder, extra);
  const args = ["--server-data-dir", scratch.folder, "--user-data-dir", userData, "--extensions-dir", installed];
  args.push("--accept-server-license-terms", "--disable-telemetry");
  const port = await freePort();
  const token = randomBytes(16).toString("hex");
  const origin = `http://127.0.0.1:${port}`;

  let printed = "";
  let group;
  const stop = async () => {
    await group?.stop();
    scratch.remove();
  };
  try {
    for (const extension of [...extensions, ...(host.languagePack ? [host.languagePack] : [])]) {
      if (extension.endsWith(".vsix")) await installVsix(extension, host, { args, env });
      else copyExtension(extension, installed);
    }
    announceLanguagePacks(installed, userData);
    const address = ["--host", "127.0.0.1", "--port", String(port), "--connection-token", token];
    const modes = [
      ...(restricted ? [] : ["--disable-workspace-trust"]),
      ...(automation ? ["--enable-smoke-test-driver"] : []),
      ...(chinese ? ["--locale", "zh-cn"] : []),
    ];
    group = startGroup(host.node, [host.main, ...address, ...args, ...modes], {
      env,
      cwd: scratch.folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let ended;
    group.exited.then(({ code, why }) => {
      ended = `服务端已退出（${why ?? code}）`;
    });
    for (const stream of [group.child.stdout, group.child.stderr]) {
      stream.on("data", (data) => {
        printed = (printed + data).slice(-100_000);
      });
    }
    await waitUntilItAnswers(origin, () => ended);
    return { version: host.version, port, token, origin, exited: group.exited, output: () => printed, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}${printed && `\n${printed.slice(-3000)}`}`);
  }
}
