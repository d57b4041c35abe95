import { expect, test } from "vitest";
import { composeMinutes, minutesBlocks, type MinutesWords } from "./minutes.ts";

const WORDS: MinutesWords = {
  present: "9 of 13 people were there: Ada, Ben.",
  excused: "Excused: Cy.",
  noQuorum: null,
  headings: { present: "Who was there", decisions: "What we decided", recommendations: "What we recommend", talked: "What we talked about", actions: "What happens next" },
  advises: "The council advises.",
  said: (count) => `${count} people told the team something.`,
};

test("decisions come before what was talked about, and nobody's own words are in it", () => {
  const body = composeMinutes(WORDS, {
    decisions: ["Meet at six."],
    recommendations: ["Print the card\nin eight languages."],
    items: [{ title: "The card", notes: ["People like it."], said: 2 }, { title: "Nothing said", notes: [], said: 0 }, { title: null, notes: ["Closed early."], said: 0 }],
    actions: ["Order the print (Luz, by March 3)"],
  });
  expect(body.split("\n")).toEqual([
    "# Who was there",
    "9 of 13 people were there: Ada, Ben.",
    "Excused: Cy.",
    "",
    "# What we decided",
    "- Meet at six.",
    "",
    "# What we recommend",
    "- Print the card in eight languages.",
    "The council advises.",
    "",
    "# The card",
    "People like it.",
    "2 people told the team something.",
    "# What we talked about",
    "Closed early.",
    "",
    "# What happens next",
    "- Order the print (Luz, by March 3)",
  ]);
});

test("headings, lists and paragraphs are told apart by how a line begins", () => {
  expect(minutesBlocks("# Who\nAda.\n\n- one\n - two\n\nEnd -- all")).toEqual([
    { kind: "heading", words: "Who" },
    { kind: "paragraph", words: "Ada." },
    { kind: "list", lines: ["one", "two"] },
    { kind: "paragraph", words: "End -- all" },
  ]);
});
