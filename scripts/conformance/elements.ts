import { isSized, linesOn, runOf, sized } from "./find";
import type { TextLine } from "./read/text-lines";
import { plain, type Subject } from "./subject";

/** The issuer's mark: the rows of names, `文件` where it stands beside them, and the box of all. */
export interface Mark {
  readonly names: readonly TextLine[];
  readonly words?: TextLine;
  readonly whole: TextLine;
}

/** The mark is what stands above the first of the elements below it and is none of those at the page's upper left. */
export function markOf(subject: Subject): Mark | undefined {
  const number = headLineOf(subject, "发文字号") ?? [];
  const below = [number, ...signersOf(subject), ...titleOf(subject), ...bodyOf(subject)].flat();
  const upperLeft = new Set(["份号", "密级", "紧急程度"].map((key) => headLineOf(subject, key)));
  const end = Math.min(...below.filter(({ page }) => page === 1).map(({ top }) => top));
  const rows = joinedRows(linesOn(subject, 1).filter((line) => line.bottom <= end && !upperLeft.has(line)));
  if (rows.length === 0) return undefined;
  const parts = rows.length > 1 ? rows.map(withoutWords) : rows.map((name) => ({ name, words: undefined }));
  const names = parts.flatMap(({ name }) => name ?? []);
  const words = parts.flatMap((part) => part.words ?? [])[0];
  return { names, ...(words ? { words } : {}), whole: merged(rows) };
}

/** Names are spread to one width, with any white between their characters: all that stands on one height is a row. */
function joinedRows(lines: readonly TextLine[]): readonly TextLine[] {
  const rows: TextLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last.bottom - line.bottom) < 1) rows[rows.length - 1] = merged([last, line]);
    else rows.push(line);
  }
  return rows;
}

function withoutWords(row: TextLine): { readonly name: TextLine | undefined; readonly words: TextLine | undefined } {
  if (!row.text.endsWith("文件")) return { name: row, words: undefined };
  const [name, words] = [row.characters.slice(0, -2), row.characters.slice(-2)];
  return { name: name.length > 0 ? boxed(row.page, name) : undefined, words: boxed(row.page, words) };
}

function merged(rows: readonly TextLine[]): TextLine {
  return boxed(
    rows[0]?.page ?? 1,
    rows.flatMap(({ characters }) => characters),
  );
}

function boxed(page: number, characters: TextLine["characters"]): TextLine {
  return {
    page,
    characters,
    text: characters.map(({ glyph }) => glyph.text).join(""),
    left: Math.min(...characters.map(({ left }) => left)),
    right: Math.max(...characters.map(({ right }) => right)),
    top: Math.min(...characters.map(({ top }) => top)),
    bottom: Math.max(...characters.map(({ bottom }) => bottom)),
  };
}

/** The line of the first page that says what the draft says of an element of one line. */
export function headLineOf(subject: Subject, key: string): TextLine | undefined {
  const [value] = subject.valuesOf(key);
  return value === undefined ? undefined : linesOn(subject, 1).find(({ text }) => text === plain(value));
}

/** The names of those who sign, the first with its label. */
export function signersOf(subject: Subject): readonly TextLine[] {
  const names = new Set(subject.valuesOf("签发人").map(plain));
  return linesOn(subject, 1).filter(({ text }) => names.has(text.replace("签发人：", "")));
}

export function titleOf(subject: Subject): readonly TextLine[] {
  const [title] = subject.valuesOf("标题");
  return title === undefined ? [] : (runOf(sized(linesOn(subject, 1), 22), title)?.lines ?? []);
}

/** The addressees below the title; none when they stand in the imprint. */
export function addresseesOf(subject: Subject): readonly TextLine[] {
  const values = subject.valuesOf("主送机关");
  const last = titleOf(subject).at(-1);
  if (values.length === 0 || !last) return [];
  const from = subject.lines.indexOf(last) + 1;
  return runOf(subject.lines.slice(from, from + 20), `${values.join("")}：`)?.lines ?? [];
}

/** The lines of each paragraph of the main text that was found as the draft has it. */
export function paragraphsOf(subject: Subject): readonly (readonly TextLine[])[] {
  const head = [...titleOf(subject), ...addresseesOf(subject)].at(-1);
  return runsOf(subject.lines, subject.paragraphs, head ? subject.lines.indexOf(head) + 1 : 0);
}

/** The lines of each paragraph of the attachments. */
export function attachmentParagraphsOf(subject: Subject): readonly (readonly TextLine[])[] {
  const [first] = attachmentsOf(subject);
  return first ? runsOf(subject.lines, subject.attachmentParagraphs, subject.lines.indexOf(first.label)) : [];
}

/** The lines of those texts that are found, each behind the one before. */
function runsOf(lines: readonly TextLine[], texts: readonly string[], start: number): readonly (readonly TextLine[])[] {
  const found: (readonly TextLine[])[] = [];
  let from = start;
  for (const text of texts) {
    const run = runOf(lines, text, from);
    if (!run) continue;
    found.push(run.lines);
    from = run.end;
  }
  return found;
}

export function bodyOf(subject: Subject): readonly TextLine[] {
  return paragraphsOf(subject).flat();
}

/** The entries of the list of attachments, each with its lines. */
export function notesOf(subject: Subject): readonly (readonly TextLine[])[] {
  const names = subject.valuesOf("附件");
  return names.flatMap((name, index) => {
    const number = names.length > 1 ? `${index + 1}.` : "";
    const label = index === 0 ? "附件：" : "";
    const run = runOf(subject.lines, `${label}${number}${name}`);
    return run ? [run.lines] : [];
  });
}

