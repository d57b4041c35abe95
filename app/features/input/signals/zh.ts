import type { LanguageOfSignals } from "./rule.ts";

export const CHINESE: LanguageOfSignals = {
  writing: {
    gaps: [6, 16],
    words: {
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        想死
        不想活
        自杀
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        老公|丈夫 打我
      `,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        报移民局
      `,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        等了两个月
      `,
    },
  ],
};
