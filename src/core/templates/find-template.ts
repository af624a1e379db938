import type { Message } from "../notice";
import { KINDS } from "../standard/kinds";
import { listTemplates, type Template } from "./templates";

/** No template of that name: says which there are. */
export class UnknownTemplateError extends Error {
  /** The sentence for the user. */
  readonly userMessage: Message;
  /** The names that are nearest to what was asked for, the best first. */
  readonly nearest: readonly string[];

  constructor(wanted: string, templates = listTemplates()) {
    const nearest = nearestNames(wanted, templates);
    const userMessage = {
      zh: `没有“${wanted}”这个文种或者模板，可以用：${nearest.join("、")}。`,
      en: `There is no kind or template “${wanted}”; available: ${nearest.join(", ")}.`,
    };
    super(userMessage.zh);
    this.name = "UnknownTemplateError";
    this.userMessage = userMessage;
    this.nearest = nearest;
  }
}

/**
 * The template of that id (notice-meeting), name (通知（会议）), other name (会议通知) or kind (通知: its general template);
 * of several the first.
 * @throws UnknownTemplateError when there is none.
 */
export function findTemplate(wanted: string, templates = listTemplates()): Template {
  const key = normal(wanted);
  const template = templates.find((candidate) => namesOf(candidate).some((name) => normal(name) === key));
  if (!template) throw new UnknownTemplateError(wanted, templates);
  return template;
}

function namesOf(template: Template): readonly string[] {
  return [template.id, template.name, ...template.aliases];
}

/** Half-width brackets, spaces and capitals make no difference. */
function normal(name: string): string {
  return name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}

const MOST_NAMES = 3;

/** Names that share characters with what was wanted, the most first; every kind when none does. */
function nearestNames(wanted: string, templates: readonly Template[]): readonly string[] {
  const characters = new Set(normal(wanted));
  const scored = templates
    .map((template) => ({ name: template.name, score: Math.max(...namesOf(template).map(likeness)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (scored.length === 0) return KINDS.map(({ name }) => name);
  return scored.slice(0, MOST_NAMES).map(({ name }) => name);

  /** The share of characters that both names have, from 0 to 1. */
  function likeness(name: string): number {
    const own = new Set(normal(name));
    const common = [...own].filter((character) => characters.has(character)).length;
    const isLatin = /^[a-z-]+$/u.test(name);
    const share = common / (own.size + characters.size - common);
    return isLatin && share < 0.5 ? 0 : share;
  }
}
