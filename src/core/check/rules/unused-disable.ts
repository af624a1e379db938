import type { Draft } from "../../draft/draft";
import { nextLine } from "../../draft/lines";
import type { Message } from "../../notice";
import { nearest } from "../../text/edit-distance";
import { contains, type Range, range } from "../../text/range";
import type { Directive, NamedRule } from "../directives";
import { commentsOf } from "../directives";
import { Disabling, UNUSED_DISABLE } from "../disabling";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Fix, OtherRules, Report, Rule } from "../rule";

const DELETE: Message = { zh: "删去这条批注", en: "Delete this comment" };

export const unusedDisable: Rule = {
  id: UNUSED_DISABLE,
  element: "全文",
  needs: [having("directive")],
  clause: "公文草稿的书写格式",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "这条批注停用的“{rules}”没有发现问题，应当删去。",
    en: "This comment switches off “{rules}”, which finds nothing here: delete it.",
  },
  fix: "safe",
  check(draft, report, _office, _pages, others) {
    if (commentsOf(draft).directives.length === 0) return;
    const disabling = new Disabling(draft);
    const known = new Set(others.ids);
    const pageRules = useDirectives(disabling, others);
    for (const directive of disabling.directives) {
      const { rules } = directive;
      const unknown = rules.filter(({ id }) => !known.has(id));
      for (const rule of unknown) report(unknownRule(draft, directive, rule, others.ids));
      const idle = rules.filter((rule) => known.has(rule.id) && isIdle(rule));
      if (rules.length === 0 ? isIdle() : idle.length === rules.length) report(idleComment(idle));
      else for (const rule of idle) report(idleRule(rule));

      function isIdle(rule?: NamedRule): boolean {
        if (rule?.id === UNUSED_DISABLE) return false;
        if (directive.action === "enable") return !endsSomething(rule);
        const isAsked = rule === undefined || others.answersOf(rule.id) !== undefined;
        return isAsked && !disabling.isUsed(directive, rule);
      }

      function endsSomething(rule: NamedRule | undefined): boolean {
        const ids = rule ? [rule.id] : others.ids;
        return ids.some((id) => disabling.openAt(id, directive.range.start - 1) !== undefined);
      }

      function idleComment(idleRules: readonly NamedRule[]): Report {
        const cure: Fix = { title: DELETE, edits: [{ range: wholeLines(draft, directive.range), newText: "" }] };
        const hangsOnPages = rules.length === 0 ? pageRules.size > 0 : idleRules.some(({ id }) => pageRules.has(id));
        const isCertain = mayBeDeleted(draft, directive.range) && !hangsOnPages;
        return {
          range: directive.range,
          data: { rules: idleRules.map(({ id }) => id).join("、") },
          ...(directive.action === "enable"
            ? { message: NOTHING_TO_ENABLE }
            : idleRules.length === 0 && { message: NOTHING_FOUND }),
          fixes: [cure],
          ...(!isCertain && { fix: "suggestion" as const }),
        };
      }

      function idleRule(rule: NamedRule): Report {
        return {
          range: rule.range,
          data: { rules: rule.id },
          ...(directive.action === "enable" && { message: NOTHING_TO_ENABLE }),
          fixes: [withoutRule(directive, rule)],
          ...(pageRules.has(rule.id) && { fix: "suggestion" as const }),
        };
      }
    }
  },
};

const NOTHING_FOUND: Message = {
  zh: "这条批注停用的全部规则都没有发现问题，应当删去。",
  en: "This comment switches all rules off, and none finds anything here: delete it.",
};

const NOTHING_TO_ENABLE: Message = {
  zh: "上面没有停用规则，这条恢复检查的批注不起作用，应当删去。",
  en: "Nothing is switched off above, so there is nothing to switch on again: delete this comment.",
};

/**
 * Lets the directives cover whatever the rules report. Answers with the rules that read the pages: pictures and the house
 * style may bring their findings back.
 */
function useDirectives(disabling: Disabling, others: OtherRules): ReadonlySet<string> {
  const { directives } = disabling;
  const named = directives.flatMap(({ rules }) => rules.map(({ id }) => id));
  const isForAll = directives.some(({ action, rules }) => action !== "enable" && rules.length === 0);
  const pageRules = new Set<string>();
  for (const id of new Set(isForAll ? others.ids : named)) {
    if (id === UNUSED_DISABLE) continue;
    const answer = others.answersOf(id);
    for (const { range: place } of answer?.reports ?? []) disabling.covers(id, place);
    if (answer?.readsPages) pageRules.add(id);
  }
  return pageRules;
}

function unknownRule(draft: Draft, directive: Directive, rule: NamedRule, ids: readonly string[]): Report {
  const near = nearest(rule.id, ids);
  const edits = [{ range: rule.range, newText: near ?? "" }];
  const isOnly = directive.rules.length === 1;
  const deletion = isOnly
    ? { title: DELETE, edits: [{ range: wholeLines(draft, directive.range), newText: "" }] }
    : withoutRule(directive, rule);
  return {
    range: rule.range,
    data: { rule: rule.id, near: near ?? "" },
    message: near
      ? {
          zh: "没有“{rule}”这条规则，应改为“{near}”，或者删去。",
          en: "There is no rule “{rule}”: write “{near}”, or delete it.",
        }
      : { zh: "没有“{rule}”这条规则，应当删去。", en: "There is no rule “{rule}”: delete it." },
    fixes: [...(near ? changing(edits, near) : []), deletion],
    fix: "suggestion",
  };
}

/** Takes one of several ids out, with the marks between it and the next or the last. */
function withoutRule({ rules }: Directive, rule: NamedRule): Fix {
  const index = rules.indexOf(rule);
  const next = rules[index + 1];
  const last = rules[index - 1];
  const place = next
    ? range(rule.range.start, next.range.start)
    : range(last?.range.end ?? rule.range.start, rule.range.end);
  return { title: { zh: `删去“${rule.id}”`, en: `Delete “${rule.id}”` }, edits: [{ range: place, newText: "" }] };
}

/** The comment, and its lines with it where they hold nothing else. */
function wholeLines({ text }: Draft, comment: Range): Range {
  if (!isAlone(text, comment)) return comment;
  const { start, end } = linesAround(text, comment);
  return range(start, Math.min(text.length, nextLine(text, end)));
}

function isAlone(text: string, comment: Range): boolean {
  const { start, end } = linesAround(text, comment);
  return text.slice(start, comment.start).trim() === "" && text.slice(comment.end, end).trim() === "";
}

/** From the beginning of the comment's first line to the break of its last. */
function linesAround(text: string, comment: Range): Range {
  let { start, end } = comment;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  while (end < text.length && !isBreak(text, end)) end++;
  return range(start, end);
}

function isBreak(text: string, offset: number): boolean {
  return text[offset] === "\n" || text[offset] === "\r";
}

/**
 * Whether nothing on the page hangs on the comment: it has its lines for itself, keeps no two tables apart, and is no
 * words of a value in the front matter.
 */
function mayBeDeleted({ text, frontMatter }: Draft, comment: Range): boolean {
  const { start, end } = linesAround(text, comment);
  const above = linesAround(text, range(start - 1, start - 1)).start;
  const isBetweenRows =
    ROW.test(text.slice(above, above + 50)) && ROW.test(text.slice(nextLine(text, end)).slice(0, 50));
  const isInValue = frontMatter?.fields.some((field) => contains(field.range, comment)) ?? false;
  return isAlone(text, comment) && !isBetweenRows && !isInValue;
}

const ROW = /^\s{0,40}[|]/u;
