import type { Field } from "../../draft/draft";
import { readFields } from "../../draft/front-matter/front-matter";
import type { Message } from "../../notice";
import { DIRECTION_NAMES, type Direction } from "../../standard/kinds";
import type { ParsedTemplate } from "../../templating/parse-template";
import { TemplateError } from "../../templating/template-error";
import { nearest } from "../../text/edit-distance";
import { LineIndex } from "../../text/line-index";
import type { OwnFile } from "./own-file";

/** What a template says of itself in the comment at its head. */
export interface Description {
  readonly name: string | undefined;
  readonly aliases: readonly string[];
  readonly purpose: string | undefined;
  readonly direction: Direction | undefined;
  readonly questions: readonly string[];
  readonly problems: readonly TemplateError[];
}

/** The keys of the comment. */
const DESCRIPTION_KEYS = ["名称", "别名", "用途", "方向", "要问"] as const;

type Key = (typeof DESCRIPTION_KEYS)[number];

/** Reads the comment at the template's head; what is not there stays as the program has it, and so does what is wrong. */
export function readDescription(file: OwnFile, { program }: ParsedTemplate): Description {
  const [first] = program.body;
  const comment = first?.type === "CommentStatement" ? (first as hbs.AST.CommentStatement).value : "";
  const { fields } = readFields(comment);
  const index = new LineIndex(file.text);
  const start = file.text.indexOf(comment);
  const problem = ({ keyRange }: Field, reason: Message) =>
    new TemplateError({ file: file.path, ...index.positionAt(start + keyRange.start) }, reason);
  const values = (key: Key) =>
    (fields.find((field) => field.key === key)?.values ?? [])
      .map(({ text }) => text.trim())
      .filter((text) => text !== "");
  const [directionName] = values("方向");
  const direction = DIRECTIONS.find((each) => namesOf(each).includes(directionName ?? ""));
  return {
    name: values("名称")[0],
    aliases: values("别名"),
    purpose: values("用途")[0],
    direction,
    questions: values("要问"),
    problems: fields.flatMap((field) => {
      if (!DESCRIPTION_KEYS.some((key) => key === field.key)) return [problem(field, unknown(field.key))];
      return field.key === "方向" && directionName && !direction ? [problem(field, NO_DIRECTION)] : [];
    }),
  };
}

const DIRECTIONS = Object.keys(DIRECTION_NAMES) as readonly Direction[];

/** 下行文 and 下行. */
function namesOf(direction: Direction): readonly string[] {
  const { zh } = DIRECTION_NAMES[direction];
  return [zh, zh.replace(/文$/u, "")];
}

const NO_DIRECTION: Message = {
  zh: `“方向”可以是${DIRECTIONS.map((direction) => DIRECTION_NAMES[direction].zh).join("、")}。`,
  en: `“方向” is one of ${DIRECTIONS.map((direction) => DIRECTION_NAMES[direction].zh).join(", ")}.`,
};

function unknown(key: string): Message {
  const near = nearest(key, DESCRIPTION_KEYS);
  const names = DESCRIPTION_KEYS.join("、");
  return {
    zh: near ? `没有“${key}”这一项，是不是“${near}”？` : `没有“${key}”这一项，可以写的有：${names}。`,
    en: near ? `There is no “${key}”; is it “${near}”?` : `There is no “${key}”; there are: ${names}.`,
  };
}
