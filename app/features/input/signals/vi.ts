import type { LanguageOfSignals } from "./rule.ts";

export const VIETNAMESE: LanguageOfSignals = {
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
        muốn chết
        không muốn sống
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        chồng|anh_ấy đánh tôi
      `,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mốc
      `,
      with: `
        ho
        hen|suyễn
      `,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        không biết hồ sơ của tôi
      `,
    },
  ],
};
