// npm run bench: how the costs stand to each other in one run, so that a slow computer changes nothing.
//   npm run bench -- check office   only the scenarios that are named
import { buildProduct } from "./build/build-product.mjs";
import { runTypeScript } from "./build/run-typescript.mjs";

buildProduct("--production"); // the bundles' sizes are compared too
await runTypeScript("bench/bench.ts");
