import type { LanguageOfSignals } from "./rule.ts";

export const RUSSIAN: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        хочу умереть
        не хочу жить
        покончить с собой
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        муж бьет|избил|ударил меня
      `,
    },
  ],
};
