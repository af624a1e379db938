// Calls @vscode/test-electron's runTests in a process of its own, so that scripts/test-host.mjs can end it and all it started.
import { runTests } from "@vscode/test-electron";

process.on("SIGTERM", () => {}); // VS Code gets it too and ends; this process then ends with it

try {
  process.exitCode = await runTests(JSON.parse(process.argv[2]));
} catch (error) {
  if (error.code === undefined) console.error(error.message);
  process.exitCode = error.code ?? 1;
}
