import assert from "node:assert/strict";
import { compare } from "../../../scripts/conformance/compare";
import { measuredDraft } from "../../../scripts/conformance/drafts";
import type { FigureName } from "../../../scripts/conformance/figures";
import { packagedFonts } from "../../../scripts/conformance/render-draft";
import type { Item, Page, RuleItem, TextItem } from "../../../src/core/layout/page";

/** What is done to the pages of a draft before they become a PDF, and which figures must then be found wrong. */
interface Case {
  readonly done: string;
  readonly draft: string;
  readonly changed: (item: Item) => Item | undefined;
  readonly wrong: readonly FigureName[];
}

const moved =
  (across: number, down: number, of: (item: TextItem | RuleItem) => boolean) =>
  (item: Item): Item => {
    if ((item.type !== "text" && item.type !== "rule") || !of(item)) return item;
    if (item.type === "text") {
      return { ...item, x: item.x + across, y: item.y + down, xs: item.xs.map((x) => x + across) };
    }
    return { ...item, x1: item.x1 + across, x2: item.x2 + across, y1: item.y1 + down, y2: item.y2 + down };
  };
const text = (change: Partial<TextItem>, element: string) => (item: Item) =>
  item.type === "text" && item.element === element ? { ...item, ...change } : item;
const rules = (change: Partial<RuleItem>) => (item: Item) => (item.type === "rule" ? { ...item, ...change } : item);
const is = (element: string) => (item: Item) => "element" in item && item.element === element;

const CASES: readonly Case[] = [
  {
    done: "everything half a millimetre lower",
    draft: "secret-and-urgent",
    changed: moved(0, 0.5, () => true),
    wrong: ["copyNumberTop", "secrecyTop", "markTop", "imprintLastRule", "pageNumberDash"],
  },
  {
    done: "everything half a millimetre to the right",
    draft: "secret-and-urgent",
    changed: moved(0.5, 0, () => true),
    wrong: ["copyNumberLeft", "markMiddle", "redRuleLeft", "titleMiddle", "bodyIndent", "sealedDateRight"],
  },
  {
    done: "the mark alone a third of a millimetre higher",
    draft: "joint-three",
    changed: moved(0, -0.3, is("发文机关标志")),
    wrong: ["markTop", "numberBelowMark"],
  },
  {
    done: "one line of the text moved",
    draft: "full-page",
    changed: (item) => (item.type === "text" && item.y > 100 && item.y < 110 ? moved(0, 0.3, is("正文"))(item) : item),
    wrong: ["gridOffLine", "gridPitch"],
  },
  {
    done: "characters set by a font's advance of 16 pt",
    draft: "full-page",
    changed: (item) =>
      item.type === "text" && item.element === "正文"
        ? { ...item, xs: item.xs.map((_, at) => item.x + at * 5.644) }
        : item,
    wrong: ["gridOffCell", "gridRight"],
  },
  { done: "a black mark", draft: "order", changed: text({ color: "#000000" }, "发文机关标志"), wrong: ["markColor"] },
  {
    done: "a red title",
    draft: "all-levels",
    changed: text({ color: "#FF0000" }, "标题"),
    wrong: ["titleColor", "otherColor"],
  },
  { done: "a grey text", draft: "all-levels", changed: text({ color: "#333333" }, "正文"), wrong: ["bodyColor"] },
  { done: "text of 15 pt", draft: "all-levels", changed: text({ size: 15 }, "正文"), wrong: ["bodySize"] },
  { done: "a title in 黑体", draft: "all-levels", changed: text({ font: "hei" }, "标题"), wrong: ["titleFace"] },
  {
    done: "rules as thin as the thinner one",
    draft: "minutes",
    changed: rules({ width: 0.25 }),
    wrong: ["imprintFirstRuleWidth", "imprintLastRuleWidth"],
  },
  {
    done: "shorter rules",
    draft: "letter-one-page",
    changed: rules({ x2: 188 }),
    wrong: ["letterUpperRight", "letterLowerRight"],
  },
  {
    done: "no note",
    draft: "secret-and-urgent",
    changed: (item) => (is("附注")(item) ? undefined : item),
    wrong: ["missing"],
  },
  { done: "another word", draft: "all-levels", changed: text({ text: "字" }, "标题"), wrong: ["missing"] },
  {
    done: "no page numbers",
    draft: "imprint-on-second",
    changed: (item) => (is("页码")(item) ? undefined : item),
    wrong: ["pageNumberMissing"],
  },
  {
    done: "page numbers on the inner side",
    draft: "imprint-on-second",
    changed: moved(-100, 0, is("页码")),
    wrong: ["pageNumberRightOdd", "pageNumberLeftEven"],
  },
];

describe("pages that are spoiled before they become a PDF", () => {
  const fonts = packagedFonts();
  for (const { done, draft, changed, wrong } of CASES) {
    it(`${done}: ${wrong.join(", ")}`, async () => {
      const spoiled = (page: Page) => ({ ...page, items: page.items.flatMap((item) => changed(item) ?? []) });
      const subject = await measuredDraft(`test/golden/drafts/${draft}.gw`, fonts, spoiled);
      const found = new Set(compare(subject).flatMap(({ name, ok }) => (ok ? [] : [name])));
      assert.deepEqual(
        wrong.filter((name) => !found.has(name)),
        [],
      );
    }).timeout(0);
  }
});
