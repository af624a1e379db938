import type { PreviewSettings, ToPreview } from "../messages";
import { Announcer } from "./announcer";
import { CursorMark } from "./cursor-mark";
import { addFonts } from "./fonts";
import { Hands } from "./hands";
import { byId, keepState, keptScroll, keptSettings, post, strings } from "./host";
import { connectKeys } from "./keys";
import { Marks } from "./marks";
import { NearWindow } from "./near-window";
import { Places } from "./places";
import { Scroller } from "./scroller";
import { Sheets } from "./sheets";
import { SourceScroll } from "./source-scroll";
import { type Actions, connectToolbar, showState } from "./toolbar";
import { Zoomer } from "./zoom";

const view = byId("pages");
const notice = byId("notice");
const places = new Places();
const sheets = new Sheets(view, places);
const scroller = new Scroller(view, sheets);
const source = new SourceScroll(view, sheets, places);
const zoomer = new Zoomer(view);
const marks = new Marks(sheets);
const cursorMark = new CursorMark();
const hands = new Hands(view);
const announcer = new Announcer(byId("news"));
const near = new NearWindow(view, sheets, (pages) => {
  sheets.keepOnly(pages);
  marks.draw(settings.hasMarks, pages);
  post({ type: "window", ...pages });
});

let settings = keptSettings();

/** How far the draft was scrolled when the page went away; once only. */
let scrollToRestore = keptScroll();

/** Whether anything is shown: what was meant for an earlier load of this page is not. */
let hasBegun = false;

function receive(message: ToPreview): void {
  if (message.type === "pages" && message.isFirst) hasBegun = true;
  if (!hasBegun && message.type !== "fonts") return;
  switch (message.type) {
    case "pages":
      showPages(message);
      break;
    case "marks":
      marks.set(message.marks);
      marks.draw(settings.hasMarks, near.pages);
      break;
    case "pictures":
      sheets.draw(message.pictures);
      break;
    case "cursor":
      putCursor(message.cursor, true);
      break;
    case "scroll":
      hands.letGo();
      source.top = message.top;
      break;
    case "fonts":
      void addFonts(message.parts);
      break;
    case "stale":
      notice.textContent = message.sentence;
      notice.hidden = false;
      break;
  }
}

/** How long nothing must have moved, in ms, before the place is worth remembering. */
const REST_MS = 300;

let rest: ReturnType<typeof setTimeout> | undefined;

type PagesMessage = ToPreview & { readonly type: "pages" };

function showPages({ version, count, changes, marks: found, bodyStart, cursor }: PagesMessage): void {
  byId("loading").hidden = true;
  notice.hidden = true;
  places.change(count, changes);
  sheets.change(count, changes);
  source.bodyStart = bodyStart;
  if (found) marks.set(found);
  if (scrollToRestore !== undefined) {
    scroller.position = scrollToRestore;
    scroller.centre();
  }
  putCursor(cursor, scrollToRestore === undefined);
  scrollToRestore = undefined;
  refresh();
  marks.draw(settings.hasMarks, near.pages);
  announcer.holds(strings.pagesInAll.replace("{0}", String(count)));
  const changed = changes.map(({ index }) => index);
  const redrawn = changes.filter(({ svg }) => svg !== undefined).map(({ index }) => index);
  post({ type: "drawn", version, pages: count, changed, redrawn });
}

function putCursor(cursor: number | undefined, follow: boolean): void {
  const place = cursor === undefined ? undefined : places.find(cursor);
  cursorMark.put(place && sheets.all[place.page], place);
  if (!place || !follow) return;
  hands.letGo();
  scroller.show(cursorMark.element);
}

/** Brings everything up to date that hangs on where the window stands, and keeps the state. */
function refresh(): void {
  if (!hasBegun) return;
  near.look();
  showState(scroller, zoomer, settings, sheets.all.length);
  keepState({ settings, scroll: scroller.position });
  clearTimeout(rest);
  rest = setTimeout(() => post({ type: "rested", scroll: scroller.position }), REST_MS);
}

function change(changed: Partial<PreviewSettings>): void {
  settings = { ...settings, ...changed };
  scroller.keep(() => zoomer.set(settings.zoom, settings.isSpread ? 2 : 1));
  marks.draw(settings.hasMarks, near.pages);
  refresh();
  post({ type: "settings", settings });
}

function goTo(page = scroller.currentPage + 1): void {
  const index = Math.min(Math.max(page, 1), sheets.all.length) - 1;
  (sheets.all[index] ?? view).focus({ preventScroll: true });
  scroller.goTo(index);
  refresh();
}

function reveal(offset: number | undefined): void {
  if (offset !== undefined) post({ type: "reveal", offset });
}

zoomer.set(settings.zoom, settings.isSpread ? 2 : 1);

const actions: Actions = {
  turn: (direction) => scroller.goTo(scroller.neighbour(direction)),
  goTo,
  zoom: (zoom) => change({ zoom }),
  step: (direction) => change({ zoom: zoomer.next(direction) }),
  toggle: (setting) => change({ [setting]: !settings[setting] }),
  print: () => post({ type: "print" }),
};
connectToolbar(actions);
connectKeys(view, actions);

view.addEventListener("click", (event) => {
  if (getSelection()?.isCollapsed !== false) reveal(marks.offsetAt(event) ?? sheets.offsetAt(event));
});
view.addEventListener("keydown", (event) => {
  const mark = marks.offsetAt(event);
  if (event.key !== "Enter" && (event.key !== " " || mark === undefined)) return;
  event.preventDefault();
  reveal(mark ?? source.top);
});
view.addEventListener(
  "scroll",
  () =>
    requestAnimationFrame(() => {
      refresh();
      const { top } = source;
      if (hands.isOn && top !== undefined) post({ type: "scrolled", top });
    }),
  { passive: true },
);
view.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    change({ zoom: zoomer.next(event.deltaY < 0 ? 1 : -1) });
  },
  { passive: false },
);
new ResizeObserver(() => {
  scroller.keep(() => zoomer.apply());
  refresh();
}).observe(view);

addEventListener("message", ({ data }: MessageEvent<ToPreview>) => receive(data));
post({ type: "ready" });
