// npm run lines: has LibreOffice set the DOCX of every sample, compares their lines with our pages one by one, and says of
// each line that ends elsewhere, and of each page that begins elsewhere, why (docs/docx.md).
//   npm run lines                    of the published documents too (GONGWEN_CORPUS, ../shared/corpus by default)
//   npm run lines -- --corpus 40     with so many of them, or 0
//   npm run lines -- --only 0003     of those alone whose names hold one of the words, with commas between
//   npm run lines -- --keep folder   leaves the files there
//   npm run lines -- --all           shows the lines of published documents whole
// Exit code 0: 97 lines in 100 end where ours do, and every other line and page has its reason; 1: not so, or a program or
// font is missing.
import { runTypeScript } from "./build/run-typescript.mjs";

await runTypeScript("scripts/lines/lines.ts");
