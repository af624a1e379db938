// npm start: builds everything, checks and lays out every draft in samples/ into out/, and says what came of it.
import { buildProduct } from "./build/build-product.mjs";
import { runTypeScript } from "./build/run-typescript.mjs";

console.log("正在构建……");
buildProduct();
await runTypeScript("scripts/start/start.ts");
