// Whatever a run starts or writes is registered here, and goes when the run ends: normally, by a signal, or by an error.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * @typedef {object} Resource
 * @property {() => Promise<void>} [stop] the orderly end, used when a signal arrives
 * @property {() => void} [last] the last resort at the exit of the process, where nothing can be awaited
 */

/** @type {Set<Resource>} */
const resources = new Set();
let listening = false;
let ending = false;

const newestFirst = () => [...resources].reverse();

function lastResort() {
  for (const resource of newestFirst()) {
    try {
      resource.last?.();
    } catch {
      // the others still have to go
    }
  }
}

/** @param {number} code */
async function endInOrder(code) {
  if (ending) return; // asked twice; every stop has its own time limit
  ending = true;
  for (const resource of newestFirst()) await resource.stop?.().catch(() => {});
  process.exit(code);
}

/**
 * @param {Resource} resource
 * @returns {() => void} to be called once the resource is gone
 */
export function onEnd(resource) {
  if (!listening) {
    listening = true;
    process.once("exit", lastResort);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => endInOrder(128 + os.constants.signals[signal]));
    }
  }
  resources.add(resource);
  return () => resources.delete(resource);
}

/** Never comes when the run is being ended by a signal: then nobody needs the outcome. @template T @param {T} outcome */
export const unlessEnding = (outcome) => (ending ? /** @type {Promise<T>} */ (new Promise(() => {})) : outcome);

/**
 * Says the last word of a script.
 * @param {number} code
 * @param {string} [complaint]
 * @returns {Promise<never>}
 */
export async function exitWith(code, complaint) {
  await unlessEnding(code);
  if (complaint) console.error(complaint);
  process.exit(code);
}

/** @param {string} folder */
export const removeFolder = (folder) =>
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/**
 * A folder that goes with the run.
 * @param {string} purpose
 */
export function makeScratch(purpose) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `gongwen-${purpose}-`));
  const release = onEnd({ last: () => removeFolder(folder) });
  const remove = () => {
    removeFolder(folder);
    release();
  };
  return { folder, remove };
}
