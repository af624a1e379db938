/** What is repeated without end in a draft that means no good: what rules look for, and what nearly is it. */
// biome-ignore format: a pool reads best as one
export const REPEATS: readonly string[] = [
  // One character.
  "1", "１", "一", "十", "〇", "○", "零", "0", "甲", "a", "A", " ", "\u3000", "\t", "的", "第", "号", "年", "月", "日", "、", "\uFF0C", "\u002C", "。", ".", "\uFF1A", "\u003A", "\uFF1B", "\u003B", "（", "\u0028", "）", "\u0029",
  "《", "》", "<", ">", "〈", "“", "”", '"', "'", "‘", "〔", "〕", "[", "]", "【", "】", "…", "—", "-", "～", "~", "·", "*", "_", "×", "%", "‰", "/", "\\", "|", "#", "!", "！", "?", "？", "★", "№",
  // Marks and openings that come in pairs or begin something.
  "（一", "（一）", "(一)", "一、", "1.", "1、", "1)", "（1）", "第一", "第一条", "第一章", "一是", "首先，", "《《", "》《", "“”", "“‘", "‘’", "「", "说：“", "要求：", "附件1、", "根据《关于", "〔2026", "〔2026〕", "[2026]", "号号", "“一", "《关于", "关于", "……", "——",
  // Words of the genre.
  "附件", "附件1", "附件1：", "见附件", "通知", "的通知", "请示", "报告", "妥否，", "特此通知。", "为了", "根据", "请", "收悉", "以上", "万元", "亿", "%～", "10%", "5～", "1.5", "1,000", "1，000", "二〇", "二○二六年", "2026年", "8月", "4日", "2026年8月4日", "星期", "上午9：00", "约", "左右",
  "省", "市", "县", "人民政府", "云岭州商务局", "云岭州商务局、", "局、", "和", "及", "以及", "等", "××", "XX", "【】", "【", "__", "http://", "www.", "a@b.", "a.b", "13800000000", "<!-- ", "-->", "**", "![", "](", "א", "\u202E",
];

/** Words that one kind of draft after the other repeats: what counts is how the work grows, not what is said. */
export interface Shape {
  readonly name: string;
  /** Lengths of the repeats in characters, the second four times the first; what a rule bounds on purpose is reached by then. */
  readonly lengths: readonly number[];
  readonly draft: (repeated: string) => string;
}

const draftOf = (head: string, body: string) => `---\n文种: 通知\n发文机关: 云岭州商务局\n${head}\n---\n${body}\n`;
const quoted = (text: string) => JSON.stringify(text);

const LONG = [4000, 16_000];

/** Of values, which nearly every rule about elements reads: more would take minutes to count. */
const SHORT = [1000, 4000];

/** The places of a draft in which repeats stand. */
export const SHAPES: readonly Shape[] = [
  { name: "a paragraph", lengths: LONG, draft: (text) => draftOf("标题: 关于检查的通知", `甲${text}`) },
  { name: "the head of a line", lengths: LONG, draft: (text) => draftOf("标题: 关于检查的通知", text) },
  {
    name: "elements",
    lengths: SHORT,
    draft: (text) =>
      draftOf(
        `标题: ${quoted(text)}\n发文字号: ${quoted(text)}\n主送机关: ${quoted(text)}\n成文日期: ${quoted(text)}\n附件: ${quoted(text)}`,
        "正文。",
      ),
  },
  {
    name: "other elements",
    lengths: SHORT,
    draft: (text) =>
      draftOf(
        `密级: ${quoted(text)}\n紧急程度: ${quoted(text)}\n签发人: ${quoted(text)}\n抄送机关: ${quoted(text)}\n印发日期: ${quoted(text)}\n附注: ${quoted(text)}`,
        `正文。\n附件1\n${text}\n| ${text.replaceAll("|", "")} |\n| --- |\n| 1 |`,
      ),
  },
];

/** Drafts of many small things, all alike. */
export const LISTS: readonly Shape[] = [
  ...[
    "一、甲",
    "（一）甲。乙。",
    "1.甲",
    "第一条　甲",
    "甲。",
    "附件1\n甲",
    "一是甲。",
    "## 甲",
    "| 甲 | 1 |",
    "<!-- gongwen-disable-next-line level-label -->\n甲。",
  ].map((line) => ({
    name: `lines ${line.split("\n")[0]}`,
    lengths: LONG,
    draft: (text: string) => draftOf("标题: 关于检查的通知", `${line}\n`.repeat(Math.ceil(text.length / line.length))),
  })),
  ...["附件", "主送机关", "抄送机关", "发文机关", "签发人"].map((key) => ({
    name: `values of ${key}`,
    lengths: LONG,
    draft: (text: string) =>
      draftOf(
        `${key}X: 甲\n${key}: [${Array.from({ length: Math.ceil(text.length / 6) }, (_, at) => `甲乙${at}局`).join(", ")}]`,
        "正文。",
      ),
  })),
  {
    name: "unknown keys",
    lengths: LONG,
    draft: (text) =>
      draftOf(Array.from({ length: Math.ceil(text.length / 8) }, (_, at) => `键${at}: 甲`).join("\n"), "正文。"),
  },
];
