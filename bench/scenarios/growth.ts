import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { documentInformation } from "../../src/core/render/document";
import { renderDocx } from "../../src/core/render/docx/render-docx";
import { renderPdf } from "../../src/core/render/pdf/render-pdf";
import { systemFonts } from "../../src/node/fonts/system-fonts";
import { draftOf, editedThroughout } from "../drafts";
import { fontFolder } from "../fonts";
import { layOutWhole } from "../live-draft";
import { measure, type Work } from "../measure";
import { noPictures } from "../render";
import { milliseconds, type Section } from "../report";

const LENGTHS = [1, 10, 100, 1000];

/** All are compared with this length: below it, what is done once for a draft weighs more than its pages. */
const REFERENCE = 10;

/** What may be lost by a computer's caches when a draft does not fit into them; growth with the square is 10 or 100. */
const LINEAR = 1.5;

const STAGES = ["读草稿", "检查", "读草稿、排版", "PDF", "DOCX"] as const;

/** The time that each stage takes for a page, in drafts of 1 to 1000 pages. */
export async function growth(): Promise<Section> {
  const measured = new Map<number, { pages: number; times: ReadonlyMap<string, number> }>();
  for (const length of LENGTHS) measured.set(length, await measureLength(length));
  const perPage = (length: number, stage: string) => {
    const { pages = Number.NaN, times } = measured.get(length) ?? {};
    return (times?.get(stage) ?? Number.NaN) / pages;
  };
  const share = (length: number, stage: string) => perPage(length, stage) / perPage(REFERENCE, stage);
  const heads = LENGTHS.flatMap((length) => [`${measured.get(length)?.pages} 页`, "每页比 10 页稿"]);
  return {
    title: "随长度的增长（每一步的时间；每页的时间与 10 页稿相比，1 为线性）",
    table: [
      ["", ...heads],
      ...STAGES.map((stage) => [
        stage,
        ...LENGTHS.flatMap((length) => [
          milliseconds(measured.get(length)?.times.get(stage) ?? Number.NaN),
          share(length, stage).toFixed(2),
        ]),
      ]),
    ],
    ratios: STAGES.map((stage) => ({
      name: `每页的时间，1000 页稿 / 10 页稿：${stage}`,
      value: share(1000, stage),
      target: { atMost: LINEAR },
    })),
  };
}

/** Every round has another text throughout, so that what is remembered of the last one makes nothing look cheaper. */
async function measureLength(length: number): Promise<{ pages: number; times: ReadonlyMap<string, number> }> {
  const fonts = systemFonts({ system: false, packages: false, folders: [fontFolder()] });
  const versions = [0, 1, 2, 3].map((version) => {
    const text = editedThroughout(draftOf(length), version);
    const draft = parseDraft(text);
    return { text, draft, pages: layOutWhole(text) };
  });
  const version = (round: number) => versions[round % versions.length] as (typeof versions)[number];
  const works: Record<(typeof STAGES)[number], Work["run"]> = {
    读草稿: (round) => parseDraft(version(round).text),
    检查: (round) => checkDraft(version(round).draft, NO_PROFILE),
    "读草稿、排版": (round) => layOutWhole(version(round).text),
    PDF: (round) => {
      const { draft, pages } = version(round);
      return renderPdf(pages, documentInformation(draft, pages), fonts, noPictures);
    },
    DOCX: (round) => renderDocx(version(round).draft, version(round).pages, noPictures),
  };
  const rounds = length > 100 ? { warmUps: 2, counted: 5 } : { warmUps: 12, counted: 15 };
  const stages = STAGES.map((name) => ({ name, run: works[name] }));
  return { pages: version(0).pages.length, times: await measure(stages, rounds) };
}
