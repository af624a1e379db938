import renderAttachments from "../../../templates/drafts/parts/attachments.gw.hbs";
import renderBulletinHead from "../../../templates/drafts/parts/bulletin-head.gw.hbs";
import renderDownwardHead from "../../../templates/drafts/parts/downward-head.gw.hbs";
import renderGreetingHead from "../../../templates/drafts/parts/greeting-head.gw.hbs";
import renderLetterHead from "../../../templates/drafts/parts/letter-head.gw.hbs";
import renderMinutesHead from "../../../templates/drafts/parts/minutes-head.gw.hbs";
import renderOrderHead from "../../../templates/drafts/parts/order-head.gw.hbs";
import renderPaperHead from "../../../templates/drafts/parts/paper-head.gw.hbs";
import renderPublicHead from "../../../templates/drafts/parts/public-head.gw.hbs";
import renderReplyLetterHead from "../../../templates/drafts/parts/reply-letter-head.gw.hbs";
import renderSpeechHead from "../../../templates/drafts/parts/speech-head.gw.hbs";
import renderUntitledHead from "../../../templates/drafts/parts/untitled-head.gw.hbs";
import renderUpwardHead from "../../../templates/drafts/parts/upward-head.gw.hbs";

/** The parts that built-in templates share, by the names under which templates include them. */
export const PARTS: ReadonlyMap<string, (context: object) => string> = new Map([
  ["parts/attachments", renderAttachments],
  ["parts/bulletin-head", renderBulletinHead],
  ["parts/downward-head", renderDownwardHead],
  ["parts/greeting-head", renderGreetingHead],
  ["parts/letter-head", renderLetterHead],
  ["parts/minutes-head", renderMinutesHead],
  ["parts/order-head", renderOrderHead],
  ["parts/paper-head", renderPaperHead],
  ["parts/public-head", renderPublicHead],
  ["parts/reply-letter-head", renderReplyLetterHead],
  ["parts/speech-head", renderSpeechHead],
  ["parts/untitled-head", renderUntitledHead],
  ["parts/upward-head", renderUpwardHead],
]);
