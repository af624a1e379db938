import type { Planter } from "../planter";
import { attached, head } from "../ways";

const TWO = "附件1\n检查表\n甲。\n\n附件2\n整改台账\n乙。";

/** Faults in the list of attachments and in the attachments. */
export const ATTACHMENT_PLANTERS: Readonly<Record<string, Planter>> = {
  "attachment-name-number": attached("[⟦1.⟧检查表, 整改台账]", TWO),
  "attachment-name-end-mark": attached("[检查表⟦；⟧, 整改台账]", TWO),
  "attachment-name-book-marks": attached("[⟦《检查表》⟧, 整改台账]", TWO),
  "attachment-listed": attached("检查表", TWO.replace("整改台账", "⟦整改台账⟧")),
  "attachment-attached": attached("[检查表, 整改台账, ⟦联系人名单⟧]", TWO),
  "attachment-order": attached("[整改台账, 检查表]", TWO.replace("整改台账", "⟦整改台账⟧")),
  "attachment-title-present": attached("检查表", "⟦附件⟧"),
  "attachment-name": attached("[检查表, 整改台账]", TWO.replace("整改台账", "⟦整改清单⟧")),
  "attachment-label": attached("[检查表, 整改台账]", TWO.replace("附件1", "⟦附件1：⟧")),
  "attachment-number": attached("[检查表, 整改台账]", TWO.replace("附件2", "⟦附件3⟧")),
  "copy-recipients-repeat-addressees": head({
    主送机关: "[各县（市）商务局, 局机关各科室]",
    抄送机关: "[云江省商务厅, ⟦局机关各科室⟧]",
  }),
};
