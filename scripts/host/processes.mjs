// Child processes in groups of their own, so that their children end with them; each with a time limit where it can have one.
import { spawn, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { onEnd, unlessEnding } from "./cleanup.mjs";
import { inMinutes, readingLimitMs, stepLimitMs } from "./limits.mjs";

const windows = process.platform === "win32";

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !windows });
  /** @type {Promise<{ code: number | null, why?: string }>} */
  const gone = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, why: signal ?? undefined }));
    child.once("error", (error) => resolve({ code: null, why: error.message }));
  });
  /** What a process wrote last may arrive after its end; one that has left the group may keep a pipe open for ever. */
  const allRead = new Promise((resolve) => child.once("close", resolve));
  const signal = (name) => {
    if (child.pid === undefined) return;
    try {
      if (windows) spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
      else process.kill(-child.pid, name);
    } catch {
      // the group is gone already
    }
  };
  const stop = async (graceMs = 10_000) => {
    signal("SIGTERM");
    await Promise.race([gone, sleep(graceMs, undefined, { ref: false })]);
    signal("SIGKILL"); // also for those that outlived the first of the group
    await gone;
    await Promise.race([allRead, sleep(readingLimitMs, undefined, { ref: false })]);
    release();
  };
  const release = onEnd({ stop, last: () => signal("SIGKILL") });
  return { child, exited: gone.then(unlessEnding), stop };
}

/**
 * Runs a command to its end and gives what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { limitMs?: number }} [options]
 * @returns {Promise<string>}
 */
export async function run(command, args, { limitMs = stepLimitMs, ...options } = {}) {
  const { child, exited, stop } = startGroup(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (data) => {
    printed += data;
  });
  child.stderr.on("data", (data) => {
    complaints = (complaints + data).slice(-20_000);
  });
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    stop();
  }, limitMs);
  const { code, why } = await exited;
  clearTimeout(timer);
  await stop(0);
  if (code === 0) return printed;
  const reason = tooLong ? `超过 ${inMinutes(limitMs)}` : (why ?? `退出码 ${code}`);
  const firstLines = complaints.trim().split("\n", 6).join("\n"); // npm's later ones are about its own log
  throw new Error(`${command} ${args.slice(0, 3).join(" ")} 没有成功（${reason}）${firstLines && `：\n${firstLines}`}`);
}
