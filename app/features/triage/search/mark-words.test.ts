import { expect, test } from "vitest";
import { fromFirstMark, markWords } from "./mark-words.ts";

const marks = (words: string, typed: string) => markWords(words, typed).filter(({ marked }) => marked).map(({ words }) => words);

test.each([
  ["The ramps at the RAMP.", "ramp", ["ramps", "RAMP"]],
  ["La rampa está rota", "rampas rotas", ["rampa", "rota"]],
  ["Dos familias y una family", "families", ["familias", "family"]],
  ["¿Dónde está el médico?", "medico donde", ["Dónde", "médico"]],
  ["Nhà bị mốc", "moc", ["mốc"]],
  ["لا أحد يجيب على الهاتف", "هاتف", ["الهاتف"]],
  ["والعِيادة مغلقة", "العيادة", ["والعِيادة"]],
  ["没有人帮我翻译这封信。", "翻译", ["翻译"]],
  ["没有人帮我翻译这封信。", "信", ["信"]],
  ["waiting for international help", "inter", ["international"]],
  ["An interpreter came", "international", []],
  ["The house was closed for hours", "hours", ["hours"]],
  ["nothing of it", "?!", []],
  ["nothing of it", "", []],
])("in “%s” somebody who looks for “%s” sees %j", (words, typed, found) => {
  expect(marks(words, typed)).toEqual(found);
});

test("nothing of a text is lost or changed, whatever is marked in it", () => {
  for (const [words, typed] of [["Ramps — 翻译, ok? الهاتف", "ramp 翻译 هاتف"], ["<b>ramp</b>", "b ramp"], ["", "x"]] as const) {
    expect(markWords(words, typed).map((piece) => piece.words).join("")).toBe(words);
  }
});

test("a long text is shown from a little before what was found, not from the middle of a word", () => {
  const long = `${"We came early and waited. ".repeat(20)}Then the lift broke.`;
  const [lead, found] = fromFirstMark(markWords(long, "lift"));
  expect(lead!.words).toMatch(/^… \w+ .*Then the $/);
  expect(lead!.words.length).toBeLessThan(70);
  expect(found).toEqual({ words: "lift", marked: true });
  expect(fromFirstMark(markWords("The lift broke.", "lift"))).toHaveLength(3);
  expect(fromFirstMark(markWords(long, "door"))).toEqual([{ words: long, marked: false }]);
});
