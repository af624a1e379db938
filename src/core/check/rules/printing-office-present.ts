import { textOf } from "../../draft/access";
import { insertValue } from "../../draft/field-edits";
import { hasPlaceholder } from "../../standard/placeholders";
import { yamlScalar } from "../../text/yaml-scalar";
import { missing } from "../missing";
import { lacking } from "../needs";
import type { Fix, Rule } from "../rule";

export const printingOfficePresent: Rule = {
  id: "printing-office-present",
  element: "印发机关",
  needs: [lacking("印发机关")],
  clause: "《党政机关公文处理工作条例》第九条第十七项",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "没有写印发机关，应写公文的送印机关，通常是发文机关的办公室（厅）。",
    en: "The printing organ is missing: usually the issuing organ's office.",
  },
  fix: "suggestion",
  check(draft, report) {
    const found = missing(draft, "印发机关");
    if (!found) return;
    const issuer = textOf(draft, "发文机关") ?? "";
    const office = /办公[室厅]$/u.test(issuer) ? issuer : `${issuer}办公室`;
    const edit =
      issuer === "" || hasPlaceholder(issuer) ? undefined : insertValue(draft, "印发机关", yamlScalar(office));
    const usual: readonly Fix[] = edit
      ? [{ title: { zh: `补上印发机关“${office}”`, en: `Add the printing organ “${office}”` }, edits: [edit] }]
      : [];
    report({ ...found, fixes: [...usual, ...(found.fixes ?? [])] });
  },
};
