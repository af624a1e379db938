import type { ToPreview } from "../messages";
import { CursorMark } from "./cursor-mark";
import { byId, keepState, keptState, post } from "./host";
import { Scroller } from "./scroller";
import { Sheets } from "./sheets";
import { connectToolbar, showState } from "./toolbar";
import { Zoomer } from "./zoom";

const view = byId("pages");
const notice = byId("notice");
const sheets = new Sheets(view);
const scroller = new Scroller(view, sheets);
const zoomer = new Zoomer(view);
const mark = new CursorMark();

/** How far the draft was scrolled when the page went away; once only. */
let keptScroll = keptState()?.scroll;

function receive(message: ToPreview): void {
  switch (message.type) {
    case "pages":
      byId("loading").hidden = true;
      notice.hidden = true;
      sheets.show(message.pages);
      if (keptScroll !== undefined) {
        scroller.position = keptScroll;
        scroller.centre();
      }
      putMark(message.cursor, keptScroll === undefined);
      keptScroll = undefined;
      refresh();
      post({ type: "drawn", version: message.version, pages: sheets.all.length });
      break;
    case "cursor":
      putMark(message.cursor, true);
      break;
    case "stale":
      notice.textContent = message.sentence;
      notice.hidden = false;
      break;
  }
}

function putMark(cursor: number | undefined, follow: boolean): void {
  const place = cursor === undefined ? undefined : sheets.placeOf(cursor);
  mark.put(place);
  if (place && follow) scroller.show(mark.element);
}

/** Brings the toolbar up to date and keeps the state. */
function refresh(): void {
  showState(scroller, zoomer, sheets.all.length);
  keepState({ zoom: zoomer.zoom, scroll: scroller.position });
}

function resize(change: () => void): void {
  scroller.keep(change);
  refresh();
}

function reveal(offset: number | undefined): void {
  if (offset !== undefined) post({ type: "reveal", offset });
}

zoomer.zoom = keptState()?.zoom ?? "fit";

connectToolbar({
  turn: (pages) => scroller.goTo(scroller.currentPage + pages),
  zoom: (direction) => resize(() => zoomer.step(direction)),
  fit: () =>
    resize(() => {
      zoomer.zoom = "fit";
    }),
});

view.addEventListener("click", (event) => {
  if (getSelection()?.isCollapsed !== false) reveal(sheets.offsetAt(event));
});
view.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target instanceof HTMLElement) reveal(sheets.firstOffset(event.target));
});
view.addEventListener("scroll", () => requestAnimationFrame(refresh), { passive: true });
view.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    resize(() => zoomer.step(event.deltaY < 0 ? 1 : -1));
  },
  { passive: false },
);
new ResizeObserver(() => resize(() => zoomer.apply())).observe(view);

addEventListener("message", ({ data }: MessageEvent<ToPreview>) => receive(data));
post({ type: "ready" });
