import type { SketchChoice, SketchWords } from "../survey-sketch.ts";

/** Words of a template in the languages that ship with Heard. */
export function inAll(en: string, es: string, ar: string, vi: string, zh: string): SketchWords {
  return { en, es, ar, vi, "zh-Hans": zh };
}

/** A choice with its words. */
export function choice(
  code: string,
  en: string,
  es: string,
  ar: string,
  vi: string,
  zh: string,
  more: Pick<SketchChoice, "isOther" | "isExclusive"> = {},
): SketchChoice {
  return { code, words: inAll(en, es, ar, vi, zh), ...more };
}

/** "Other", with a field for own words beside it. */
export const OTHER = choice("other", "Other", "Otra cosa", "شيء آخر", "Khác", "其他", { isOther: true });

/** The five steps of agreement, as the words of a scale from 1 to 5. */
export const AGREE5: SketchChoice[] = [
  choice("1", "Strongly disagree", "Totalmente en desacuerdo", "لا أوافق إطلاقًا", "Hoàn toàn không đồng ý", "非常不同意"),
  choice("2", "Disagree", "En desacuerdo", "لا أوافق", "Không đồng ý", "不同意"),
  choice("3", "Neither agree nor disagree", "Ni de acuerdo ni en desacuerdo", "لا أوافق ولا أعارض", "Không đồng ý cũng không phản đối", "说不清"),
  choice("4", "Agree", "De acuerdo", "أوافق", "Đồng ý", "同意"),
  choice("5", "Strongly agree", "Totalmente de acuerdo", "أوافق تمامًا", "Hoàn toàn đồng ý", "非常同意"),
];

/** The four steps of how often something happens. */
export const FREQ4: SketchChoice[] = [
  choice("never", "Never", "Nunca", "أبدًا", "Không bao giờ", "从不"),
  choice("sometimes", "Sometimes", "A veces", "أحيانًا", "Đôi khi", "有时"),
  choice("usually", "Usually", "Casi siempre", "غالبًا", "Thường thường", "经常"),
  choice("always", "Always", "Siempre", "دائمًا", "Luôn luôn", "总是"),
];

/** A sentence to agree with, in five steps. */
export function agree(code: string, en: string, es: string, ar: string, vi: string, zh: string) {
  return { type: "scale" as const, code, words: inAll(en, es, ar, vi, zh), from: 1, to: 5, steps: AGREE5 };
}
