import { redundancy } from "../../../../src/core/check/rules/redundancy";
import { draftOf, testRule } from "../rule-tester";

testRule(redundancy, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知",
        "来自于财政，涉及到三项，过半数以上，正在建设当中，截至目前为止，各位代表们，高达3万元之多，做好的的工作。",
      ),
      found: ["来自于", "涉及到", "过半数以上", "正在建设当中", "截至目前为止", "各位代表们", "高达3万元之多", "的的"],
      fixed: draftOf("文种: 通知", "来自财政，涉及三项，过半数，正在建设，截至目前，各位代表，高达3万元，做好的工作。"),
    },
    {
      draft: draftOf("文种: 通知", "出乎意料之外。"),
      found: ["出乎意料之外"],
      fixed: draftOf("文种: 通知", "出乎意料。"),
      otherwise: draftOf("文种: 通知", "意料之外。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "来自财政，涉及三项，标的的价值，目的的，的的确确，各位代表，截至5月31日止，《来自于》，提出质疑，正在建设的项目当中有的。",
    ),
  ],
});
