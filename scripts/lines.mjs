// npm run lines: has LibreOffice set the DOCX of every sample, compares its lines with our pages one by one, and says of
// each line that ends elsewhere why. Once more without the gaps that LibreOffice adds although the file forbids them:
// that is how Word and WPS count (docs/docx.md).
//   npm run lines -- --corpus 40   with so many published documents too (GONGWEN_CORPUS, ../shared/corpus by default)
//   npm run lines -- --all         names their lines as well
// Exit code 0: without those gaps 97 of 100 lines end where ours do; 1: fewer, or a program or font is missing.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/lines/lines.ts");
