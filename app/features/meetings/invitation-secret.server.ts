import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";

/**
 * The private code of an invitation, with which somebody answers without signing in. It is made again from the invitation's
 * id for every mail; the database keeps only its hash.
 */
export function invitationSecret(invitationId: string): string {
  return privateCode("invitation", invitationId);
}

/** What the database keeps of an invitation's code. */
export function invitationSecretHash(invitationId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(codeHash("invitation", invitationSecret(invitationId)));
}
