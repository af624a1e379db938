// Imports published documents, as plain text and as Word documents, and holds what is recognised in them against their side
// file (manifest.jsonl), element by element:
//   npm run import [-- --only 0001,0002] [-- --element 标题] [-- --wrong] [-- --out folder]
//   GONGWEN_CORPUS=folder   where the documents are, ../shared/corpus by default
//   --only ids              only these
//   --element name          only this element
//   --wrong                 shows what is wrong or missing, and what was expected
//   --out folder            keeps the drafts there, to be looked at
// Where the side file itself is wrong, scripts/import/judged.jsonl says what is right, and why.
// Exit code 0: at least 97 of 100 elements are right and no character is lost; 1: not so; 2: no documents.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/import/import.ts");
