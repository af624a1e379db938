import * as vscode from "vscode";
import type { Question } from "../../core/profile/questions";

type Answer = string | readonly string[];

/** The answers to the questions in order, blank where the user leaves one out; undefined when they turn away. */
export async function askQuestions(questions: readonly Question[]): Promise<readonly Answer[] | undefined> {
  const answers: Answer[] = [];
  for (const [index, question] of questions.entries()) {
    const title = vscode.l10n.t("New Official Document ({0}/{1})", index + 1, questions.length);
    const answer = question.choices.length > 0 ? await choose(question, title) : await ask(question, title);
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  return answers;
}

function ask({ name }: Question, title: string): Thenable<string | undefined> {
  const prompt = vscode.l10n.t("{0}: empty to fill it in later", name);
  return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
}

/** One of the units, or several, or others that are typed. */
async function choose(question: Question, title: string): Promise<Answer | undefined> {
  const other = { label: vscode.l10n.t("Other..."), description: vscode.l10n.t("none of these, or more") };
  const items: readonly vscode.QuickPickItem[] = [...question.choices.map((label) => ({ label })), other];
  const options = { title, placeHolder: question.name, ignoreFocusOut: true };
  const chosen = question.takesSeveral
    ? await vscode.window.showQuickPick(items, { ...options, canPickMany: true })
    : [await vscode.window.showQuickPick(items, options)].flatMap((item) => (item ? [item] : []));
  if (!chosen || (chosen.length === 0 && !question.takesSeveral)) return undefined;
  const typed = chosen.includes(other) ? await ask(question, title) : "";
  if (typed === undefined) return undefined;
  const names = chosen.filter((item) => item !== other).map(({ label }) => label);
  return [...names, typed].filter((name) => name !== "");
}
