import fs from "node:fs";
import { GENERATED_FILES } from "./generated-files";

for (const { path, content } of GENERATED_FILES) {
  const wanted = content();
  const isNew = !fs.existsSync(path) || fs.readFileSync(path, "utf8") !== wanted;
  if (isNew) fs.writeFileSync(path, wanted);
  console.log(`${isNew ? "写入" : "未变"} ${path}`);
}
