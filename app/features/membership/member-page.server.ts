import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { nameFor, type ProgrammeGroup } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { readMember } from "./member.queries.server.ts";
import { canManageMembers } from "./membership.policy.ts";
import { STEP_CODES, type StepCode } from "./onboarding/onboarding.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** Who of the team asks about which group, and how they read. @throws 404 for whoever does not look after groups. */
export async function openGroupToManage({ request, context, params }: Args) {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const group = programme.groups.find((each) => each.slug === params.slug);
  if (!group || !canManageMembers(actor)) throw new Response(null, { status: 404 });
  const moment = now();
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, programme, group, now: moment, today: dayIn(moment, programme.timeZone) };
}

/** A member's page and the forms that stand on addresses below it. */
export async function openMember(args: Args) {
  const opened = await openGroupToManage(args);
  const member = await orNotFound(readMember(opened.actor, opened.group.id, args.params.id ?? ""));
  return { ...opened, member, page: pageOf(opened, member) };
}

/** Who wants to change which membership. @throws 404 where the address names none. */
export async function openMemberChange(args: Args) {
  const { actor, group, member } = await openMember(args);
  return { actor, slug: group.slug, membershipId: member.id, member };
}

/** What every page about one member shows. */
function pageOf({ group, lang, reader, now: moment, today }: Pick<Opened, "group" | "lang" | "reader" | "now" | "today">, member: Awaited<ReturnType<typeof readMember>>) {
  return { slug: group.slug, groupName: nameOfGroup(group, lang), member, reader, now: moment, today };
}

type Opened = Awaited<ReturnType<typeof openGroupToManage>>;
export type MemberPage = ReturnType<typeof pageOf>;

function nameOfGroup(group: ProgrammeGroup, lang: string) {
  return nameFor(group.name, lang);
}

/** The step that an address names. @throws 404 where it is none. */
export function stepOf({ params }: Args): StepCode {
  const code = STEP_CODES.find((one) => one === params.code);
  if (!code) throw new Response(null, { status: 404 });
  return code;
}
