import { privateCode } from "#app/platform/secrets/private-code.ts";

/**
 * The private code of an invitation. It follows from its id and our secret, so that a reminder and a printed letter show the
 * same code, though the database keeps only its hash.
 */
export function invitationCode(invitationId: string): string {
  return privateCode("response", "invitation", invitationId);
}
