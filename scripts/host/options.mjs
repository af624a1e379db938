// The options of a script; a mistyped one gets a sentence instead of a stack.
import { parseArgs } from "node:util";

/**
 * @template {import("node:util").ParseArgsConfig} T
 * @param {T} config as parseArgs takes it
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function readOptions(config) {
  try {
    return parseArgs(config);
  } catch {
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`看不懂参数：${process.argv.slice(2).join(" ")}\n可用的有：${known.join(" ")}`);
    process.exit(2);
  }
}
