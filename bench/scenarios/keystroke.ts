import { draftOf } from "../drafts";
import { layOutWhole, openLiveDraft } from "../live-draft";
import { measure, type Work } from "../measure";
import { milliseconds, type Section } from "../report";

/** Pages that are seen at once, two side by side; the items of others are made when somebody turns to them. */
const SEEN = 2;

/** An editor is open for hours: by then everything that runs often has been compiled. */
const ROUNDS = { warmUps: 30, counted: 31 };
const PAGES = 50;

/** A keystroke: where it falls, and the text before and after it. */
interface Keystroke {
  readonly name: string;
  readonly text: (whole: string) => string;
}

/** Offsets in the body as parts of its length. */
const PLACES = { 开头: 0.02, 中间: 0.5, 结尾: 0.98 };

const KEYSTROKES: readonly Keystroke[] = [
  ...Object.entries(PLACES).flatMap(([place, part]) => [
    { name: `${place}，打一个字`, text: (whole: string) => insert(whole, part, "字") },
    { name: `${place}，换行`, text: (whole: string) => insert(whole, part, "\n") },
    { name: `${place}，删一个字`, text: (whole: string) => insert(whole, part, "", 1) },
  ]),
  { name: "要素区，改标题", text: (whole) => whole.replace("\n标题: ", "\n标题: 再") },
  { name: "要素区，改成文日期", text: (whole) => whole.replace("7月16日", "7月15日") },
];

/** What a keystroke costs in a long draft, beside laying out the whole. Each is typed and taken back again. */
export async function keystroke(): Promise<Section> {
  const text = draftOf(PAGES);
  const live = openLiveDraft(text);
  const works: Work[] = [
    { name: "whole", run: () => layOutWhole(text) },
    ...KEYSTROKES.map(({ name, text: typed }) => {
      const after = typed(text);
      if (after === text) throw new Error(`“${name}”什么也没有改`);
      return {
        name,
        prepare: () => live.update(text),
        run: () => {
          const before = new Set(live.pages);
          live.update(after);
          const changed = live.pages.filter((page) => !before.has(page));
          for (const page of changed.slice(0, SEEN)) page.items;
        },
      };
    }),
  ];
  const times = await measure(works, ROUNDS);
  const whole = times.get("whole") ?? Number.NaN;
  const shares = KEYSTROKES.map(({ name }) => ({ name, share: (times.get(name) ?? Number.NaN) / whole }));
  const dearest = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return {
    title: `按一次键（${live.pages.length} 页的草稿）`,
    table: [
      ["", "中位数", "占整稿排版"],
      ["整稿读入、排版", milliseconds(whole), ""],
      ...shares.map(({ name, share }) => [name, milliseconds(share * whole), share.toFixed(3)]),
    ],
    ratios: [{ name: `按一次键 / 整稿（最贵的：${dearest.name}）`, value: dearest.share, target: { atMost: 0.05 } }],
  };
}

/** The text with words put in at a part of the body's length, at the nearest place inside a paragraph. */
function insert(whole: string, part: number, words: string, deleted = 0): string {
  const body = whole.indexOf("\n---\n", 4) + "\n---\n".length;
  const from = Math.floor(body + (whole.length - body) * part);
  const at = whole.indexOf("\uFF0C", from) + 1;
  return whole.slice(0, at) + words + whole.slice(at + deleted);
}
