import type { Direction } from "../standard/kinds";
import { lookUp } from "../text/lookup";
import type { Relation, Unit } from "./unit";
import type { KnownValues } from "./unit-values";

/** A place of a new document that the writer is asked for. */
export interface Question {
  /** The name of the place or element. */
  readonly name: string;
  /** Answers to choose from: the units that the office writes to, as they stand to it. */
  readonly choices: readonly string[];
  /** Whether several may be chosen. */
  readonly takesSeveral: boolean;
}

const ADDRESSEES = "主送机关";

/** To whom a document of that direction goes. */
const BY_DIRECTION: Readonly<Partial<Record<Direction, Relation>>> = {
  downward: "subordinates",
  upward: "superiors",
  level: "peers",
};

/** Places that name a unit in a relation of its own. */
const BY_PLACE: Readonly<Record<string, Relation>> = {
  上级机关: "superiors",
  复查机关: "superiors",
  来函机关: "peers",
  请示机关: "subordinates",
  下级机关: "subordinates",
};

/**
 * What a new document asks for: who issues it and the template's questions, save what is known already. `unit` tells from
 * whom to choose where a unit is asked for.
 */
export function openQuestions(
  { questions, direction }: { readonly questions: readonly string[]; readonly direction: Direction },
  known: KnownValues,
  unit: Unit,
): readonly Question[] {
  return ["发文机关", ...questions]
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => {
      const relation = name === ADDRESSEES ? BY_DIRECTION[direction] : lookUp(BY_PLACE, name);
      return { name, choices: relation ? unit[relation] : [], takesSeveral: name === ADDRESSEES };
    });
}

/** What is known together with what was answered; blank answers are left to be filled in. */
export function answered(
  known: KnownValues,
  questions: readonly Question[],
  answers: readonly (string | readonly string[])[],
): KnownValues {
  const given = questions.flatMap(({ name }, index): [string, string | readonly string[]][] => {
    const answer = answers[index] ?? "";
    return isBlank(answer) ? [] : [[name, answer]];
  });
  return { ...known, ...Object.fromEntries(given) };
}

function isBlank(answer: string | readonly string[]): boolean {
  return typeof answer === "string" ? answer.trim() === "" : answer.every(isBlank);
}

/**
 * A line as it was typed in answer to a question: the numbers of choices, counted from 1, or words; several with 、 ， or
 * blanks between the numbers where the question takes several.
 */
export function readAnswer({ choices, takesSeveral }: Question, line: string): string | readonly string[] {
  const words = line.trim();
  const parts = words.split(/[、\uFF0C,\s]+/u);
  const chosen = parts.map((part) => (/^\d{1,4}$/u.test(part) ? choices[Number(part) - 1] : undefined));
  const isChoice = choices.length > 0 && chosen.every((choice) => choice !== undefined);
  if (isChoice && (takesSeveral || chosen.length === 1)) return takesSeveral ? chosen : (chosen[0] ?? "");
  return takesSeveral ? words.split(/[、\uFF0C]/u).filter((part) => part.trim() !== "") : words;
}
