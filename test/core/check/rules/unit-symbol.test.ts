import { unitSymbol } from "../../../../src/core/check/rules/unit-symbol";
import { draftOf, testRule } from "../rule-tester";

testRule(unitSymbol, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "12KM，300m2，5 Kg，3.5KWH，1,200KV。"),
      found: ["KM", "m2", "Kg", "KWH", "KV"],
      fixed: draftOf("文种: 通知", "12km，300m²，5 kg，3.5kW·h，1,200kV。"),
    },
  ],
  right: [draftOf("文种: 通知", "12km，K5KG，M2增长，5M23，300m2a，5kWh，B-3KM，5KMT。")],
});
