import { marked, type Planter } from "../planter";
import { asHeadLine, asLine, behindKey, head, lacking, replacing } from "../ways";

/** Faults in how the draft is written down, whatever it says. */
export const READING_PLANTERS: Readonly<Record<string, Planter>> = {
  "front-matter-missing": ({ text, frontMatter, body }) => {
    const [first] = body;
    if (!frontMatter || !first || first.range.start < frontMatter.range.end) return undefined;
    return marked(text, first.range).slice(frontMatter.range.end).trimStart();
  },
  "front-matter-unclosed": ({ text, frontMatter }) => {
    const closing = frontMatter && text.slice(frontMatter.contentRange.end, frontMatter.range.end);
    if (!frontMatter || closing !== "---") return undefined;
    const { range, contentRange } = frontMatter;
    const open = { start: range.start, end: range.start + closing.length };
    return marked(text.slice(0, contentRange.end) + text.slice(range.end), open);
  },
  "full-width-colon": behindKey("⟦\uFF1A⟧"),
  "missing-space-after-colon": behindKey("⟦:⟧"),
  "second-colon": head({ 附注: "联系人⟦:⟧ 沈竹青" }, { 附注: "“云岭”会展⟦:⟧ 见附件" }),
  "duplicate-key": ({ text, frontMatter }, random) => {
    const field = random.pick(frontMatter?.fields ?? []);
    const { end } = frontMatter?.contentRange ?? { end: 0 };
    return field && `${text.slice(0, end)}⟦${field.key}⟧: 甲\n${text.slice(end)}`;
  },
  "front-matter-line-unreadable": asHeadLine("⟦这一行没有冒号⟧"),
  "front-matter-alias": head({ 附注: "⟦*重要⟧" }, { 附注: "⟦&重要⟧" }),
  "comment-unclosed": ({ text, comments, body }, random) => {
    const after = body.filter(
      ({ type, range }) => type === "paragraph" && comments.every((comment) => comment.range.end <= range.start),
    );
    const block = random.pick(after);
    return block && `${text.slice(0, block.range.end)}⟦<!--⟧ 待定${text.slice(block.range.end)}`;
  },
  "unused-disable": asLine("⟦<!-- gongwen-disable-next-line level-label -->⟧\n继续做好工作。"),
  "unknown-key": asHeadLine("⟦发文单位⟧: 云岭州商务局", "⟦备注⟧: 急件"),
  "values-apart": head({ 发文机关: "⟦云岭州商务局、云岭州财政局⟧" }, { 签发人: "⟦林望，沈竹青⟧" }),
  "subject-words-dropped": asHeadLine("⟦主题词⟧: 商务 公文 通知"),
  "placeholder-left": replacing(
    /(?<=\p{Script=Han}\uFF0C)(?=\p{Script=Han})/gu,
    "由⟦【承办单位】⟧牵头，",
    "于⟦【时间】⟧前报送，",
  ),
  "body-missing": (draft, random) => {
    const { frontMatter, text } = draft;
    return frontMatter && lacking({})({ ...draft, text: text.slice(0, frontMatter.range.end) }, random);
  },
  "right-to-left-text": replacing(
    /(?<=\p{Script=Han}\uFF0C)(?=\p{Script=Han})/gu,
    "译作⟦مرحبا بالعالم⟧，",
    "甲\u2067乙".replace("\u2067", "⟦\u2067⟧"),
  ),
};
