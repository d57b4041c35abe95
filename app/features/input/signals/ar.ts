import type { LanguageOfSignals } from "./rule.ts";

export const ARABIC: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    joined: "وف",
    words: {
      day: "الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت غدا اليوم",
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        اريد ان اموت
        لا اريد ان اعيش
        اقتل نفسي
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        زوجي يضربني|ضربني
      `,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        محكمة الهجرة
        جلسة
      `,
      near: "{day}",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        لم يتصل بي احد
      `,
    },
  ],
};
