import type { OpeningHours } from "./business-hours.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";

/** A short text of the programme (a name) in the languages in which a person has reviewed it, and its source. */
export interface Named {
  lang: string;
  words: string;
  translations: Record<string, string>;
}

export interface Site extends OpeningHours {
  id: string;
  slug: string;
  name: Named;
  phone: string | null;
  leaveUrl: string;
}

/** The last three are named only where somebody writes of such a thing. */
export const HELP_LINE_KINDS = ["emergency", "crisis", "violence", "intake", "social", "general", "utility", "court", "complaint"] as const;
export type HelpLineKind = (typeof HELP_LINE_KINDS)[number];

export interface HelpLine {
  id: string;
  kind: HelpLineKind;
  name: Named;
  phone: string;
  languages: string[];
  checkedOn: Date;
}

export interface ProgrammeGroup {
  id: string;
  slug: string;
  name: Named;
  purpose: Named;
  meets: Named;
  /** How to join, in the group's own words. */
  join: Named | null;
  /** New members are looked for. */
  takesApplications: boolean;
}

/** The settings of one programme: what nearly every page needs. */
export interface Programme {
  name: Named;
  workingLanguage: string;
  languages: string[];
  timeZone: string;
  phone: string | null;
  emergencyPhone: string;
  email: string | null;
  publicRevision: bigint;
  /** After how many days the words behind masked ones are erased. */
  redactionDays: number;
  sites: Site[];
  helpLines: HelpLine[];
  groups: ProgrammeGroup[];
}

/** A name for a reader, with the language that it is in. */
export function nameFor(name: Named, reader: string): { words: string; lang: string } {
  if (sameLanguage(name.lang, reader)) return { words: name.words, lang: name.lang };
  const found = Object.keys(name.translations).find((lang) => sameLanguage(lang, reader));
  return found ? { words: name.translations[found]!, lang: found } : { words: name.words, lang: name.lang };
}

/** Where "Leave this page quickly" goes when no site says otherwise: a weather page, as the field's guides advise. */
export const DEFAULT_LEAVE_URL = "https://www.weather.gov/";

/** Where "Leave this page quickly" goes for a programme. */
export function leaveUrl(programme: Programme): string {
  return programme.sites[0]?.leaveUrl ?? DEFAULT_LEAVE_URL;
}
