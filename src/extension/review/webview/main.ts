import { Announcer } from "../../preview/webview/announcer";
import type { ReviewNotice, ToReview } from "../messages";
import { retryContent, showContent } from "./content";
import { showForm } from "./form";
import { byId, post } from "./host";
import { showNotices } from "./notices";
import { retryRemarks, showRemarks } from "./remarks";

const announcer = new Announcer(byId("news"));

let notices: readonly ReviewNotice[] = [];

function receive(message: ToReview): void {
  if (message.type === "unsaved") {
    retryContent();
    retryRemarks();
    showNotices([{ kind: "fault", sentence: message.sentence }, ...notices]);
    return;
  }
  const { version, title, form, formSummary, content, contentSummary, remarks, mayEnter, fixable, entered } = message;
  notices = message.notices;
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
