import type { RemarkName } from "../../../core/review/sheet";
import { enter, nextEntry } from "./entries";
import { Field } from "./field";
import { byId, post } from "./host";

const today = byId<HTMLButtonElement>("today");

const fieldOf = (name: RemarkName) =>
  new Field(byId<HTMLInputElement | HTMLTextAreaElement>(name), (before, after) =>
    enter({ type: "remark", name, before, after }),
  );

const fields: Readonly<Record<RemarkName, Field>> = {
  reviewer: fieldOf("reviewer"),
  date: fieldOf("date"),
  opinion: fieldOf("opinion"),
};

today.addEventListener("click", () => {
  fields.date.flush();
  post({ type: "today", entry: nextEntry(), before: fields.date.seen });
});

/** Shows what is written about the draft as a whole. */
export function showRemarks(remarks: Readonly<Record<RemarkName, string>>, mayEnter: boolean, entered: number): void {
  for (const name of Object.keys(fields) as readonly RemarkName[]) {
    fields[name].show(remarks[name], entered);
    fields[name].isDisabled = !mayEnter;
  }
  today.disabled = !mayEnter;
}

/** Entries were not written. */
export function retryRemarks(): void {
  for (const field of Object.values(fields)) field.retry();
}
