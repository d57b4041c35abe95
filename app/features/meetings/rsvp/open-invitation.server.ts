import type { InvitationActor } from "#app/features/events/actor.ts";
import { placesFor } from "#app/features/programme/places.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { invitationActor, readInvitation, type InvitationToAnswer } from "./rsvp.queries.server.ts";

/**
 * Opens the page that belongs to one person's invitation.
 * @throws 404 where nobody was given this code, or the person is no longer invited: both look the same.
 */
export async function openInvitation(args: {
  request: Request;
  params: { lang?: string; code?: string };
  context: { programme: string };
}): Promise<PublicPage & { holder: InvitationActor; code: string; invitation: InvitationToAnswer; place: { words: string; lang: string } | null }> {
  const page = await openPublicPage(args);
  const holder = await invitationActor(page.actor.programme, args.params.code ?? "");
  const invitation = holder && (await readInvitation(holder, holder.invitationId, page.lang));
  if (!holder || !invitation) throw nothingHere();
  const place = invitation.meeting.siteId ? (placesFor(page.programme, page.lang)[invitation.meeting.siteId] ?? null) : null;
  return { ...page, holder, invitation, place, code: readCode(args.params.code!)! };
}

/** The languages that somebody may ask an interpreter of: those of the programme, and their own. */
export function interpretedLanguages(programme: Programme, invitation: InvitationToAnswer): string[] {
  return [...new Set([invitation.person.lang, ...(invitation.needsLang ? [invitation.needsLang] : []), ...programme.languages])];
}
