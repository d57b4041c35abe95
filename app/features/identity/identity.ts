import type { HeldGrant, Role, Scope } from "#app/features/events/actor.ts";

/** How long somebody stays signed in. */
export const SESSION_DAYS = 30;

/** The rules of a sign-in code: six digits, ten minutes, five tries, five mails an hour. */
export const CODE_RULES = { digits: 6, minutes: 10, tries: 5, mailsAnHour: 5 } as const;

/** Symbols of a card's code: 60 bits in Crockford's base 32, shown as 4-4-4. */
export const CARD_SYMBOLS = 12;

/** Roles of an advisory group, held over that group. All others are the team's. */
export const GROUP_ROLES = ["chair", "co_chair", "patient_champion", "member"] as const satisfies Role[];

/** Whether a role is one of an advisory group. */
export function isGroupRole(role: Role): role is (typeof GROUP_ROLES)[number] {
  return (GROUP_ROLES as readonly Role[]).includes(role);
}

/** Whether somebody holds a role on the team's side. */
export function hasTeamRole(grants: readonly { role: Role }[]): boolean {
  return grants.some((grant) => !isGroupRole(grant.role));
}

/** Whether a role can be held over this, in this language: the reason why not, or null where it can. */
export function grantMisfit(grant: HeldGrant): "scope" | "language" | null {
  const kinds: Scope["kind"][] = isGroupRole(grant.role)
    ? ["group"]
    : grant.role === "administrator"
      ? ["programme"]
      : ["programme", "site"];
  if (!kinds.includes(grant.scope.kind)) return "scope";
  return (grant.role === "translator") === Boolean(grant.lang) ? null : "language";
}

/** A grant as the database keeps it, as an actor holds it. */
export function heldGrant(row: { role: string; scopeKind: string; scopeId: string | null; lang: string | null }): HeldGrant {
  const role = row.role as Role;
  const scope = row.scopeId ? { kind: row.scopeKind as "site" | "group", id: row.scopeId } : { kind: "programme" as const };
  return row.lang ? { role, scope, lang: row.lang } : { role, scope };
}

/** An e-mail address as it is kept and compared: no spaces around it, lower case. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** A card's code as people read it: `7K4M-Q2XD-9PTB`. */
export function spacedCardCode(secret: string): string {
  return secret.match(/.{1,4}/g)?.join("-") ?? secret;
}

/** The digits of a code that somebody typed, whatever they put between them, in Western or Arabic digits. */
export function readDigits(typed: string): string {
  return typed
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/\D/g, "");
}
