// Runs a test bundle inside the host's extension host and brings its exit code back.
import { startBrowser } from "./browser.mjs";
import { inMinutes } from "./limits.mjs";
import { startServer } from "./server.mjs";
import { workbenchAddress } from "./workbench.mjs";

/** Exit codes of a run that has not come to its own end. */
const crashed = 70;
const outOfTime = 71;
const serverEnded = 72;

/**
 * @param {object} options
 * @param {import("./workbench.mjs").View} options.view
 * @param {Record<string, unknown>} [options.settings]
 * @param {number} options.limitMs
 * @param {(type: string, args: unknown[]) => void} options.onLog what the tests print
 * @returns {Promise<number>}
 */
export async function runInHost({ view, settings, limitMs, onLog }) {
  const server = await startServer({ settings, automation: true });
  /** @type {Awaited<ReturnType<typeof startBrowser>> | undefined} */
  let browser;
  let timer;
  try {
    browser = await startBrowser();
    const { page } = browser;
    /** @type {(result: { code: number, why?: string }) => void} */
    let finish;
    const outcome = new Promise((resolve) => {
      finish = resolve;
    });
    timer = setTimeout(() => finish({ code: outOfTime, why: `${inMinutes(limitMs)}内没有结果` }), limitMs);
    page.on("crash", () => finish({ code: crashed, why: "浏览器页面崩溃" }));
    server.exited.then(() => finish({ code: serverEnded, why: "服务端中途退出" }));
    // the workbench looks for these two when it starts, so they are there before the page is
    let ended = false;
    await page.exposeFunction("codeAutomationLog", (type, args) => {
      if (!ended) onLog(type, args); // what the window says while it closes is about nothing but its closing
    });
    await page.exposeFunction("codeAutomationExit", (code) => {
      ended = true;
      finish({ code });
    });
    await page.goto(workbenchAddress(server, view));
    const { code, why } = await outcome;
    if (why) console.error(`测试没有跑完：${why}`);
    if (code === serverEnded || process.env.GONGWEN_HOST_VERBOSE) console.error(server.output().slice(-3000));
    return code;
  } finally {
    clearTimeout(timer);
    await browser?.stop();
    await server.stop();
  }
}
