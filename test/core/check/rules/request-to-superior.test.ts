import { requestToSuperior } from "../../../../src/core/check/rules/request-to-superior";
import { draftOf, testRule } from "../rule-tester";

testRule(requestToSuperior, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n发文机关: 云溪县林业局\n主送机关: 青岚市财政局"),
      found: ["青岚市财政局"],
      fixed: draftOf("文种: 函\n发文机关: 云溪县林业局\n主送机关: 青岚市财政局"),
    },
    {
      draft: draftOf(
        "文种: 请示\n发文机关: 云岭州林业和草原局\n标题: 云岭州林业和草原局关于经费的请示\n主送机关: 云岭州财政局",
      ),
      found: ["云岭州财政局"],
      fixed: draftOf(
        "文种: 函\n发文机关: 云岭州林业和草原局\n标题: 云岭州林业和草原局关于经费的函\n主送机关: 云岭州财政局",
      ),
    },
    {
      draft: draftOf("文种: 请示\n发文机关: 石桥县林业局\n主送机关: 云江省财政厅"),
      found: ["云江省财政厅"],
      fixed: draftOf("文种: 函\n发文机关: 石桥县林业局\n主送机关: 云江省财政厅"),
    },
  ],
  right: [
    draftOf("文种: 请示\n发文机关: 云岭州财政局\n主送机关: 云岭州人民政府"),
    draftOf("文种: 请示\n发文机关: 云岭州文化和旅游局\n主送机关: 云江省文化和旅游厅"),
    draftOf("文种: 请示\n发文机关: 石桥县发展改革局\n主送机关: 云江省发展和改革委员会"),
    draftOf("文种: 函\n发文机关: 云岭州林业和草原局\n主送机关: 云岭州财政局"),
    draftOf("文种: 请示\n发文机关: 云岭州林业和草原局\n主送机关: 中共云岭州委"),
  ],
});
