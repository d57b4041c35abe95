import { expect, test } from "vitest";
import { lostParts } from "./lost-parts.ts";

test.each([
  ["nothing is lost", "We open at 9 on 12 May.", "Abrimos a las 9 el 12 de mayo.", []],
  ["a number in a blank is none", "Dear {{name2}}.", "Hola.", []],
  ["a number", "Wait 3 days, not 30.", "Espere tres días, no 30.", ["3"]],
  ["a number that stands twice", "From 9 to 9.", "De 9 a 10.", ["9"]],
  ["a number in other digits", "Call within 15 minutes.", "اتصل خلال ١٥ دقيقة.", []],
  ["a number grouped otherwise", "2,000 people", "2.000 personas", []],
  ["a fraction", "3.5 hours", "3,5 horas", []],
  ["a telephone number grouped otherwise", "Call +1 (555) 010-0199.", "Llame al +1 555 010 0199.", []],
  ["a telephone number in other digits", "Call 555-010-0199.", "اتصل على ٥٥٥٠١٠٠١٩٩.", []],
  ["a wrong telephone number", "Call 555-010-0199.", "Llame al 555-010-0198.", ["555-010-0199"]],
  ["a link", "See https://heard.example/en/receipt.", "Vea https://heard.example/es/receipt.", ["https://heard.example/en/receipt"]],
  ["an address", "Write to help@heard.example!", "Escriba a help@heard.example.", []],
  ["full-width digits", "Room 12", "房间１２", []],
  ["what is lost twice is told once", "3 and 3", "nada", ["3"]],
])("%s", (_what, words, translation, lost) => {
  expect(lostParts(words, translation)).toEqual(lost);
});
