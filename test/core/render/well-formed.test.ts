import assert from "node:assert/strict";
import { textIn, xmlFault } from "./well-formed";

describe("the tests' check of XML", () => {
  const right = ['<?xml version="1.0"?>\n<a b="1"><c/>文&amp;<d>x</d></a>\n', "<a/>", "<a><!-- < --></a>"];
  for (const xml of right) it(`takes ${xml.trim()}`, () => assert.equal(xmlFault(xml), undefined));

  const wrong = [
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a>&</a>",
    "<a>\u0001</a>",
    "x<a/>",
    '<a b="1" b="2"/>',
    "<a b=1/>",
    "<a>\uD800</a>",
  ];
  for (const xml of wrong) it(`rejects ${JSON.stringify(xml)}`, () => assert.ok(xmlFault(xml)));

  it("reads text", () => assert.equal(textIn("<a>1<b>&lt;&#x3D;</b></a>"), "1<="));
});
