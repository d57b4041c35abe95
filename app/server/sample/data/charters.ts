import { act } from "./shapes.ts";
import type { Act, ImprovementKey, SampleDate } from "./shapes.ts";

interface SampleCharter extends Act {
  improvement: ImprovementKey;
  aim?: string;
  due?: SampleDate;
  partner?: string;
  partnerDoes?: string;
}

/** What some improvements aim at, by when, and who helps from outside. */
export const CHARTERS: SampleCharter[] = [
  {
    improvement: "I02",
    ...act("S02", "2026-04-07", "09:10"),
    aim: "Every person who asks for legal help gets the first call within 5 business days, in their language, at both clinics. Before, it took up to two months.",
    due: "2026-11-06",
  },
  {
    improvement: "I09",
    ...act("S02", "2026-05-18", "10:40"),
    aim: "Nine of ten families with mold or broken heat have a signed repair letter 5 days after the visit.",
    due: "2026-12-11",
    partner: "Harborview Housing Inspection",
    partnerDoes: "Inspects the whole building when three families of one address ask.",
  },
];

interface SampleNote extends Act {
  improvement: ImprovementKey;
  words: string;
}

/** What the team says to itself about improvements. */
export const NOTES: SampleNote[] = [
  { improvement: "I02", ...act("S02", "2026-10-20", "12:15"), words: "The phone company can show our number from December on. Until then the text before the call has to do." },
  { improvement: "I02", ...act("S01", "2026-10-21", "09:30"), words: "Then let us not close it before December. I tell the council that it is not done." },
  { improvement: "I09", ...act("S01", "2026-10-05", "14:20"), words: "The inspection office has a new head. I ask for a meeting in November." },
];
