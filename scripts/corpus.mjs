// Takes published documents through every stage, from reading to the three output formats, and holds what the rules
// find in them against the list of what was judged to be right (scripts/corpus/silence/judged.jsonl):
//   npm run corpus [-- --only 0001,0002] [-- --findings] [-- --places] [-- --out folder]
//   npm run corpus -- --findings --judge rule --reason why [--only 0001]
//   GONGWEN_CORPUS=folder   where they are, ../shared/corpus by default: manifest.jsonl and the texts that it names
//   --only ids              only these
//   --findings              reads, lays out and checks only
//   --places                shows the words of judged places too
//   --judge rule            writes down that what the rule finds here is right, for the reason given
//   --out folder            keeps drafts and results there, to be looked at
// Exit code 0: all went well; 1: a document failed, the rules raise too many false alarms, or a place that was judged
// is found no more; 2: no documents.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/corpus/corpus.ts");
