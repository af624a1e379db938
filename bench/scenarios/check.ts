import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import { RULES } from "../../src/core/check/registry";
import type { Rule } from "../../src/core/check/rule";
import type { Draft } from "../../src/core/draft/draft";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import type { Page } from "../../src/core/layout/page";
import { draftOfSize, edited, editedThroughout } from "../drafts";
import { measure, type Rounds } from "../measure";
import { checkersOf } from "../peers/checkers";
import type { Peers } from "../peers/install-peers";
import { milliseconds, type Ratio, type Section } from "../report";

/** A text that is checked, and how often. */
interface Reading extends Rounds {
  readonly title: string;
  /** In kilobytes of UTF-8. */
  readonly size: number;
}

/**
 * An editor is open for hours: before a round counts, every program has read about a megabyte of each size, so that the
 * engine has compiled what runs often, in ours as in the others. What a first check costs is told with the cold start.
 * A short text is read ten times running, and also once at a time, each time right after all the other programs.
 */
const READINGS: readonly Reading[] = [
  { title: "2 KB", size: 2, warmUps: 500, counted: 200, timesATurn: 10 },
  { title: "2 KB，每次都在别的程序之后", size: 2, warmUps: 500, counted: 101 },
  { title: "20 KB", size: 20, warmUps: 50, counted: 31 },
  { title: "200 KB", size: 200, warmUps: 8, counted: 11 },
];

const LARGEST = Math.max(...READINGS.map(({ size }) => size));

const OURS = "gongwen";
const AGAIN = "gongwen，改动一处以后";
/**
 * What remains of that when nothing has changed: rules about the whole document, rules that do not keep what they made of
 * a text, and going through all that is kept.
 */
const WHOLE = "其中与改动无关的部分";
const CHANGED = "其中改动的部分";
const WITH_PAGES = "gongwen，连同排版";

/** Reading a text and checking it with all rules, beside other checkers on the same text. */
export async function check(peers: Peers): Promise<Section> {
  const checkers = checkersOf(peers);
  const names = [OURS, AGAIN, WHOLE, CHANGED, WITH_PAGES, ...checkers.map(({ name }) => name)];
  const times = new Map<string, ReadonlyMap<string, number>>();
  for (const { title, size, ...rounds } of READINGS) {
    const text = draftOfSize(size);
    // Where a line came to stand is known in an editor, whose preview has laid the draft out. All else is worked out anew.
    const pages = layoutDraft(parseDraft(text));
    let live = parseDraft(text);
    let still = live;
    // Every paragraph is another in each round, so that nobody checks one that was checked before. The front matter stays:
    // what ours remembers of it by its words is how the title was read and set, and places and dates (ARCHITECTURE.md).
    let changed = text;
    const all = (name: string, run: () => unknown) => ({
      name,
      run,
      prepare: (round: number) => {
        changed = editedThroughout(text, round);
      },
    });
    const works = [
      all(OURS, () => checkAll(parseDraft(changed), pages)),
      {
        name: AGAIN,
        prepare: (round: number) => {
          changed = edited(text, round);
        },
        run: () => {
          live = parseDraft(changed, live);
          return checkAll(live, pages);
        },
      },
      {
        name: WHOLE,
        run: () => {
          still = parseDraft(text, still);
          return checkAll(still, pages);
        },
      },
      all(WITH_PAGES, () => checkAll(parseDraft(changed))),
      ...checkers.map(({ name, check }) => all(name, () => check(changed))),
    ];
    const measured = await measure(works, rounds);
    // A small difference of medians may fall below nothing.
    times.set(title, new Map(measured).set(CHANGED, Math.max(0, timeIn(measured, AGAIN) - timeIn(measured, WHOLE))));
  }
  const timeOf = (title: string, name: string) => times.get(title)?.get(name);
  const ratioOf = (title: string, name: string, target: Ratio["target"]): Ratio => {
    const value = quotient(timeOf(title, OURS), timeOf(title, name));
    return { name: `检查 ${title} / ${name}`, value, ...(target && { target }) };
  };
  const titles = READINGS.map(({ title }) => title);
  return {
    title: `检查（${RULES.length} 条规则）`,
    table: [
      ["", ...titles],
      ...names.map((name) => [name, ...titles.map((title) => milliseconds(timeOf(title, name) ?? Number.NaN))]),
    ],
    remarks: [
      dearest("最贵的规则（各自读入、检查）", checkAnew),
      dearest("没有改动时再查，最贵的规则（各自检查）", checkAgain),
    ],
    ratios: titles.flatMap((title) => [
      ratioOf(title, "zhlint", { atMost: 1 / 3 }),
      ratioOf(title, "AutoCorrect", { atMost: 2 }),
      ratioOf(title, "textlint", undefined),
      { name: `改动一处再查 ${title} / 全部检查`, value: quotient(timeOf(title, AGAIN), timeOf(title, OURS)) },
    ]),
  };
}

function quotient(ours: number | undefined, theirs: number | undefined): number | undefined {
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

function timeIn(times: ReadonlyMap<string, number>, name: string): number {
  return times.get(name) ?? Number.NaN;
}

function checkAll(draft: Draft, pages?: readonly Page[], rules: readonly Rule[] = RULES): unknown {
  return checkDraft(draft, NO_PROFILE, { rules, ...(pages && { pagesOf: () => pages }) });
}

const SHOWN_RULES = 8;

/** Checks a text with one rule, which has seen it before or not. */
type CheckOne = (text: string, pages: readonly Page[], rule: Rule) => void;

const checkAnew: CheckOne = (text, pages, rule) => checkAll(parseDraft(text), pages, [rule]);

let seen = parseDraft("");

const checkAgain: CheckOne = (text, pages, rule) => {
  seen = parseDraft(text, seen);
  checkAll(seen, pages, [rule]);
};

const ROUNDS_A_RULE = 3;

/** The rules that take longest in the largest text, so that a slow one is seen. */
function dearest(title: string, checkOne: CheckOne): string {
  const text = draftOfSize(LARGEST);
  const pages = layoutDraft(parseDraft(text));
  const costs = RULES.map((rule) => {
    checkOne(text, pages, rule);
    const start = performance.now();
    for (let round = 0; round < ROUNDS_A_RULE; round++) checkOne(text, pages, rule);
    return { id: rule.id, ms: (performance.now() - start) / ROUNDS_A_RULE };
  });
  const sorted = costs.sort((a, b) => b.ms - a.ms).slice(0, SHOWN_RULES);
  return `${title}：${sorted.map(({ id, ms }) => `${id} ${milliseconds(ms)}`).join("，")}`;
}
