import { endsSoon, isHalfPatients, takesPart } from "./membership.ts";
import type { GroupMember } from "./membership.queries.server.ts";

/** Meetings a year that are asked for (105 CMR 130.1800: at least quarterly). */
const MEETINGS_A_YEAR = 4;

/** What is asked of a group (DOMAIN §1), and whether it is so. */
export interface GroupChecksResult {
  half: { ok: boolean; patients: number; all: number };
  quarterly: { ok: boolean; held: number };
  leads: { ok: boolean };
  champion: { ok: boolean };
  /** How many terms end within 90 days. */
  ending: number;
}

/** Looks at a group's members, and at how often it met within a year, on a day (`YYYY-MM-DD`). */
export function checkGroup(members: readonly Pick<GroupMember, "kind" | "roles" | "care">[], held: number, today: string): GroupChecksResult {
  const taking = members.filter(({ care }) => care && takesPart(care.state));
  const patients = taking.filter(({ kind }) => kind !== "staff");
  return {
    half: { ok: isHalfPatients(taking.map(({ kind }) => kind)), patients: patients.length, all: taking.length },
    quarterly: { ok: held >= MEETINGS_A_YEAR, held },
    leads: { ok: patients.some(({ roles }) => roles.includes("chair") || roles.includes("co_chair")) },
    champion: { ok: patients.some(({ roles }) => roles.includes("patient_champion")) },
    ending: taking.filter(({ care }) => endsSoon(care!.until, today)).length,
  };
}
