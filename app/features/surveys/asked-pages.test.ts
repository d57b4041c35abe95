import { describe, expect, test } from "vitest";
import { asAsked, splitPage } from "./asked-pages.ts";
import type { Question, ShowIf } from "./survey.ts";

const yesNo = (code: string, showIf?: ShowIf): Question => ({ type: "yes_no", code, textId: code, ...(showIf && { showIf }) });
const if_ = (question: string): ShowIf => ({ question, is: ["yes"] });
const codes = (...questions: Question[]) => splitPage({ code: "p", titleTextId: "title", questions }).map((page) => page.questions.map(({ code }) => code));

describe("a page", () => {
  test("on which no question depends on another stays whole", () => {
    const page = { code: "p", titleTextId: "title", questions: [yesNo("a"), yesNo("b", if_("elsewhere")), yesNo("c", { lang: ["es"] })] };
    expect(splitPage(page)).toEqual([page]);
  });

  test("goes on as another one where a question depends on an answer of this one, and takes the rest along", () => {
    expect(codes(yesNo("a"), yesNo("b"), yesNo("c", if_("a")), yesNo("d"), yesNo("e", if_("b")))).toEqual([["a", "b"], ["c", "d", "e"]]);
  });

  test("goes on each time one depends on the page before it, however deep the condition", () => {
    expect(codes(yesNo("a"), yesNo("b", if_("a")), yesNo("c", { all: [{ lang: ["es"] }, { any: [if_("b")] }] }))).toEqual([["a"], ["b"], ["c"]]);
  });

  test("goes on where a ranking takes its choices from what is ticked on it", () => {
    const ticked: Question = { type: "several", code: "ticked", textId: "t", choices: [] };
    expect(codes(ticked, { type: "ranking", code: "order", textId: "t", choicesOf: "ticked" })).toEqual([["ticked"], ["order"]]);
  });

  test("without questions is one page", () => {
    expect(codes()).toEqual([[]]);
  });
});

test("each page of a split one has a code of its own, and the title stands on the first", () => {
  const [first, second] = splitPage({ code: "p", titleTextId: "title", questions: [yesNo("a"), yesNo("b", if_("a"))] });
  expect([first!.titleTextId, second!.titleTextId]).toEqual(["title", undefined]);
  expect(first!.code).toBe("p");
  expect(second!.code).not.toMatch(/^[a-z0-9_]+$/);
});

test("a definition that is split stays as it is when it is split again, and keeps all else", () => {
  const definition = { titleTextId: "1", introTextId: "2", pages: [{ code: "p", questions: [yesNo("a"), yesNo("b", if_("a"))] }, { code: "q", questions: [yesNo("c", if_("a"))] }] };
  const asked = asAsked(definition);
  expect(asked.pages.map(({ questions }) => questions.map(({ code }) => code))).toEqual([["a"], ["b"], ["c"]]);
  expect(asAsked(asked)).toEqual(asked);
  expect(asked).toMatchObject({ titleTextId: "1", introTextId: "2" });
});
