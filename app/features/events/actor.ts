import type { Tx } from "#app/platform/db/db.ts";

export const ROLES = [
  "administrator",
  "coordinator",
  "champion",
  "intake",
  "translator",
  "leader",
  "chair",
  "co_chair",
  "patient_champion",
  "member",
] as const;
export type Role = (typeof ROLES)[number];

export type Scope = { kind: "programme" } | { kind: "site" | "group"; id: string };

/** A role that a person holds now, over what; a translator's names the language. */
export interface HeldGrant {
  role: Role;
  scope: Scope;
  lang?: string;
}

/** Somebody who is signed in. */
export interface PersonActor {
  kind: "person";
  programme: string;
  personId: string;
  grants: readonly HeldGrant[];
}

/** Whoever holds the private link of one input. */
export interface ReceiptActor {
  kind: "receipt";
  programme: string;
  receiptId: string;
  inputId: string;
}

/** Whoever holds the private link of one person's invitation to one meeting. */
export interface InvitationActor {
  kind: "invitation";
  programme: string;
  invitationId: string;
}

/** Whoever holds the private code of an application to join a group. */
export interface ApplicantActor {
  kind: "applicant";
  programme: string;
  applicationId: string;
}

/** Whoever holds the private link of texts that are translated outside. */
export interface OutsideTranslatorActor {
  kind: "outside_translator";
  programme: string;
  jobId: string;
}

/** Somebody not signed in, on a public page. */
export interface VisitorActor {
  kind: "visitor";
  programme: string;
}

/** Heard itself: consumers and timers. Inside a consumer it carries the transaction that moves the cursor. */
export interface SystemActor {
  kind: "system";
  programme: string;
  tx?: Tx;
}

/** Whoever acts. `programme` is the PostgreSQL schema of their programme. */
export type Actor = PersonActor | ReceiptActor | InvitationActor | ApplicantActor | OutsideTranslatorActor | VisitorActor | SystemActor;

/** Whether a person holds one of the roles, over anything. */
export function holds(actor: Actor, ...roles: Role[]): actor is PersonActor {
  return actor.kind === "person" && actor.grants.some((grant) => roles.includes(grant.role));
}

/** Whether a person holds a role over the whole programme or over this site (null: something of no site). */
export function holdsAt(actor: Actor, role: Role, siteId: string | null): boolean {
  return (
    actor.kind === "person" &&
    actor.grants.some(
      (grant) =>
        grant.role === role &&
        (grant.scope.kind === "programme" || (grant.scope.kind === "site" && grant.scope.id === siteId)),
    )
  );
}

/** The sites over which a person holds a role: every one, or those listed (perhaps none). */
export function sitesOf(actor: Actor, role: Role): "all" | string[] {
  if (actor.kind !== "person") return [];
  const held = actor.grants.filter((grant) => grant.role === role);
  if (held.some((grant) => grant.scope.kind === "programme")) return "all";
  return held.flatMap((grant) => (grant.scope.kind === "site" ? [grant.scope.id] : []));
}

/** The languages a person translates, as BCP 47 tags. */
export function languagesOf(actor: Actor): string[] {
  if (actor.kind !== "person") return [];
  return [...new Set(actor.grants.flatMap((grant) => (grant.role === "translator" && grant.lang ? [grant.lang] : [])))];
}

/** Whether somebody works on the team's side (everybody but members of groups and people without a role). */
export function isTeam(actor: Actor): actor is PersonActor {
  return holds(actor, "administrator", "coordinator", "champion", "intake", "translator", "leader");
}
