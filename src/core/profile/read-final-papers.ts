import type { Field, Value } from "../draft/draft";
import { ELEMENTS, elementNamed } from "../standard/elements";
import { nearest } from "../text/edit-distance";
import {
  FINAL_PAPERS_KEY,
  type FinalPaperSettings,
  FOLDER_KEY,
  NAME_KEY,
  PLACE,
  PREPRINTED_KEY,
  USUAL_FINAL_PAPERS,
} from "./final-papers";
import type { ProfileProblem } from "./profile";

const YES = "是";
const ANSWERS: readonly string[] = [YES, "否"];

/** What stands below 成文. What cannot be taken is reported, and stays as it is usual. */
export function readFinalPapers(fields: readonly Field[]): {
  readonly finalPapers: FinalPaperSettings;
  readonly problems: readonly ProfileProblem[];
} {
  const below = fields.find(({ key }) => key === FINAL_PAPERS_KEY)?.children ?? [];
  const first = (key: string) =>
    below.find((field) => field.key === key)?.values.find(({ text }) => text.trim() !== "");
  const [folder, name, preprinted] = [first(FOLDER_KEY), first(NAME_KEY), first(PREPRINTED_KEY)];
  const folderProblems = folder ? problemsOfFolder(folder) : [];
  const nameProblems = name ? problemsOfName(name) : [];
  const answer = preprinted?.text.trim();
  const answerProblems = preprinted && !ANSWERS.includes(preprinted.text.trim()) ? [noAnswer(preprinted)] : [];
  return {
    finalPapers: {
      ...(folder && folderProblems.length === 0 ? { folder: folder.text.trim() } : {}),
      name: name && nameProblems.length === 0 ? name.text.trim() : USUAL_FINAL_PAPERS.name,
      isPreprinted: answer === YES,
    },
    problems: [...folderProblems, ...nameProblems, ...answerProblems],
  };
}

/** A profile names no folder outside of that of the draft: it may come from somebody else. */
function problemsOfFolder({ text, range }: Value): readonly ProfileProblem[] {
  const parts = text.trim().split(/[\\/]/u);
  const isBeside = parts.every((part) => part !== "" && part !== ".." && !/[:*?"<>|\p{Cc}]/u.test(part));
  if (isBeside) return [];
  return [
    {
      range,
      message: {
        zh: `“${text.trim()}”不能用\uFF1A写草稿旁边的文件夹，如“成文”或者“成文/2026”。`,
        en: `“${text.trim()}” cannot be used: name a folder beside the draft, such as “成文” or “成文/2026”.`,
      },
    },
  ];
}

function problemsOfName({ text, range }: Value): readonly ProfileProblem[] {
  const names = [...text.matchAll(PLACE)].map(([, name = ""]) => name);
  const unknown = names.filter((name) => !elementNamed(name));
  if (names.length === 0) return [{ range, message: noElement(text.trim()) }];
  return unknown.map((name) => ({ range, message: unknownElement(name) }));
}

function noAnswer({ text, range }: Value): ProfileProblem {
  return {
    range,
    message: {
      zh: `“${PREPRINTED_KEY}”不能是“${text.trim()}”，可以是“是”、“否”。`,
      en: `“${PREPRINTED_KEY}” cannot be “${text.trim()}” but “是” (yes) or “否” (no).`,
    },
  };
}

function noElement(text: string): ProfileProblem["message"] {
  return {
    zh: `“${text}”里没有要素，所有成品会同名\uFF1A要素写在大括号里，如“{发文字号} {标题}”。`,
    en: `“${text}” names no element, so all papers would have the same name: put elements in braces, as in “{发文字号} {标题}”.`,
  };
}

function unknownElement(name: string): ProfileProblem["message"] {
  const near = nearest(
    name,
    ELEMENTS.map((element) => element.name),
  );
  return {
    zh: `没有“${name}”这个要素${near ? `，是不是“${near}”？` : "。"}`,
    en: `There is no element “${name}”${near ? `; is it “${near}”?` : "."}`,
  };
}
