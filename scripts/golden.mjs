// npm run golden: compares the pages of the drafts in test/golden/drafts with those that are expected of them.
//   npm run golden -- --update   writes them down as they are now, to be reviewed line by line
// Exit code 0: all are as expected, or written; 1: some differ.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/golden/golden.ts");
