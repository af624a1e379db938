import { kindOf, textOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { attachmentNotes, documentNumber, issuerMarkText, signatureLines } from "../draft/wording";
import type { ElementName } from "../standard/elements";

/** One of the metadata of an official document, by its name in GB/T 33480—2016 4. */
export interface Metadatum {
  readonly name: string;
  readonly text: string;
}

const listed = (name: ElementName) => (draft: Draft) => textsOf(draft, name).join("；");
const single = (name: ElementName) => (draft: Draft) => textOf(draft, name);

/** The core metadata that a draft knows, in the order of the clauses (standard.md §5.3). */
const METADATA: readonly (readonly [name: string, read: (draft: Draft) => string | undefined])[] = [
  ["文种", (draft) => kindOf(draft)?.name],
  ["份号", single("份号")],
  ["密级和保密期限", single("密级")],
  ["紧急程度", single("紧急程度")],
  ["发文机关标志", issuerMarkText],
  ["发文字号", documentNumber],
  ["签发人", listed("签发人")],
  ["标题", (draft) => titleOf(draft)?.text],
  ["主送机关", listed("主送机关")],
  ["附件说明", (draft) => attachmentNotes(draft).join("；")],
  ["发文机关或签发人署名", (draft) => signatureLines(draft).join("；")],
  ["成文日期", single("成文日期")],
  ["附注", single("附注")],
  ["抄送机关", listed("抄送机关")],
  ["印发机关", single("印发机关")],
  ["印发日期", single("印发日期")],
];

/** What the draft says of itself in the words of GB/T 33480—2016; what it does not say is left out. */
export function metadataOf(draft: Draft): readonly Metadatum[] {
  return METADATA.flatMap(([name, read]) => {
    const text = read(draft);
    return text === undefined || text === "" ? [] : [{ name, text }];
  });
}