/** What the draft has and the pages do not show as it has it: keys, and paragraphs by their beginning. */
export function missingOf(subject: Subject): readonly string[] {
  const closing = closingOf(subject);
  const isNamed = (key: string) => subject.valuesOf(key).length > 0;
  const printed = imprintOf(subject)
    .map(({ text }) => text)
    .join("");
  const isRecipient = (key: string) => recipientsOf(subject).some(([first]) => first?.text.startsWith(key.slice(0, 2)));
  const hasImprint = subject.format !== "信函";
  const shown: Readonly<Record<string, boolean>> = {
    份号: headLineOf(subject, "份号") !== undefined,
    密级: headLineOf(subject, "密级") !== undefined,
    紧急程度: headLineOf(subject, "紧急程度") !== undefined,
    发文机关: markOf(subject) !== undefined,
    发文字号: headLineOf(subject, "发文字号") !== undefined,
    签发人: signersOf(subject).length === subject.valuesOf("签发人").length,
    标题: titleOf(subject).length > 0 || subject.format === "命令",
    主送机关: addresseesOf(subject).length > 0 || isRecipient("主送机关"),
    附件: notesOf(subject).length === subject.valuesOf("附件").length,
    发文机关署名: (closing?.names.length ?? 0) === subject.valuesOf("发文机关署名").length,
    成文日期: closing !== undefined || subject.format === "纪要",
    附注: remarkOf(subject).length > 0,
    抄送机关: isRecipient("抄送机关"),
    印发机关: !hasImprint || printed.includes(plain(subject.valuesOf("印发机关")[0] ?? "")),
    印发日期: !hasImprint || printed.includes(plain(subject.valuesOf("印发日期")[0] ?? "")),
    出席: attendanceOf(subject).length > 0,
  };
  const keys = Object.entries(shown).flatMap(([key, isShown]) => (isNamed(key) && !isShown ? [key] : []));
  const paragraphs = [
    ...subject.paragraphs.slice(paragraphsOf(subject).length),
    ...subject.attachmentParagraphs.slice(attachmentParagraphsOf(subject).length),
  ];
  return [...keys, ...paragraphs];
}

export type Sealing = "加盖" | "不加盖" | "签名章";

export function sealingOf(subject: Subject): Sealing {
  const [said] = subject.valuesOf("印章");
  return (said as Sealing | undefined) ?? (subject.format === "命令" ? "签名章" : "加盖");
}

/** The signature and the date behind the text. */
export interface Closing {
  readonly names: readonly TextLine[];
  readonly date: TextLine;
  /** The last line of the text or of the list of attachments. */
  readonly above: TextLine;
}

export function closingOf(subject: Subject): Closing | undefined {
  const above = [...bodyOf(subject), ...notesOf(subject).flat()].at(-1);
  const written = plain(subject.valuesOf("成文日期")[0] ?? "");
  if (!above || written === "") return undefined;
  const after = subject.lines.slice(subject.lines.indexOf(above) + 1);
  const date = after.find(({ text }) => text === written);
  if (!date) return undefined;
  const said = subject.valuesOf("发文机关署名");
  const names = (said.length > 0 ? said : subject.valuesOf("发文机关")).map(plain);
  const before = after.filter((line) => line.page === date.page && line.top <= date.top + 1);
  return { names: names.flatMap((name) => before.find(({ text }) => text === name) ?? []), date, above };
}

export function remarkOf(subject: Subject): readonly TextLine[] {
  const [note] = subject.valuesOf("附注");
  return note === undefined ? [] : (runOf(subject.lines, `（${note.replace(/^（|）$/gu, "")}）`)?.lines ?? []);
}

/** The lines of an attachment's label and title. */
export interface Attachment {
  readonly label: TextLine;
  readonly title: readonly TextLine[];
  readonly isLandscape: boolean;
}

export function attachmentsOf(subject: Subject): readonly Attachment[] {
  return subject.pages.flatMap(({ number, width, height }) => {
    const [label, ...others] = linesOn(subject, number);
    if (!label || !/^附件\d*$/u.test(label.text)) return [];
    const end = others.findIndex((line) => !isSized(line, 22));
    return [{ label, title: others.slice(0, end < 0 ? undefined : end), isLandscape: width > height }];
  });
}

/** The lines of the imprint. */
export function imprintOf(subject: Subject): readonly TextLine[] {
  const [office = ""] = subject.valuesOf("印发机关").map(plain);
  const small = sized(subject.lines, 14);
  const opens = ({ text }: TextLine) =>
    /^(?:抄送|主送)：/u.test(text) || (office !== "" && office.startsWith(text.slice(0, 8)));
  const first = small.findIndex(opens);
  return first < 0 ? [] : small.slice(first);
}

/** The lists of the imprint, each with its lines: addressees that were moved there, copy recipients. */
export function recipientsOf(subject: Subject): readonly (readonly TextLine[])[] {
  const lists = [
    ["主送：", "主送机关"],
    ["抄送：", "抄送机关"],
  ] as const;
  return lists.flatMap(([label, key]) => {
    const run = runOf(imprintOf(subject), label + subject.valuesOf(key).join(""));
    return run ? [run.lines] : [];
  });
}

/** Those present, excused and in attendance at a meeting, each list with its lines. */
export function attendanceOf(subject: Subject): readonly (readonly TextLine[])[] {
  return ["出席", "请假", "列席"].flatMap((key) => {
    const values = subject.valuesOf(key);
    const run = values.length > 0 ? runOf(subject.lines, `${key}：${values.join("")}`) : undefined;
    return run ? [run.lines] : [];
  });
}
