import type { ApplicantActor } from "#app/features/events/actor.ts";
import type { ProgrammeGroup } from "#app/features/programme/programme.ts";
import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { applicantActor, readOwnApplication, type OwnApplication } from "./applicant.queries.server.ts";

/**
 * Opens a page that belongs to the code of an application.
 * @throws 404 where nobody was given this code, or a newer one replaced it: both look the same.
 */
export async function openApplication(args: {
  request: Request;
  params: { lang?: string; secret?: string };
  context: { programme: string };
}): Promise<PublicPage & { holder: ApplicantActor; secret: string; application: OwnApplication; group: ProgrammeGroup }> {
  const page = await openPublicPage(args);
  const holder = await applicantActor(page.actor.programme, args.params.secret ?? "");
  const application = holder && (await readOwnApplication(holder, holder.applicationId));
  const group = application && page.programme.groups.find(({ id }) => id === application.groupId);
  if (!holder || !application || !group) throw nothingHere();
  return { ...page, holder, application, group, secret: readCode(args.params.secret!)! };
}

/** Opens a page of a group for the public. @throws 404 where there is no such group. */
export async function openCouncil(args: {
  request: Request;
  params: { lang?: string; slug?: string };
  context: { programme: string };
}): Promise<PublicPage & { group: ProgrammeGroup }> {
  const page = await openPublicPage(args);
  const group = page.programme.groups.find(({ slug }) => slug === args.params.slug);
  if (!group) throw nothingHere();
  return { ...page, group };
}
