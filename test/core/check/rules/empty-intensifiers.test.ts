import { emptyIntensifiers } from "../../../../src/core/check/rules/empty-intensifiers";
import { draftOf, officeWith, testRule } from "../rule-tester";

const EMPTY = "进一步加强管理，切实抓好落实，全面推进，不断提高水平。";
const PLAIN = "各县（市）每月检查一次，发现问题限期整改，并报州政府。";

testRule(emptyIntensifiers, {
  wrong: [
    {
      draft: draftOf("标题: 关于进一步加强管理的通知", `${EMPTY}\n`.repeat(20)),
      found: ["进一步"],
      says: "“进一步”等词全文有80个",
    },
  ],
  right: [draftOf("文种: 通知", EMPTY), draftOf("文种: 通知", `${PLAIN}\n`.repeat(40) + EMPTY)],
});

testRule(
  emptyIntensifiers,
  {
    wrong: [{ draft: draftOf("文种: 通知", `${PLAIN}\n`.repeat(20) + EMPTY), found: ["进一步"] }],
    right: [draftOf("文种: 通知", `${PLAIN}\n`.repeat(40))],
  },
  officeWith(emptyIntensifiers, "每千字最多", 2),
);
