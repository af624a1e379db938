import { nextSerial } from "../desk/next-serial";
import { directionOf, formatOf, kindOf, paperOf, plainText, textOf, textsOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { Message } from "../notice";
import { codeFor } from "../profile/unit-values";
import { formatDate } from "../standard/dates";
import type { ElementName } from "../standard/elements";
import { type Direction, FORMATS, KINDS, type Kind } from "../standard/kinds";
import { PAPERS } from "../standard/papers";
import { FORMATS_OF_KINDS } from "../standard/requirements";
import { meaningOf } from "../standard/value-meanings";
import { LONGEST_SECRECY_YEARS, SECRECY_LEVELS } from "../standard/vocabulary";
import { yamlList, yamlScalar } from "../text/yaml-scalar";
import { earlierValues } from "./earlier-values";
import type { Facts } from "./facts";
import type { ValuePlace } from "./place";
import type { Suggestion } from "./suggestion";

/** A value that an element may have. */
interface Choice {
  readonly text: string;
  readonly detail?: Message;
}

interface Context {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly kind: Kind | undefined;
  readonly direction: Direction | undefined;
}

/** More organs than this are found by typing. */
const MOST_VALUES = 200;

const EARLIER: Message = { zh: "以前的公文里有", en: "from earlier drafts" };
const FROM_PROFILE: Message = { zh: "本单位资料里有", en: "from the office's profile" };
const TODAY: Message = { zh: "今天", en: "today" };

/** What the element may say, the likeliest first: what the standard knows, what the office's profile and its drafts tell. */
const VALUES: Readonly<Partial<Record<ElementName, (context: Context) => readonly Choice[]>>> = {
  文种: ({ direction }) => kindChoices(direction),
  版式: ({ draft, kind }) => known(kind ? FORMATS_OF_KINDS[kind.name] : (paperOf(draft)?.formats ?? FORMATS), "版式"),
  份号: () => [{ text: "000001" }],
  密级: () => SECRECY_LEVELS.flatMap((level) => [level, `${level}★${LONGEST_SECRECY_YEARS[level]}年`]).map(withMeaning),
  紧急程度: () => known(["特急", "加急"], "紧急程度"),
  发文机关标志: ({ draft, facts }) =>
    issuersOf(draft, facts)
      .slice(0, 1)
      .flatMap((issuer) => marks(issuer, draft)),
  发文机关: ({ facts }) => [...ofUnit([facts.unit.name]), ...ofEarlier(facts, "发文机关")],
  发文字号: numberChoices,
  签发人: ({ facts }) => ofEarlier(facts, "签发人"),
  标题: ({ draft, facts, kind }) => titleChoices(issuersOf(draft, facts), kind),
  主送机关: (context) => [...unitsFor(context), ...ofEarlier(context.facts, "主送机关")],
  附件: ({ draft }) => attachmentTitles(draft),
  发文机关署名: ({ draft, facts }) => issuersOf(draft, facts).map((text) => ({ text })),
  成文日期: ({ facts }) => [{ text: formatDate(facts.today), detail: TODAY }],
  印章: () => known(["加盖", "不加盖", "签名章"], "印章"),
  附注: noteChoices,
  出席: ({ facts }) => ofEarlier(facts, "出席"),
  列席: ({ facts }) => ofEarlier(facts, "列席"),
  请假: ({ facts }) => ofEarlier(facts, "出席"),
  抄送机关: (context) => [...ofEarlier(context.facts, "抄送机关"), ...unitsFor({ ...context, direction: undefined })],
  印发机关: ({ draft, facts }) => [
    ...ofUnit([facts.unit.printingOffice]),
    ...issuersOf(draft, facts).map((issuer) => ({ text: `${issuer}办公室` })),
    ...ofEarlier(facts, "印发机关"),
  ],
  印发日期: ({ draft, facts }) => [
    { text: formatDate(facts.today), detail: TODAY },
    ...ofDraft(textOf(draft, "成文日期"), { zh: "成文日期", en: "the document's date" }),
  ],
};

/** Whether there is anything to offer for the element. */
export function hasValues(draft: Draft, name: ElementName, facts: Facts): boolean {
  return (VALUES[name]?.(contextOf(draft, facts)) ?? []).length > 0;
}

function contextOf(draft: Draft, facts: Facts): Context {
  return { draft, facts, kind: kindOf(draft), direction: directionOf(draft) };
}

/** The values to offer at a place; of a list those that it has not yet. */
export function valueSuggestions(draft: Draft, place: ValuePlace, facts: Facts): readonly Suggestion[] {
  const { element, gap, value, isInBrackets, isBlank } = place;
  const context = contextOf(draft, facts);
  const typed = draft.text.slice(value.start, value.end);
  const listed = element.type === "list" ? textsOf(draft, element.name).filter((text) => text !== typed) : [];
  const choices = unique(VALUES[element.name]?.(context) ?? []).filter(({ text }) => !listed.includes(text));
  const single = choices.slice(0, MOST_VALUES).map(({ text, detail }): Suggestion => {
    const hasPlaces = /【[^】]*】/u.test(text);
    const newText = gap + yamlScalar(text, isInBrackets);
    return {
      kind: "value",
      label: text,
      ...(detail && { detail }),
      range: value,
      newText: hasPlaces ? withTabStops(newText) : newText,
      isSnippet: hasPlaces,
    };
  });
  return [...(isBlank && element.name === "主送机关" ? allSubordinates(context, place) : []), ...single];
}

/** All units below, for documents that go down to several. */
function allSubordinates({ facts, direction }: Context, { value: range, gap }: ValuePlace): readonly Suggestion[] {
  const { subordinates } = facts.unit;
  if (direction !== "downward" || subordinates.length < 2) return [];
  const detail = { zh: `${subordinates.length}个单位`, en: `${subordinates.length} units` };
  return [{ kind: "value", label: "全部下级机关", detail, latin: "all", range, newText: gap + yamlList(subordinates) }];
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
function issuersOf(draft: Draft, { unit }: Facts): readonly string[] {
  const issuers = textsOf(draft, "发文机关");
  return issuers.length > 0 || unit.name === undefined ? issuers : [unit.name];
}

/** The next number of the code that the kind has. */
function numberChoices({ draft, facts, kind }: Context): readonly Choice[] {
  const named = kind ? codeFor(facts.unit, kind.name) : facts.unit.code;
  const codes = named === undefined ? codesOf(facts) : [named];
  const { year } = facts.today;
  const numbers = facts.earlier.flatMap(({ number }) => number?.text ?? []);
  const own = textOf(draft, "发文字号");
  const others = numbers.filter((number) => number !== own);
  const detail = { zh: "接着已有的编号", en: "follows the numbers that there are" };
  return codes.map((code) => ({ text: `${code}〔${year}〕${nextSerial(others, code, year)}号`, detail }));
}

/** The codes that earlier documents have. */
function codesOf({ earlier }: Facts): readonly string[] {
  const codes = earlier.flatMap(({ number }) => /^([^〔]{1,14})〔/u.exec(number?.text ?? "")?.[1] ?? []);
  return [...new Set(codes)];
}

function titleChoices(issuers: readonly string[], kind: Kind | undefined): readonly Choice[] {
  if (!kind) return [];
  const ending = kind.titleEndings[0] ?? kind.name;
  return [{ text: `${issuers.join("、") || "【发文机关】"}关于【事由】的${ending}` }];
}

/** The units that a document which travels this way goes to, then all others of the profile. */
function unitsFor({ facts: { unit }, direction }: Context): readonly Choice[] {
  const above = { units: unit.superiors, detail: { zh: "上级机关", en: "higher organ" } };
  const equal = { units: unit.peers, detail: { zh: "平级机关", en: "organ of equal rank" } };
  const below = { units: unit.subordinates, detail: { zh: "下级机关", en: "lower organ" } };
  const first =
    direction === "upward" ? above : direction === "level" ? equal : direction === "downward" ? below : above;
  return [first, above, equal, below].flatMap(({ units, detail }) => units.map((text) => ({ text, detail })));
}

function noteChoices({ facts: { unit }, direction }: Context): readonly Choice[] {
  const { contact, telephone } = unit;
  const people = contact === undefined ? "联系人：【联系人】，电话：【联系电话】" : contactOf(contact, telephone);
  const openness = ["此件公开发布", "此件依申请公开", "此件不予公开"].map((text) => ({ text }));
  const who: Choice = { text: people, ...(contact !== undefined && { detail: FROM_PROFILE }) };
  return direction === "upward" ? [who, ...openness] : [...openness, who];
}

function contactOf(contact: string, telephone: string | undefined): string {
  return `联系人：${contact}${telephone === undefined ? "" : `，电话：${telephone}`}`;
}

/** The titles of attachments that stand in the draft. */
function attachmentTitles({ attachments }: Draft): readonly Choice[] {
  const detail = { zh: "正文后面的附件", en: "stands behind the text" };
  return attachments.flatMap(({ title }) => (title ? [{ text: plainText(title.content).trim(), detail }] : []));
}

function ofUnit(texts: readonly (string | undefined)[]): readonly Choice[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, detail: FROM_PROFILE }]));
}

function ofEarlier({ earlier }: Facts, name: ElementName): readonly Choice[] {
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

/** Every 【place】 as a tab stop. */
function withTabStops(text: string): string {
  let number = 0;
  return text.replace(/[$}\\]/gu, "\\$&").replace(/【[^】]*】/gu, (place) => `\${${++number}:${place}}`);
}
