import type { LanguageOfSignals } from "./rule.ts";

export const CREOLE: LanguageOfSignals = {
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
        mwen vle mouri
        touye tèt mwen|m
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        mari mwen|m bat mwen|m
      `,
    },
    {
      signal: "shutoff",
      urgency: 2,
      any: `
        koupe dlo|kouran a
      `,
      with: `
        granmoun|malad|bebe|ti_bebe
      `,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        pèsonn pa janm rele m|mwen
      `,
    },
  ],
};
