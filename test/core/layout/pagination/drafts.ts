import type { Page } from "../../../../src/core/layout/page";
import { filler, textItems } from "../placed";

/** What a usual draft says at its head. */
export const BASE = {
  文种: "通知",
  发文机关: "云岭州商务局",
  发文字号: "云商发〔2026〕12号",
  标题: "云岭州商务局关于公文检查的通知",
  主送机关: "[局机关各科室]",
  成文日期: "2026年8月4日",
} as const;

export const PRINTED = { 印发机关: "云岭州商务局办公室", 印发日期: "2026年8月5日" } as const;

/** A paragraph that fills so many lines of 28 characters. */
export function paragraph(lines: number): string {
  return `${filler(lines * 28 - 3)}。`;
}

/** The page's number as it is printed. */
export function numberOn(page: Page): string | undefined {
  return textItems(page).find((item) => item.element === "页码")?.text;
}

/** The page on which something of the element stands. */
export function pageWith(pages: readonly Page[], element: string): Page | undefined {
  return pages.find((page) => page.items.some((item) => item.element === element));
}
