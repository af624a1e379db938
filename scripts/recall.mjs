// Plants the fault of every certain rule at random places in published documents and counts how many the rule finds on
// the exact range:
//   npm run recall [-- --rule level-label] [-- --most 200] [-- --missed]
//   GONGWEN_CORPUS=folder   where the documents are, ../shared/corpus by default
//   --rule id               only this rule, be it a hint
//   --most n                at most n faults of each rule, 40 by default
//   --missed                shows what was not found
// Exit code 0: enough were found; 1: too few; 2: no documents.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/recall/recall.ts");
