// npm run lines: has LibreOffice set the DOCX of every sample, compares their lines with our pages one by one, and says of
// each line that ends elsewhere, and of each page that begins elsewhere, why (docs/docx.md).
//   npm run lines                  of the published documents too (GONGWEN_CORPUS, ../shared/corpus by default)
//   npm run lines -- --corpus 40   with so many of them, or 0
//   npm run lines -- --all         names their lines as well
// Exit code 0: 97 lines in 100 end where ours do, of the samples alone 94; 1: fewer, or a program or font is missing.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/lines/lines.ts");
