import type { SketchChoice, SketchWords } from "../survey-sketch.ts";

/** Words of a template in the languages that ship with Heard. */
export function inAll(en: string, es: string, ar: string, vi: string): SketchWords {
  return { en, es, ar, vi };
}

/** A choice with its words. */
export function choice(code: string, en: string, es: string, ar: string, vi: string, more: Pick<SketchChoice, "isOther" | "isExclusive"> = {}): SketchChoice {
  return { code, words: inAll(en, es, ar, vi), ...more };
}

/** "Other", with a field for own words beside it. */
export const OTHER = choice("other", "Other", "Otra cosa", "شيء آخر", "Khác", { isOther: true });

/** The five steps of agreement, as the words of a scale from 1 to 5. */
export const AGREE5: SketchChoice[] = [
  choice("1", "Strongly disagree", "Totalmente en desacuerdo", "لا أوافق إطلاقًا", "Hoàn toàn không đồng ý"),
  choice("2", "Disagree", "En desacuerdo", "لا أوافق", "Không đồng ý"),
  choice("3", "Neither agree nor disagree", "Ni de acuerdo ni en desacuerdo", "لا أوافق ولا أعارض", "Không đồng ý cũng không phản đối"),
  choice("4", "Agree", "De acuerdo", "أوافق", "Đồng ý"),
  choice("5", "Strongly agree", "Totalmente de acuerdo", "أوافق تمامًا", "Hoàn toàn đồng ý"),
];

/** The four steps of how often something happens. */
export const FREQ4: SketchChoice[] = [
  choice("never", "Never", "Nunca", "أبدًا", "Không bao giờ"),
  choice("sometimes", "Sometimes", "A veces", "أحيانًا", "Đôi khi"),
  choice("usually", "Usually", "Casi siempre", "غالبًا", "Thường thường"),
  choice("always", "Always", "Siempre", "دائمًا", "Luôn luôn"),
];

/** A sentence to agree with, in five steps. */
export function agree(code: string, en: string, es: string, ar: string, vi: string) {
  return { type: "scale" as const, code, words: inAll(en, es, ar, vi), from: 1, to: 5, steps: AGREE5 };
}
