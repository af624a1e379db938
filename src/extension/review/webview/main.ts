import { Announcer } from "../../preview/webview/announcer";
import type { ToReview } from "../messages";
import { retryContent, showContent } from "./content";
import { showForm } from "./form";
import { byId, post } from "./host";
import { showNotices } from "./notices";
import { retryRemarks, showRemarks } from "./remarks";

const announcer = new Announcer(byId("news"));

type Shown = ToReview & { readonly type: "show" };

let last: Shown | undefined;

function receive(message: ToReview): void {
  if (message.type === "show") show(message);
  else complain(message.sentence);
}

/** Ticks go back to what the sheet says; words that were typed stay. */
function complain(sentence: string): void {
  retryContent();
  retryRemarks();
  if (last) showContent(last.content, last.mayEnter, last.entered);
  showNotices([{ kind: "fault", sentence }, ...(last?.notices ?? [])]);
}

function show(message: Shown): void {
  const { version, title, form, formSummary, content, contentSummary, remarks, notices } = message;
  const { mayEnter, fixable, entered } = message;
  last = message;
  byId("title").textContent = title;
  byId("form-sum").textContent = formSummary;
  byId("content-sum").textContent = contentSummary;
  byId("fix-all").toggleAttribute("disabled", fixable === 0);
  showNotices(notices);
  showForm(form, version);
  showContent(content, mayEnter, entered);
  showRemarks(remarks, mayEnter, entered);
  announcer.holds(`${formSummary}. ${contentSummary}`);
  post({ type: "shown", version });
}

byId("fix-all").addEventListener("click", () => post({ type: "fixAll" }));
byId("print").addEventListener("click", () => post({ type: "print" }));
addEventListener("message", ({ data }: MessageEvent<ToReview>) => receive(data));
post({ type: "ready" });
