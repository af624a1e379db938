import { inColumns } from "../../src/cli/report/columns";
import type { Comparison } from "./compare";
import { FIGURES, type FigureName } from "./figures";

/** One line a figure: how often it was measured, between what, and where it was furthest from what it should be. */
export function summary(comparisons: readonly Comparison[]): readonly string[] {
  const head = ["", "要素", "项目", "条款", "应为", "允差", "次数", "最小", "最大", "最大偏差", "所在"];
  const rows = (Object.keys(FIGURES) as FigureName[]).map((name) =>
    summaryRow(
      name,
      comparisons.filter((each) => each.name === name),
    ),
  );
  const [left, right] = ["left", "right"] as const;
  return inColumns([head, ...rows], [left, left, left, left, right, right, right, right, right, right, left]);
}

function summaryRow(name: FigureName, measured: readonly Comparison[]): readonly string[] {
  const { element, what, clause, expected, tolerance } = FIGURES[name];
  const worst = [...measured].sort((one, other) => offness(other) - offness(one))[0];
  const numbers = measured.flatMap((each) => (typeof each.measured === "number" ? [each.measured] : []));
  const isText = typeof expected === "string";
  return [
    result(measured),
    element,
    what,
    clause,
    written(expected),
    tolerance === 0 ? "" : tolerance.toFixed(2),
    String(measured.length),
    isText ? written(measured[0]?.measured ?? "") : least(numbers),
    isText ? "" : most(numbers),
    worst?.difference === undefined ? "" : signed(worst.difference),
    worst && offness(worst) > 0.005 ? `${worst.draft} 第${worst.page}页` : "",
  ];
}

function result(measured: readonly Comparison[]): string {
  if (measured.length === 0) return "未测";
  return measured.every(({ ok }) => ok) ? "✓" : "✗";
}

/** Every measurement, one line each. */
export function listing(comparisons: readonly Comparison[]): readonly string[] {
  const head = ["", "草稿", "页", "要素", "项目", "条款", "应为", "实测", "偏差"];
  const rows = comparisons.map(({ draft, page, figure, measured, difference, ok }) => [
    ok ? "✓" : "✗",
    draft,
    String(page),
    figure.element,
    figure.what,
    figure.clause,
    written(figure.expected),
    written(measured),
    difference === undefined ? "" : signed(difference),
  ]);
  const [left, right] = ["left", "right"] as const;
  return inColumns([head, ...rows], [left, left, right, left, left, left, right, right, right]);
}

/** How far off a measurement is, in tolerances where that can be said. */
function offness({ difference, ok }: Comparison): number {
  if (difference === undefined) return ok ? 0 : Number.POSITIVE_INFINITY;
  return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.abs(difference);
}

function least(numbers: readonly number[]): string {
  return numbers.length === 0 ? "" : written(numbers.reduce((one, other) => Math.min(one, other)));
}

function most(numbers: readonly number[]): string {
  return numbers.length === 0 ? "" : written(numbers.reduce((one, other) => Math.max(one, other)));
}

/** Two places behind the point, and none where they say nothing. */
function written(value: number | string): string {
  return typeof value === "string" ? value : String(rounded(value));
}

function signed(value: number): string {
  const number = rounded(value);
  return number > 0 ? `+${number}` : String(number);
}

function rounded(value: number): number {
  return Number(value.toFixed(2)) + 0; // no minus zero
}
