import type { LanguageOfSignals } from "./rule.ts";

export const ENGLISH: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      partner: "husband boyfriend wife girlfriend partner ex",
      day: "monday tuesday wednesday thursday friday saturday sunday tomorrow today the_18th",
    },
  },
  rules: [
    {
      signal: "self_harm",
      urgency: 1,
      any: `
        kill myself
        want to die
        dont want to be here any more|anymore
        dont want to live
        end my life
        hurt myself
      `,
      unless: `
        not going to kill|hurt myself
      `,
    },
    {
      signal: "violence",
      urgency: 1,
      any: `
        afraid|scared to go home
        {partner} hit|hits|beats me
      `,
    },
    {
      signal: "lockout",
      urgency: 1,
      any: `
        locked us|me out
        changed the lock|locks
        sheriff|marshal
      `,
      near: "{day}",
    },
    {
      signal: "shutoff",
      urgency: 2,
      any: `
        shut|turned off our|my|the gas|heat|water|power|electricity
      `,
      with: `
        baby|nebulizer|elder*|sick|oxygen
      `,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        appeal
        court
        hearing
      `,
      near: "{day}",
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        call|report ~ immigration|ice
      `,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        asked ~ while my {partner} was sitting
      `,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mold
      `,
      with: `
        asthma|inhaler|cough*
      `,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        nobody|no_one has|have called me back
      `,
    },
  ],
};
