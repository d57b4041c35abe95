import type { z } from "zod";
import { nameFor } from "#app/features/programme/programme.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { MessageWords } from "./draft-message.server.ts";
import type { OpenedMessages } from "./message-page.server.ts";
import type { MessageSchema } from "./messages.schema.ts";

/** What may be chosen in the form of a message: groups and clinics by name, and the languages that people have. */
export async function messageChoices({ actor, programme, lang }: OpenedMessages) {
  const named = ({ id, name }: { id: string; name: Parameters<typeof nameFor>[0] }) => ({ id, name: nameFor(name, lang) });
  return { groups: programme.groups.map(named), sites: programme.sites.map(named), languages: await languagesOfPeople(actor) };
}

async function languagesOfPeople(actor: Actor): Promise<string[]> {
  const people = await reads(actor).person.findMany({ where: { endedAt: null }, distinct: ["lang"], orderBy: { lang: "asc" }, select: { lang: true } });
  return people.map(({ lang }) => lang);
}

/** A posted form as the commands take it. */
export function messageOf({ subject, body, groups, roles, lang, site, sourceFrom }: z.output<typeof MessageSchema>): MessageWords {
  return { subject, body, audience: { groups, roles, lang: lang ?? null, site: site ?? null }, sourceFrom: sourceFrom ?? null };
}
