import type { Figure } from "./figure";
import { FIGURES, type FigureName } from "./figures";
import { attachmentMeasures } from "./measures/attachments";
import { bodyMeasures } from "./measures/body";
import { closingMeasures } from "./measures/closing";
import { footMeasures } from "./measures/foot";
import { headMeasures } from "./measures/head";
import type { Measure } from "./measures/measure";
import { pageMeasures } from "./measures/page";
import { specialFormatMeasures } from "./measures/special-formats";
import type { Subject } from "./subject";

/** Every figure has its measure: the compiler asks for it. */
const MEASURES: Readonly<Record<FigureName, Measure>> = {
  ...pageMeasures,
  ...headMeasures,
  ...bodyMeasures,
  ...closingMeasures,
  ...attachmentMeasures,
  ...footMeasures,
  ...specialFormatMeasures,
};

/** One figure measured once. */
export interface Comparison {
  readonly draft: string;
  readonly page: number;
  readonly name: FigureName;
  readonly figure: Figure;
  readonly measured: number | string;
  /** Measured less expected; absent for colours and typefaces. */
  readonly difference?: number;
  readonly ok: boolean;
}

/** Every figure of the standard, measured wherever the document has its element. */
export function compare(subject: Subject): readonly Comparison[] {
  return (Object.keys(FIGURES) as FigureName[]).flatMap((name) =>
    MEASURES[name](subject).map(({ page, value }) => ({
      draft: subject.name,
      page,
      name,
      figure: FIGURES[name],
      measured: value,
      ...judged(FIGURES[name], value),
    })),
  );
}

function judged({ expected, tolerance }: Figure, value: number | string): Pick<Comparison, "difference" | "ok"> {
  if (typeof expected === "string" || typeof value === "string") return { ok: expected === value };
  const difference = value - expected;
  return { difference, ok: Math.abs(difference) <= tolerance }; // what is not a number is not all right
}
