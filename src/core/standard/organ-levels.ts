import { remembered } from "../text/remembered";

/**
 * What an organ's name says of its place in the hierarchy. Names do not say all: whether one organ is really above another
 * stands in no name, so that whatever rests on this is a guess for a person to judge.
 */

/** Levels of the administration from the State Council (0) down to towns (4). */
interface Place {
  /** The name up to the word that shows the level: 云岭州. */
  readonly name: string;
  /** 市 may be a prefecture's or a county's, so that a name leaves a span of levels open. */
  readonly highest: number;
  readonly lowest: number;
}

/** The words that end a place's name, with the levels that they leave open; longer ones first. */
const PLACE_WORDS: readonly (readonly [word: string, highest: number, lowest: number])[] = [
  ["自治区", 1, 1],
  ["自治州", 2, 2],
  ["自治县", 3, 3],
  ["街道", 4, 4],
  ["地区", 2, 2],
  ["省", 1, 1],
  ["州", 2, 2],
  ["盟", 2, 2],
  ["市", 1, 3],
  ["县", 3, 3],
  ["旗", 3, 3],
  ["区", 2, 3],
  ["镇", 4, 4],
  ["乡", 4, 4],
];

/** Words in which such a character shows no level (市场, 城乡), and those that only belong to a level (省属). */
const NO_PLACE = /市[场政民容]|[市省州县区][直属级]|省际|[县区]域|区块|城乡|乡村|[民联]盟/gu;

/** No organ's name is longer. */
const LONGEST_ORGAN = 100;

/** No place's name is longer. */
const LONGEST_NAME = 12;

const CENTRAL = /^(?:国务院|中共中央|中央|全国)/u;

/** Of many alike: 各县（市）人民政府. */
const EACH = /^各/u;

/** The organs that are above all others of their place. */
const LEADING = /(?:人民政府|党委|委员会|人大常委会)$/u;
const PARTY_OR_GOVERNMENT = /^(?:人民政府|党委|委|委员会|党工委)$/u;

/** As many organs as are remembered with their places; an office writes to the same ones again and again. */
const MOST_ORGANS = 500;

const placeOf = remembered(MOST_ORGANS, readPlace);

function readPlace(organ: string): Place | undefined {
  if (organ.length > LONGEST_ORGAN) return undefined;
  if (CENTRAL.test(organ)) return { name: "", highest: 0, lowest: 0 };
  const name = organ
    .replace(/^(?:中共|中国共产党)/u, "")
    .replace(EACH, "")
    .slice(0, LONGEST_NAME);
  const words = name.replace(NO_PLACE, (word) => " ".repeat(word.length));
  for (let end = 0; end < words.length; end++) {
    const found = PLACE_WORDS.find(([word]) => words.startsWith(word, end));
    if (!found) continue;
    const [word, highest, lowest] = found;
    return { name: name.slice(0, end) + word, highest, lowest };
  }
  return undefined;
}

/**
 * How one organ seems to stand to another: its own government or party committee, of a higher, of a lower or of the same
 * level.
 */
export type Standing = "superior" | "higher" | "lower" | "peer";

/** How `other` seems to stand to `issuer` by their names; undefined where the names do not say. */
export function standingOf(other: string, issuer: string): Standing | undefined {
  const [theirs, ours] = [placeOf(other), placeOf(issuer)];
  if (other === issuer || !theirs || !ours) return undefined;
  if (theirs.highest > ours.lowest) return "lower";
  if (EACH.test(other)) return undefined; // there is one superior, and not one of each
  if (theirs.lowest < ours.highest) return "higher";
  if (ours.name.endsWith(theirs.name) && leads(other, theirs) && !LEADING.test(issuer)) return "superior";
  return LEADING.test(other) === LEADING.test(issuer) && isSameLevel(theirs, ours) ? "peer" : undefined;
}

