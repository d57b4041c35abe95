import { START } from "./people.ts";
import type { SampleMembership } from "./shapes.ts";

const FIRST_TERMS = { from: "2024-01-01", until: "2027-12-31" } as const;
const ENDING = { from: START, until: "2026-12-31" } as const;
const NEWEST = { from: "2026-01-29", until: "2027-12-31" } as const;

/** Who is in which group, as whom, and how that stands (DOMAIN §10). */
export const MEMBERSHIPS: SampleMembership[] = [
  { person: "S02", group: "C", kind: "staff", ...FIRST_TERMS, roles: ["co_chair"], shows: ["email"] },
  { person: "M01", group: "C", kind: "patient", ...FIRST_TERMS, roles: ["co_chair"], shows: ["lang", "email"] },
  // Asked, and no answer yet.
  { person: "M02", group: "C", kind: "patient", ...ENDING, renewalAskedOn: "2026-10-05" },
  { person: "M03", group: "C", kind: "patient", ...FIRST_TERMS, shows: ["lang"] },
  { person: "M04", group: "C", kind: "patient", ...FIRST_TERMS, roles: ["patient_champion"], shows: ["lang", "email"] },
  { person: "M05", group: "C", kind: "patient", ...ENDING, renewalAskedOn: "2026-10-05" },
  { person: "M06", group: "C", kind: "patient", ...FIRST_TERMS },
  { person: "M07", group: "C", kind: "patient", ...ENDING, shows: ["lang"] },
  { person: "M08", group: "C", kind: "patient", ...FIRST_TERMS, shows: ["lang"] },
  { person: "M09", group: "C", kind: "patient", from: "2023-01-02", until: "2026-12-31" },
  { person: "M10", group: "C", kind: "patient", ...ENDING },
  { person: "M11", group: "C", kind: "family", ...FIRST_TERMS, shows: ["email"] },
  { person: "M12", group: "C", kind: "patient", ...FIRST_TERMS, shows: ["lang", "phone"] },
  { person: "M13", group: "C", kind: "patient", ...FIRST_TERMS },
  // Welcomed last week; the agreement waits for her.
  {
    person: "M14",
    group: "C",
    kind: "patient",
    joined: "2026-11-09",
    steps: [
      { code: "emergency_contact", on: "2026-11-11" },
      { code: "payment", on: "2026-11-11" },
      { code: "volunteer_office", on: "2026-11-12", waived: "would_harm" },
      { code: "buddy", on: "2026-11-12", buddy: "M01" },
    ],
  },
  { person: "S04", group: "H", kind: "staff", ...FIRST_TERMS, roles: ["co_chair"], shows: ["email"] },
  { person: "M15", group: "H", kind: "patient", ...FIRST_TERMS, roles: ["co_chair"], shows: ["email"] },
  { person: "M16", group: "H", kind: "patient", ...FIRST_TERMS, shows: ["lang"] },
  { person: "M17", group: "H", kind: "patient", ...ENDING, renewalAskedOn: "2026-10-12" },
  { person: "M18", group: "H", kind: "patient", ...FIRST_TERMS, roles: ["patient_champion"], shows: ["lang", "email"] },
  { person: "M19", group: "H", kind: "patient", ...NEWEST, shows: ["lang"], steps: [{ code: "orientation", on: "2026-01-29" }] },
  { person: "M20", group: "H", kind: "patient", ...ENDING },
  { person: "M21", group: "H", kind: "patient", ...NEWEST, steps: [{ code: "orientation", on: "2026-01-29" }] },
  { person: "M22", group: "H", kind: "patient", ...FIRST_TERMS, leave: { on: "2026-09-14", until: "2027-01-15" } },
  { person: "M23", group: "H", kind: "patient", ...ENDING, ended: { on: "2026-06-30", reason: "moved" } },
  { person: "M24", group: "H", kind: "family", ...NEWEST, steps: [{ code: "orientation", on: "2026-01-29" }] },
];
