import type { PersonKey } from "./shapes.ts";

/** Who is in which team, in the order in which they are told of what is urgent. */
export const DESK_PEOPLE: Record<string, PersonKey[]> = {
  general: ["S02", "S03"],
  intake: ["S05"],
  behavioral: ["S03", "S02"],
  social: ["S06", "S02"],
  navigation: ["S07", "S05"],
  rights: ["S08", "S01"],
};
