import fs from "node:fs";
import { fileError } from "../node/file-errors";
import { today } from "../node/node-host";
import { ask } from "./ask";
import { complain } from "./complain";
import { expectShortLife } from "./engine";
import type { Io } from "./io";
import { languageOf } from "./language";
import { run } from "./run";

expectShortLife();

const io: Io = {
  env: process.env,
  isTerminal: process.stdout.isTTY ?? false,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  readInput: () => fs.readFileSync(process.stdin.fd),
  ask,
  today,
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`gongwen check | head`) ends the program without a word.
  if (error.code === "EPIPE") process.exit();
  const language = languageOf(process.env);
  complain(io, language, fileError(error, "writing", language === "zh" ? "标准输出" : "standard output"));
  process.exit(2);
});

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
