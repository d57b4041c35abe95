import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { canSeeBacklog, canSeeWork, canStartImprovement } from "./backlog.policy.ts";
import type { ImprovementChoices } from "./components/improvement-form.tsx";
import { readImprovement, readUpdate } from "./improvement.queries.server.ts";
import { possibleOwners } from "./improvements.queries.server.ts";
import { improvementThemes } from "./themes.queries.server.ts";

/** Who of the team asks, and how they read. @throws 404 for whoever has no backlog. */
export async function openBacklog({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeBacklog(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, now: now(), programme, places: placesFor(programme, lang) };
}

/** The improvement of an address. @throws 404 where there is none for whoever asks. */
export async function openImprovement(args: LoaderFunctionArgs) {
  const page = await openBacklog(args);
  const improvement = await orNotFound(readImprovement(page.actor, numberOf(args), page.lang));
  return { ...page, improvement };
}

/** The improvement of an address, for somebody who may change it. @throws 404 otherwise. */
export async function openImprovementToChange(args: LoaderFunctionArgs) {
  const page = await openImprovement(args);
  if (!page.improvement.canChange) throw new Response(null, { status: 404 });
  return page;
}

/** The improvement of an address that goes on as another one, for somebody who may take it apart. @throws 404 otherwise. */
export async function openMergedImprovement(args: LoaderFunctionArgs) {
  const page = await openImprovement(args);
  if (!page.improvement.canTakeApart) throw new Response(null, { status: 404 });
  return page;
}

/** The update of an address, for somebody who may change it. @throws 404 otherwise. */
export async function openUpdate(args: LoaderFunctionArgs) {
  const page = await openBacklog(args);
  const found = await orNotFound(readUpdate(page.actor, numberOf(args), idOf(args, "updateId"), page.lang));
  if (!found.improvement.canChange) throw new Response(null, { status: 404 });
  return { ...page, ...found };
}

/** The number in an address. @throws 404 where it is none. */
export function numberOf({ params }: Pick<LoaderFunctionArgs, "params">): number {
  if (!/^[1-9]\d{0,8}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  return Number(params.number);
}

/** An id in an address. @throws 404 where it is none. */
export function idOf({ params }: Pick<LoaderFunctionArgs, "params">, name: "updateId" | "linkId" | "relationId" | "noteId"): string {
  const id = params[name];
  if (!isUuid(id)) throw new Response(null, { status: 404 });
  return id as string;
}

/** The groups that an update may be for, by name. */
export function groupChoices(programme: Programme, lang: string): { id: string; name: { words: string; lang: string } }[] {
  return programme.groups.map(({ id, name }) => ({ id, name: nameFor(name, lang) }));
}

/** What the form of an improvement offers to somebody; `theme`: the code that stands, which may have ended. @throws 404 where they may not start or edit any. */
export async function improvementChoices(actor: Actor, programme: Programme, lang: string, theme?: string | null): Promise<ImprovementChoices> {
  if (!canSeeWork(actor)) throw new Response(null, { status: 404 });
  return {
    sites: programme.sites.filter((site) => canStartImprovement(actor, site.id)).map((site) => ({ id: site.id, name: nameFor(site.name, lang) })),
    noSite: canStartImprovement(actor, null),
    themes: (await improvementThemes(actor, lang)).filter(({ code, ended }) => !ended || code === theme),
    owners: await possibleOwners(actor),
  };
}
