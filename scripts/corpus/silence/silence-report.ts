import { inColumns } from "../../../src/cli/report/columns";
import type { Certainty } from "../../../src/core/check/rule";
import { groupedBy, type Place } from "./place";
import { MOST_FALSE_ALARMS, type RuleSum, type Silence } from "./silence";
import { unknowableRules } from "./unknowable";

const CLASSES: readonly (readonly [certainty: Certainty, name: string])[] = [
  ["certain", "确定的规则"],
  ["heuristic", "提示"],
];

/** What the rules found, class by class and rule by rule; every place with its words when `allPlaces` is set. */
export function silenceText(silence: Silence, documents: number, allPlaces: boolean): string {
  return [
    ...CLASSES.flatMap(([certainty, name]) => [
      "",
      ...classTable(
        name,
        silence.rules.filter((rule) => rule.certainty === certainty),
      ),
    ]),
    ...silence.rules.flatMap((rule) => placeLines(rule, allPlaces)),
    "",
    ...unknowableRules().map(([rule, reason]) => `不计 ${rule}：${reason}`),
    ...silence.stale.map(({ rule, document, places }) => `已判定而不再出现 ${rule} ${document}：${places.join(" ")}`),
    ...CLASSES.map(([certainty, name]) => verdict(name, silence.falseAlarms[certainty], certainty, documents)),
    "",
  ].join("\n");
}

function classTable(name: string, rules: readonly RuleSum[]): readonly string[] {
  const rows = rules.map(({ rule, places, falseAlarms }) => [
    rule,
    String(places.length),
    String(new Set(places.map(({ document }) => document)).size),
    String(falseAlarms.length),
  ]);
  return inColumns([[name, "问题", "文档", "误报"], ...rows], ["left", "right", "right", "right"]);
}

function placeLines({ rule, places, falseAlarms }: RuleSum, allPlaces: boolean): readonly string[] {
  const isShown = new Set(allPlaces ? places : falseAlarms);
  const shown = places.filter((place) => isShown.has(place));
  const others = groupedBy(
    places.filter((place) => !isShown.has(place)),
    ({ document }) => document,
  );
  return [
    "",
    rule,
    ...shown.map((place) => `  ${placeOf(place)} ${falseAlarms.includes(place) ? "误报" : "属实"} ${place.words}`),
    ...[...others].map(([document, all]) => `  ${document} 属实，行 ${all.map(({ line }) => line).join("、")}`),
  ];
}

function placeOf({ document, line }: Place): string {
  return `${document}:${line}`;
}

function verdict(name: string, falseAlarms: number, certainty: Certainty, documents: number): string {
  const most = Math.floor(MOST_FALSE_ALARMS[certainty] * documents);
  return `${name}误报 ${falseAlarms} 处，${documents} 份文档至多 ${most} 处：${falseAlarms <= most ? "达到" : "未达到"}`;
}
