// npm run conformance: makes the PDF of every draft in test/golden/drafts and samples, reads it back with pdf.js, and
// compares what stands where, how large and in which colour with the figures of the standard.
//   npm run conformance -- --all   prints every measurement, not only the table of figures
// Exit code 0: every figure is met within its tolerance; 1: one is not.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/conformance/conformance.ts");
