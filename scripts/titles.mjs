// Breaks the titles of published documents into lines and prints them, to be read by a person:
//   node scripts/titles.mjs
//   GONGWEN_CORPUS=folder   where they are, ../shared/corpus by default: manifest.jsonl
// Exit code 0: printed; 2: no documents.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/corpus/titles.ts");
