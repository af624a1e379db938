import type { PreviewSettings, ToPreview } from "../messages";
import { CursorMark } from "./cursor-mark";
import { addFonts } from "./fonts";
import { Hands } from "./hands";
import { byId, keepState, keptScroll, keptSettings, post } from "./host";
import { Marks } from "./marks";
import { Scroller } from "./scroller";
import { Sheets } from "./sheets";
import { SourceScroll } from "./source-scroll";
import { connectToolbar, showState } from "./toolbar";
import { Zoomer } from "./zoom";

const view = byId("pages");
const notice = byId("notice");
const sheets = new Sheets(view);
const scroller = new Scroller(view, sheets);
const source = new SourceScroll(view, sheets);
const zoomer = new Zoomer(view);
const marks = new Marks(sheets);
const cursorMark = new CursorMark();
const hands = new Hands(view);

let settings = keptSettings();

/** How far the draft was scrolled when the page went away; once only. */
let scrollToRestore = keptScroll();

function receive(message: ToPreview): void {
  switch (message.type) {
    case "pages":
      showPages(message);
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

function showPages({ version, pages, marks: found, bodyStart, cursor }: ToPreview & { readonly type: "pages" }): void {
  byId("loading").hidden = true;
  notice.hidden = true;
  sheets.show(pages);
  source.bodyStart = bodyStart;
  marks.set(found);
  marks.draw(settings.hasMarks);
  if (scrollToRestore !== undefined) {
    scroller.position = scrollToRestore;
    scroller.centre();
  }
  putCursor(cursor, scrollToRestore === undefined);
  scrollToRestore = undefined;
  refresh();
  post({ type: "drawn", version, pages: sheets.all.length });
}

function putCursor(cursor: number | undefined, follow: boolean): void {
  const place = cursor === undefined ? undefined : sheets.placeOf(cursor);
  cursorMark.put(place);
  if (!place || !follow) return;
  hands.letGo();
  scroller.show(cursorMark.element);
}

/** Brings the toolbar up to date and keeps the state. */
function refresh(): void {
  showState(scroller, zoomer, settings, sheets.all.length);
  keepState({ settings, scroll: scroller.position });
}

function change(changed: Partial<PreviewSettings>): void {
  settings = { ...settings, ...changed };
  scroller.keep(() => zoomer.set(settings.zoom, settings.isSpread ? 2 : 1));
  marks.draw(settings.hasMarks);
  refresh();
  post({ type: "settings", settings });
}

function goTo(page: number): void {
  const index = Math.min(Math.max(page, 1), sheets.all.length) - 1;
  (sheets.all[index] ?? view).focus({ preventScroll: true });
  scroller.goTo(index);
  refresh();
}

function reveal(offset: number | undefined): void {
  if (offset !== undefined) post({ type: "reveal", offset });
}

zoomer.set(settings.zoom, settings.isSpread ? 2 : 1);

connectToolbar({
  turn: (direction) => scroller.goTo(scroller.neighbour(direction)),
  goTo,
  zoom: (zoom) => change({ zoom }),
  step: (direction) => change({ zoom: zoomer.next(direction) }),
  toggle: (setting) => change({ [setting]: !settings[setting] }),
  print: () => post({ type: "print" }),
});

view.addEventListener("click", (event) => {
  if (getSelection()?.isCollapsed !== false) reveal(marks.offsetAt(event) ?? sheets.offsetAt(event));
});
view.addEventListener("keydown", (event) => {
  if (event.key === "Enter") reveal(marks.offsetAt(event) ?? source.top);
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
