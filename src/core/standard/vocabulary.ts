/** The levels of state secret, highest first (保密法 art. 14). */
export const SECRECY_LEVELS: readonly string[] = ["绝密", "机密", "秘密"];

/** The longest period in years unless otherwise provided (保密法 2024 art. 20). */
export const LONGEST_SECRECY_YEARS: Readonly<Record<string, number>> = { 绝密: 30, 机密: 20, 秘密: 10 };

/** What may stand in 密级: a level, or a level, ★ (U+2605) and a period, date or condition (7.2.2; 实施条例 art. 19). */
export const SECRECY_PATTERN =
  /^(绝密|机密|秘密)(?:★(?:[1-9]\d*(?:年|个月)|(?:19|20)\d{2}年[1-9]\d?月[1-9]\d?日|[^★\s]{2,20}))?$/u;

/** The time limits of documents (条例 art. 9). */
export const URGENCY_WORDS: readonly string[] = ["特急", "加急"];

/** The time limits of telegrams (条例 art. 9). */
export const TELEGRAM_URGENCY_WORDS: readonly string[] = ["特提", "特急", "加急", "平急"];

/** A document number: the organ's code, the year in 〔〕, the number without 第 or leading zero (7.2.5). */
export const DOCUMENT_NUMBER_PATTERN = /^[\u4e00-\u9fa5A-Za-z]{1,14}〔(?:19|20)\d{2}〕[1-9]\d*号$/u;

/** The number of an order or of minutes: 第12号, 第十二号, 第8期, 第8次 (10.2, 10.3; some offices count orders in words). */
export const SERIAL_NUMBER_PATTERN = /^(?:(?:19|20)\d{2}年)?第(?:[1-9]\d*|[一二三四五六七八九十百零〇]{1,8})[号期次]$/u;

/** A date as the standard writes it (7.3.5.4). */
export const DATE_PATTERN = /^((?:19|20)\d{2})年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/u;
