import { nextSerial } from "../desk/next-serial";
import { directionOf, formatOf, kindOf, paperOf, plainText, textOf, textsOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { Message } from "../notice";
import type { Unit } from "../profile/unit";
import { codeFor } from "../profile/unit-values";
import type { DraftSummary } from "../references/draft-summary";
import { type CalendarDate, formatDate } from "../standard/dates";
import type { ElementName } from "../standard/elements";
import { type Direction, FORMATS, KINDS, type Kind } from "../standard/kinds";
import { PAPERS } from "../standard/papers";
import { FORMATS_OF_KINDS } from "../standard/requirements";
import { meaningOf } from "../standard/value-meanings";
import { LONGEST_SECRECY_YEARS, SECRECY_LEVELS } from "../standard/vocabulary";
import { earlierValues } from "./earlier-values";

/** What is known outside the draft. */
export interface Surroundings {
  /** The office, as its profile has it. */
  readonly unit: Unit;
  readonly today: CalendarDate;
  /** The office's other drafts, the latest first. */
  readonly earlier: readonly DraftSummary[];
  /** Document numbers that the office has given besides, in drafts that are not among these. */
  readonly numbers?: readonly string[];
}

/** A value that an element may have; 【…】 in it stands for what is open. */
export interface Choice {
  readonly text: string;
  /** A word about it; none where it speaks for itself. */
  readonly detail?: Message;
}

interface Context {
  readonly draft: Draft;
  readonly around: Surroundings;
  readonly kind: Kind | undefined;
  readonly direction: Direction | undefined;
}

const EARLIER: Message = { zh: "以前的公文里有", en: "from earlier drafts" };
const FROM_PROFILE: Message = { zh: "本单位资料里有", en: "from the office's profile" };
const ABOVE: Message = { zh: "上级机关", en: "higher organ" };
const EQUAL: Message = { zh: "平级机关", en: "organ of equal rank" };
const BELOW: Message = { zh: "下级机关", en: "lower organ" };
const TODAY: Message = { zh: "今天", en: "today" };

/** What the element may say, the likeliest first: what the standard knows, what the office's profile and its drafts tell. */
const VALUES: Readonly<Partial<Record<ElementName, (context: Context) => readonly Choice[]>>> = {
  文种: ({ direction }) => kindChoices(direction),
  版式: ({ draft, kind }) => known(kind ? FORMATS_OF_KINDS[kind.name] : (paperOf(draft)?.formats ?? FORMATS), "版式"),
  份号: () => [{ text: "000001" }],
  密级: () => SECRECY_LEVELS.flatMap((level) => [level, `${level}★${LONGEST_SECRECY_YEARS[level]}年`]).map(withMeaning),
  紧急程度: () => known(["特急", "加急"], "紧急程度"),
  发文机关标志: ({ draft, around }) =>
    issuersOf(draft, around)
      .slice(0, 1)
      .flatMap((issuer) => marks(issuer, draft)),
  发文机关: ({ around }) => [
    ...ofUnit([around.unit.name]),
    ...ofEarlier(around, "发文机关"),
    ...around.unit.peers.map((text) => ({ text, detail: EQUAL })),
  ],
  发文字号: numberChoices,
  签发人: ({ around }) => ofEarlier(around, "签发人"),
  标题: ({ draft, around, kind }) => titleChoices(issuersOf(draft, around), kind),
  主送机关: (context) => [...unitsFor(context), ...ofEarlier(context.around, "主送机关")],
  附件: ({ draft }) => attachmentTitles(draft),
  发文机关署名: ({ draft, around }) => issuersOf(draft, around).map((text) => ({ text })),
  成文日期: ({ around }) => [{ text: formatDate(around.today), detail: TODAY }],
  印章: () => known(["加盖", "不加盖", "签名章"], "印章"),
  附注: noteChoices,
  出席: ({ around }) => ofEarlier(around, "出席"),
  列席: ({ around }) => ofEarlier(around, "列席"),
  请假: ({ around }) => ofEarlier(around, "出席"),
  报: ({ around: { unit } }) => unit.superiors.map((text) => ({ text, detail: ABOVE })),
  送: ({ around: { unit } }) => unit.peers.map((text) => ({ text, detail: EQUAL })),
  发: ({ around: { unit } }) => unit.subordinates.map((text) => ({ text, detail: BELOW })),
  抄送机关: (context) => [...ofEarlier(context.around, "抄送机关"), ...unitsFor({ ...context, direction: undefined })],
  印发机关: ({ draft, around }) => [
    ...ofUnit([around.unit.printingOffice]),
    ...issuersOf(draft, around).map((issuer) => ({ text: /办公[室厅]$/u.test(issuer) ? issuer : `${issuer}办公室` })),
    ...ofEarlier(around, "印发机关"),
  ],
  印发日期: ({ draft, around }) => [
    { text: formatDate(around.today), detail: TODAY },
    ...ofDraft(textOf(draft, "成文日期"), { zh: "成文日期", en: "the document's date" }),
  ],
};

/** The values to choose for the element, the likeliest first, each once; none for what is written freely. */
export function choicesFor(draft: Draft, name: ElementName, around: Surroundings): readonly Choice[] {
  return unique(VALUES[name]?.({ draft, around, kind: kindOf(draft), direction: directionOf(draft) }) ?? []);
}

/** The kinds that travel the draft's way first, the papers of no kind last. */
function kindChoices(direction: Direction | undefined): readonly Choice[] {
  const fits = (kind: Kind) => !direction || kind.directions.includes(direction);
  const ordered = [...KINDS.filter(fits), ...KINDS.filter((kind) => !fits(kind)), ...PAPERS];
  return ordered.map(({ name, purpose }) => ({ text: name, detail: { zh: purpose, en: purpose } }));
}

function known(texts: readonly string[], element: ElementName): readonly Choice[] {
  return texts.map((text) => {
    const detail = meaningOf(element, text);
    return detail ? { text, detail } : { text };
  });
}

function withMeaning(text: string): Choice {
  const detail = meaningOf("密级", text);
  return detail ? { text, detail } : { text };
}

function marks(issuer: string, draft: Draft): readonly Choice[] {
  const texts = {
    文件: [`${issuer}文件`, issuer],
    信函: [issuer],
    命令: [`${issuer}命令`, `${issuer}令`],
    纪要: [`${issuer}会议纪要`],
    文稿: [],
    简报: [paperOf(draft)?.name ?? "简报"],
  };
  return texts[formatOf(draft)].map((text) => ({ text }));
}

/** The organs that issue the draft, else the office itself. */
function issuersOf(draft: Draft, { unit }: Surroundings): readonly string[] {
  const issuers = textsOf(draft, "发文机关");
  return issuers.length > 0 || unit.name === undefined ? issuers : [unit.name];
}

/** The next number of the code that the kind has. */
function numberChoices({ draft, around, kind }: Context): readonly Choice[] {
  const named = kind ? codeFor(around.unit, kind.name) : around.unit.code;
  const codes = named === undefined ? codesOf(around) : [named];
  const { year } = around.today;
  const numbers = [...around.earlier.flatMap(({ number }) => number?.text ?? []), ...(around.numbers ?? [])];
  const own = textOf(draft, "发文字号");
  const others = numbers.filter((number) => number !== own);
  const detail = { zh: "接着已有的编号", en: "follows the numbers that there are" };
  return codes.map((code) => ({ text: `${code}〔${year}〕${nextSerial(others, code, year)}号`, detail }));
}

/** The codes that earlier documents have. */
function codesOf({ earlier }: Surroundings): readonly string[] {
  const codes = earlier.flatMap(({ number }) => /^([^〔]{1,14})〔/u.exec(number?.text ?? "")?.[1] ?? []);
  return [...new Set(codes)];
}

function titleChoices(issuers: readonly string[], kind: Kind | undefined): readonly Choice[] {
  if (!kind) return [];
  const ending = kind.titleEndings[0] ?? kind.name;
  return [{ text: `${issuers.join("、") || "【发文机关】"}关于【事由】的${ending}` }];
}

/** The units that a document which travels this way goes to, then all others of the profile. */
function unitsFor({ around: { unit }, direction }: Context): readonly Choice[] {
  const above = { units: unit.superiors, detail: ABOVE };
  const equal = { units: unit.peers, detail: EQUAL };
  const below = { units: unit.subordinates, detail: BELOW };
  const first =
    direction === "upward" ? above : direction === "level" ? equal : direction === "downward" ? below : above;
  return [first, above, equal, below].flatMap(({ units, detail }) =>
    units.filter((text) => text !== unit.name).map((text) => ({ text, detail })),
  );
}

function noteChoices({ around: { unit }, direction, kind }: Context): readonly Choice[] {
  const { contact, telephone } = unit;
  const people = contact === undefined ? "联系人：【联系人】，电话：【联系电话】" : contactOf(contact, telephone);
  const openness = ["此件公开发布", "此件依申请公开", "此件不予公开"].map((text) => ({ text }));
  const who: Choice = { text: people, ...(contact !== undefined && { detail: FROM_PROFILE }) };
  return direction === "upward" || namesContact(kind) ? [who, ...openness] : [...openness, who];
}

/** Whether the 附注 of the kind names whom to ask (条例 art. 15 and usual practice). */
export function namesContact(kind: Kind | undefined): boolean {
  return kind?.name === "请示" || kind?.name === "函";
}

function contactOf(contact: string, telephone = "【联系电话】"): string {
  return `联系人：${contact}，电话：${telephone}`;
}

/** The titles of attachments that stand in the draft. */
function attachmentTitles({ attachments }: Draft): readonly Choice[] {
  const detail = { zh: "正文后面的附件", en: "stands behind the text" };
  return attachments.flatMap(({ title }) => (title ? [{ text: plainText(title.content).trim(), detail }] : []));
}

function ofUnit(texts: readonly (string | undefined)[]): readonly Choice[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, detail: FROM_PROFILE }]));
}

function ofEarlier({ earlier }: Surroundings, name: ElementName): readonly Choice[] {
  return earlierValues(earlier, name).map((text) => ({ text, detail: EARLIER }));
}

function ofDraft(text: string | undefined, detail: Message): readonly Choice[] {
  return text === undefined ? [] : [{ text, detail }];
}

/** Each value once, as it was first told of. */
function unique(choices: readonly Choice[]): readonly Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ text }) => seen.size < seen.add(text).size);
}
