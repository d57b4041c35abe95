import { ROLES, type RoleName, type Whose, type World } from "../world.ts";

/**
 * What somebody gets:
 * page: the page (200) · moved: another page (302, 303) · sign-in: the sign-in page · done: what was asked is done (303, or
 * 200 where the answer itself is the result) · unknown: 404, as for a record that does not exist · refused: 403 or 404 on
 * something they may see but not do · invalid: a form with a message (400) · none: no form there (405).
 */
export type Outcome = "page" | "moved" | "sign-in" | "done" | "unknown" | "refused" | "invalid" | "none";
export type Table = Record<RoleName, Outcome>;

export interface Row<Made = unknown> {
  /** As in `app/routes.ts`. */
  route: string;
  /** Makes the record that the address names. */
  record?: (world: World, whose: Whose) => Promise<Made>;
  path: (made: Made, world: World, whose: Whose) => string;
  get: Table | Record<Whose, Table>;
  post?: {
    fields: (made: Made, world: World, whose: Whose) => Record<string, string>;
    /** A form with a file, in place of the fields. */
    form?: () => { body: Buffer; headers: Record<string, string> };
    expect: Table | Record<Whose, Table>;
    /** It ends sessions: of who sends it, or of whom it is about. */
    endsSession?: true;
    /** It changes nothing that the log tells of. */
    silent?: true;
  };
}

export const table = (of: (role: RoleName) => Outcome): Table => Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Table;

/** The same for everybody: pages that read no session. */
export const everybody = (outcome: Outcome) => table(() => outcome);
/** Whoever is signed in. */
export const signedIn = (outcome: Outcome) => table((role) => (role === "visitor" ? "sign-in" : outcome));
/** Some roles; for everybody else who is signed in the address does not exist. */
export const only = (roles: RoleName[], outcome: Outcome, others: Outcome = "unknown") =>
  table((role) => (role === "visitor" ? "sign-in" : roles.includes(role) ? outcome : others));
/** Some roles, some others who see the record but may not do this with it, and everybody else. */
export const seenBy = (roles: RoleName[], outcome: Outcome, seers: RoleName[]) =>
  table((role) => (role === "visitor" ? "sign-in" : roles.includes(role) ? outcome : seers.includes(role) ? "refused" : "unknown"));

export const row = <Made>(entry: Row<Made>): Row => entry as Row;

// Who is who, as DESIGN §3 has it.
export const TEAM: RoleName[] = ["administrator", "coordinator", "champion", "siteChampion", "intake", "translator", "leader"];
/** Read patients' words, of this site and of another. */
export const READERS: Record<Whose, RoleName[]> = { own: ["coordinator", "champion", "siteChampion"], other: ["coordinator", "champion"] };
/** See the backlog. */
export const BACKLOG: RoleName[] = ["coordinator", "champion", "siteChampion", "leader"];
export const PEOPLE: RoleName[] = ["coordinator", "administrator"];

export const byReaders = (outcome: Outcome) => ({ own: only(READERS.own, outcome), other: only(READERS.other, outcome) });
/** On improvements: who changes those of the site; champions of another site and leaders only see them. */
export const byChangers = (outcome: Outcome) => ({ own: seenBy(READERS.own, outcome, BACKLOG), other: seenBy(READERS.other, outcome, BACKLOG) });
