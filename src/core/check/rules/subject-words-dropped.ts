import { DROPPED_ELEMENT } from "../../standard/wrong-names";
import { deletingField } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

export const subjectWordsDropped: Rule = {
  id: "subject-words-dropped",
  element: "全文",
  needs: [having("unknown key")],
  onlyDrafts: true,
  clause: "GB/T 9704—2012 7.4",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "2012年起公文不再标注主题词，应删去这一项。",
    en: "Since 2012 documents carry no subject words (主题词): delete them.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const field of draft.frontMatter?.fields ?? []) {
      if (field.key === DROPPED_ELEMENT) report({ range: field.keyRange, fixes: deletingField(draft, field) });
    }
  },
};
