// Takes published documents through every stage, from reading to the three output formats:
//   npm run corpus [-- --only 0001,0002] [-- --out folder]
//   GONGWEN_CORPUS=folder   where they are, ../shared/corpus by default: manifest.jsonl and the texts that it names
//   --only ids              only these
//   --out folder            keeps drafts and results there, to be looked at
// Exit code 0: all went well; 1: a document failed; 2: no documents.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/corpus/corpus.ts");
