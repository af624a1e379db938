// The drafts that the tests of the workbench open.

const HEAD = `---
发文机关: 云岭州商务局
发文字号: 云商发〔2026〕12号
标题: 云岭州商务局关于做好仓储安全工作的通知
主送机关: 各县（市）商务局
成文日期: 2026年8月4日
印发机关: 云岭州商务局办公室
印发日期: 2026年8月4日
---
`;

const SENTENCE = "请各单位按照要求认真组织学习，结合实际抓好贯彻落实，及时报告工作中的情况和问题。";

/** As many numbered paragraphs, each of which can be told from the others. */
const paragraphs = (count) =>
  Array.from({ length: count }, (_, index) => `第${index + 1}段。${SENTENCE}${SENTENCE}\n`).join("");

/** @type {Readonly<Record<string, string>>} */
export const drafts = {
  "短.gw": `${HEAD}一、总体要求\n${paragraphs(4)}`,
  "中.gw": `${HEAD}${paragraphs(60)}`,
  // over 200 pages
  "长.gw": `${HEAD}${paragraphs(1600)}`,
  "有毛病.gw": HEAD.replace("〔2026〕12号", "【2026】012号") + paragraphs(4),
  "要审核.gw": HEAD.replace("〔2026〕12号", "【2026】12号") + paragraphs(2),
  "要填写.gw":
    HEAD.replace("成文日期: 2026年8月4日\n", "").replace(/印发机关.*\n印发日期.*\n/u, "附注: 此件公开发布\n") +
    paragraphs(2),
  "要写.gw": `${HEAD}一、总体要求。${SENTENCE}\n`,
  "要改名.gw": `${HEAD}${paragraphs(2)}`,
  "要删除.gw": `${HEAD}${paragraphs(2)}`,
};