/** Organs that lie in the place without being its own: 省属驻州各单位. */
const WITHIN = /驻/u;

/** Of one place, or of two places whose words leave no other level open. */
function isSameLevel(a: Place, b: Place): boolean {
  if (WITHIN.test(a.name)) return false;
  return a.name === b.name || (a.highest === a.lowest && a.highest === b.highest && a.highest === b.lowest);
}

/** Whether the organ is the government or the party committee of its place. */
function leads(organ: string, { name }: Place): boolean {
  return PARTY_OR_GOVERNMENT.test(organ.slice(organ.indexOf(name) + name.length));
}

/** The party committee of its place and its offices; 发展改革委 and 卫生健康委 are the government's. */
const PARTY = /(?:^中共.*|[省市州县区旗盟])委(?:员会)?(?:办公[室厅])?$|[省市州县区旗盟]委各部门$/u;
const GOVERNMENT = /人民政府(?:办公[室厅])?$|政府各部门$/u;
const DEMOCRATIC_PARTIES = /民主党派/u;

/**
 * Whether the organ comes before the other one in a list: of a higher level by their names, or on one level the party
 * committee before the government, and the democratic parties last.
 */
export function isRankedBefore(organ: string, other: string): boolean {
  const [one, two] = [placeOf(organ), placeOf(other)];
  if (!one || !two) return false;
  if (one.lowest < two.highest) return true;
  if (one.name !== two.name) return false;
  if (PARTY.test(organ)) return GOVERNMENT.test(other);
  return DEMOCRATIC_PARTIES.test(other) && !DEMOCRATIC_PARTIES.test(organ);
}

/** The name of the organ's place, up to the word that shows its level: 云岭州; undefined where the name shows none. */
export function placeNameOf(organ: string): string | undefined {
  return placeOf(organ)?.name || undefined;
}

/** Whether the organ is a government, a party committee or a people's congress, and not a department of one. */
function isLeading(organ: string): boolean {
  return LEADING.test(organ) && !DEPARTMENT_COMMITTEE.test(organ);
}

/** Whether the name ends as those of departments do. */
export function isDepartment(organ: string): boolean {
  return /[局厅委部]$|委员会$/u.test(organ) && !isLeading(organ) && !/[州省市县区]委$|党委$|办公厅$/u.test(organ);
}

/** 发展和改革委员会 is a department; 中共云岭州委员会 leads. */
const DEPARTMENT_COMMITTEE = /(?:改革|卫生|健康|监督管理|建设|管理|工作|民族|宗教|事务|政法)[^\s]{0,4}委员会$/u;

/** What towns' and streets' organs end in, whose names may open with the county's. */
const OF_TOWN = /(?:[镇乡]|街道)(?:人民政府|党委|党工委|办事处)$/u;
const TOWN = 4;
const COUNTY = 3;

/** How many levels `other` is above the issuer at least, by their names; 0 where the names do not say. */
export function levelsAbove(other: string, issuer: string): number {
  const [theirs, ours] = [placeOf(other), placeOf(issuer)];
  if (!theirs || !ours || EACH.test(other)) return 0;
  const isTown = OF_TOWN.test(issuer);
  // A city that a town of a county writes to is no city of the county's level.
  const isAboveCounty = isTown && ours.lowest === COUNTY && ours.name !== theirs.name && theirs.highest < COUNTY;
  const lowest = isAboveCounty ? Math.min(theirs.lowest, COUNTY - 1) : theirs.lowest;
  return Math.max(0, (isTown ? TOWN : ours.highest) - lowest);
}

/** Whether the organ of another place cannot be below the issuer, whatever level its words leave open (市 to 县). */
export function isNeverBelow(other: string, issuer: string): boolean {
  const [theirs, ours] = [placeOf(other), placeOf(issuer)];
  return theirs !== undefined && ours !== undefined && theirs.name !== ours.name && theirs.lowest <= ours.highest;
}
