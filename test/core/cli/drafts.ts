/** A complete draft in which nothing is found. */
export const RIGHT = `---
文种: 通知
发文机关: 云岭州商务局
发文字号: 云商发〔2026〕12号
标题: 云岭州商务局关于开展公文质量检查的通知
主送机关: 各县（市）商务主管部门
成文日期: 2026年8月4日
印发机关: 云岭州商务局办公室
印发日期: 2026年8月5日
---
请于2026年8月20日前完成检查。
`;

/** The same with one certain fault, which can be put right, on line 4. */
export const WRONG = RIGHT.replace("〔2026〕", "[2026]");

/** What is found there. */
export const WRONG_RULE = "document-number-brackets";
