// One installation at a time: `npm test` and `npm run editor` may be started together on a fresh clone.
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { onEnd } from "./cleanup.mjs";

const limitMs = 20 * 60_000;
/** A lock without a readable owner is one that is just being written, unless it is older than this. */
const unwrittenMs = 10_000;

function ownerIsAlive(file) {
  try {
    const owner = Number(fs.readFileSync(file, "utf8"));
    if (!owner) return Date.now() - fs.statSync(file).mtimeMs < unwrittenMs;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // somebody else's process is a living one too
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/**
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  const since = Date.now();
  let told = false;
  while (!take(file)) {
    if (!ownerIsAlive(file)) {
      fs.rmSync(file, { force: true });
      continue;
    }
    if (Date.now() - since > limitMs)
      throw new Error(`等了 20 分钟，另一次安装还没有结束；若已无安装在进行，请删除 ${file}`);
    if (!told) console.error("另一个进程正在安装，等它完成……");
    told = true;
    await sleep(500);
  }
  const giveBack = () => fs.rmSync(file, { force: true });
  const release = onEnd({ last: giveBack });
  try {
    return await work();
  } finally {
    giveBack();
    release();
  }
}
