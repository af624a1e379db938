// npm run generate: writes anew what is made from tables in the sources: the index of rules, the profile's JSON Schema.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/generate/generate.ts");
