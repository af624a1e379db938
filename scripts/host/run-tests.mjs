// Stands in for the `code` program: takes the arguments that @vscode/test-electron gives VS Code and runs the very same tests
// in the host from npm. Its exit code is theirs.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format, parseArgs } from "node:util";
import { exitWith } from "./cleanup.mjs";
import { suiteLimitMs } from "./limits.mjs";
import { runInHost } from "./run-in-host.mjs";

const toPath = (value) => (value.startsWith("file:") ? fileURLToPath(value) : value);

/** What the workbench and the server say at every start, and nobody has to read. */
const noise =
  /^(?:\S*INFO\b|Resolv(?:ing|ed) connection token|Creating a socket|\[reconnection|Updating additional|\[Service Worker\]|\[AgentHost|\[AccountPolicy|ChatSessionStore|getaddrinfo )/;

function print(type, args) {
  const text = format(...args);
  if (!process.env.GONGWEN_HOST_VERBOSE && noise.test(text)) return;
  (type === "error" || type === "warn" ? process.stderr : process.stdout).write(`${text}\n`);
}

function readSettings(userData) {
  const file = path.join(userData ?? "", "User", "settings.json");
  return userData && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

const { values, positionals } = parseArgs({
  strict: false, // VS Code takes many more flags than matter here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
  },
});

try {
  const code = await runInHost({
    view: {
      folder: positionals[0] && toPath(positionals[0]),
      extensionDevelopmentPath: values.extensionDevelopmentPath?.map(toPath),
      extensionTestsPath: toPath(values.extensionTestsPath),
    },
    settings: readSettings(values["user-data-dir"]),
    limitMs: suiteLimitMs(),
    onLog: print,
  });
  await exitWith(code);
} catch (error) {
  await exitWith(73, error.message);
}
