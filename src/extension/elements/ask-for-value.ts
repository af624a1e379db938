import * as vscode from "vscode";
import { type Choice, choicesFor, type Surroundings } from "../../core/elements/choices";
import type { ElementOfDraft } from "../../core/elements/elements-of";
import { type Judgement, judgeValue } from "../../core/elements/judge-value";
import { proposedValue } from "../../core/elements/propose";
import { readDateInput } from "../../core/elements/read-date-input";
import { placeholdersIn } from "../../core/standard/placeholders";
import { analysisOf } from "../analysis";
import { inDisplayLanguage } from "../language";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { askForList } from "./ask-for-list";
import { sayOf } from "./judged";
import { pickOne } from "./pick-one";
import { surroundingsOf } from "./surroundings";

/** One of the values that an element may have. */
interface ChoiceItem extends vscode.QuickPickItem {
  /** None takes the element out. */
  readonly values: readonly string[];
}

/** An element that is asked for, and what is known of its draft. */
interface Question {
  readonly document: vscode.TextDocument;
  readonly row: ElementOfDraft;
  readonly title: string;
  readonly around: Surroundings;
}

/**
 * Asks for the values of an element with the input that suits it: a list to choose from, a date, several organs, words.
 * What is certain is put right in the answer. Undefined when the user turns away; no value takes the element out.
 */
export async function askForValue(
  document: vscode.TextDocument,
  row: ElementOfDraft,
  drafts: WorkspaceDrafts,
): Promise<readonly string[] | undefined> {
  const { element } = row;
  const title = vscode.l10n.t("Fill In: {0}", element.name);
  const question: Question = { document, row, title, around: await surroundingsOf(document, drafts, element.name) };
  if (element.name === "密级") return askForSecrecy(question);
  if (element.type === "choice") return askForOneOf(question, choicesIn(question));
  if (element.type === "date") return askForDate(question);
  if (element.type === "list") return askForNames(question);
  return askForWords(question);
}

function choicesIn({ document, row, around }: Question): readonly Choice[] {
  return choicesFor(analysisOf(document).draft, row.element.name, around);
}

/** What the checks would say of the values, were they written now. */
function judged({ document, row }: Question, values: readonly string[]): Judgement | undefined {
  const { draft, office } = analysisOf(document);
  return judgeValue(draft, row.element.name, values, office);
}

async function askForOneOf(question: Question, choices: readonly Choice[]): Promise<readonly string[] | undefined> {
  const { row, title } = question;
  const items = choices.map(({ text, detail }): ChoiceItem => {
    const said = sayOf(judged(question, [text]), text);
    return {
      label: text,
      ...(detail && { description: inDisplayLanguage(detail) }),
      values: [text],
      ...(said && { detail: `$(warning) ${said.message}` }),
    };
  });
  const present = row.values[0] ?? row.implied;
  const active = items.find(({ label }) => label === present);
  return (await pickOne([...items, ...leavingOut(row)], { title, active }))?.values;
}

/** The choice not to write it. */
function leavingOut({ isWritten, element }: ElementOfDraft): readonly ChoiceItem[] {
  if (!isWritten || element.requirement === "always") return [];
  return [{ label: `$(trash) ${vscode.l10n.t("Leave it out")}`, values: [] }];
}

/** A level, then how long. */
async function askForSecrecy(question: Question): Promise<readonly string[] | undefined> {
  const levels = choicesIn(question).filter(({ text }) => !text.includes("★"));
  const [, level = "", period = ""] = /^([^★]*)★?(.*)$/su.exec(question.row.values[0] ?? "") ?? [];
  const present = { ...question, row: { ...question.row, values: [level] } };
  const answer = await askForOneOf(present, levels);
  const [chosen] = answer ?? [];
  if (chosen === undefined) return answer;
  const withPeriod = (text: string) => (text.trim() === "" ? chosen : `${chosen}★${text.trim()}`);
  const text = await vscode.window.showInputBox({
    title: question.title,
    prompt: vscode.l10n.t("How long it stays secret, such as 10年; nothing if no period is stated"),
    value: period,
    ignoreFocusOut: true,
    validateInput: (typed) => sayOf(judged(question, [withPeriod(typed)]), withPeriod(typed)),
  });
  return text === undefined ? undefined : judged(question, [withPeriod(text)])?.values;
}

async function askForDate(question: Question): Promise<readonly string[] | undefined> {
  const { row, title, around, document } = question;
  const { today } = around;
  const present = readDateInput(row.values[0] ?? "", today);
  const text = await vscode.window.showInputBox({
    title,
    prompt: row.element.hover,
    placeHolder: vscode.l10n.t("such as {0}", row.element.example),
    value: present ?? proposedValue(analysisOf(document).draft, row.element.name, around) ?? "",
    ignoreFocusOut: true,
    validateInput: (typed) => {
      if (typed.trim() === "") return undefined;
      const date = readDateInput(typed, today);
      if (date !== undefined) return sayOf(judged(question, [date]), typed);
      return {
        message: vscode.l10n.t("There is no such day. Write 2026年8月4日, 2026-8-4, 8月4日 or 今天."),
        severity: vscode.InputBoxValidationSeverity.Error,
      };
    },
  });
  if (text === undefined) return undefined;
  const date = readDateInput(text, today);
  return date === undefined ? [] : [date];
}

async function askForNames(question: Question): Promise<readonly string[] | undefined> {
  const { row, title } = question;
  const present = row.values.filter((value) => placeholdersIn(value).length === 0);
  const candidates = choicesIn(question).map(({ text }) => text);
  const names = await askForList({ title, present, candidates });
  if (!names || names.length === 0) return names;
  return judged(question, names)?.values ?? names;
}

async function askForWords(question: Question): Promise<readonly string[] | undefined> {
  const { row, title, around, document } = question;
  const { name, hover, example } = row.element;
  const present = row.values.join("");
  const value = present || (proposedValue(analysisOf(document).draft, name, around) ?? "");
  const [place] = placeholdersIn(value);
  const text = await vscode.window.showInputBox({
    title,
    prompt: hover,
    placeHolder: vscode.l10n.t("such as {0}", example),
    value,
    ...(place && { valueSelection: [place.from, place.to] }),
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === "" ? undefined : sayOf(judged(question, [typed]), typed)),
  });
  if (text === undefined || text.trim() === "") return text === undefined ? undefined : [];
  return judged(question, [text])?.values;
}
