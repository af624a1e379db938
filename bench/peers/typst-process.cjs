// A draft to a PDF with typst in a process of its own: node typst-process.cjs PEERS FONTS SOURCE TARGET
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

const [peers, fonts, source, target] = process.argv.slice(2);
const { NodeCompiler } = createRequire(path.join(peers, "index.js"))("@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
fs.writeFileSync(target, compiler.pdf({ mainFileContent: fs.readFileSync(source, "utf8") }));
