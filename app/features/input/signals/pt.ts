import type { LanguageOfSignals } from "./rule.ts";

export const PORTUGUESE: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        quero morrer
        não quero mais viver
        me matar
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        meu marido|namorado me bateu|bate
      `,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        recorrer
      `,
      near: "{few} dias",
    },
  ],
};
