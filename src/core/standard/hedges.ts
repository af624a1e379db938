/** Words around a number that say the same twice, or contradict each other. */
export interface HedgePair {
  /** Before the number: alternatives of a pattern. */
  readonly before: string;
  /** Behind the number and its measure word. */
  readonly behind: string;
}

/** Before a number: nearly, or about. 约 and 近 are none as the second half of another word (节约, 附近). */
export const ABOUT = /大约|大概|将近|接近|(?<![节公预合条签契制违隐简守])约|(?<![附最临邻靠亲远])近/u.source;

const AT_LEAST =
  /(?<!不|不得|不能|未|没有)超过|(?<!水)逾|不少于|不低于|不得少于|不得低于|至少|最少|(?<!不)多于|(?<!不)高于|(?<!不)大于/u
    .source;

const AT_MOST = "不超过|不得超过|不高于|不得高于|不多于|不得多于|至多|最多";

export const HEDGE_PAIRS: readonly HedgePair[] = [
  { before: ABOUT, behind: "左右|上下" },
  { before: AT_LEAST, behind: "以上|左右" },
  { before: AT_MOST, behind: "以下|以内|左右" },
];
