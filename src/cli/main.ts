import fs from "node:fs";
import { today } from "../node/node-host";
import { run } from "./run";

/** A reader that has seen enough (`gongwen check | head`) ends the program without a word. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2), {
  env: process.env,
  isTerminal: process.stdout.isTTY ?? false,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  readInput: () => fs.readFileSync(process.stdin.fd),
  today,
}).then((code) => {
  process.exitCode = code;
});
