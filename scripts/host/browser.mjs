// A headless browser window that reaches nothing but this machine.
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { makeScratch, onEnd, removeFolder } from "./cleanup.mjs";
import { fontEnvironment } from "./fonts.mjs";
import { ensureBrowser } from "./install.mjs";
import { stepLimitMs } from "./limits.mjs";

const flags = [
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage", // containers have little of it
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/**
 * @param {{ width?: number, height?: number, scale?: number, dark?: boolean }} [options]
 */
export async function startBrowser({ width = 1280, height = 800, scale = 1, dark = false } = {}) {
  const { executable, env } = await ensureBrowser();
  const scratch = makeScratch("browser");
  const temporary = path.join(scratch.folder, "tmp");
  fs.mkdirSync(temporary);
  try {
    const context = await chromium.launchPersistentContext(path.join(scratch.folder, "profile"), {
      executablePath: executable,
      env: { ...process.env, ...env, ...fontEnvironment(scratch.folder), TMPDIR: temporary },
      headless: true,
      handleSIGINT: false, // cleanup.mjs sees to the signals
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: stepLimitMs,
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: dark ? "dark" : "light",
      locale: "zh-CN",
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
      args: flags,
    });
    const stop = async () => {
      await context.close().catch(() => {});
      scratch.remove();
      release();
    };
    const release = onEnd({ stop });
    // Playwright kills the browser at exit, but only now has it registered for that: the profile has to go after it.
    process.once("exit", () => removeFolder(scratch.folder));
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(stepLimitMs);
    return { page, stop };
  } catch (error) {
    scratch.remove();
    throw new Error(`浏览器没有启动（${executable}）：${error.message}`);
  }
}
