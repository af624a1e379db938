import { formatOf, kindOf, textsOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { type ClosingMode, closingMode, issuerMarkText, signatureLines } from "../draft/wording";
import type { ElementName } from "../standard/elements";

const SEALS: Readonly<Record<ClosingMode, string | undefined>> = {
  sealed: "加盖",
  unsealed: "不加盖",
  "signature-stamp": "签名章",
  none: undefined,
};

const IMPLIED: Partial<Record<ElementName, (draft: Draft) => string | undefined>> = {
  文种: (draft) => kindOf(draft)?.name,
  版式: formatOf,
  发文机关标志: issuerMarkText,
  发文机关署名: (draft) => signatureLines(draft).join("、") || undefined,
  印章: (draft) => (textsOf(draft, "发文机关").length > 0 ? SEALS[closingMode(draft)] : undefined),
};

/** What holds for an element that the draft does not write; undefined where nothing does. */
export function impliedValue(draft: Draft, element: ElementName): string | undefined {
  return IMPLIED[element]?.(draft);
}
