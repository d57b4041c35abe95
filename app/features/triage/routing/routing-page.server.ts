import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/features/events/actor.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { canChangeDesks, canSeeDesks } from "../desks/desks.policy.ts";
import { listThemes } from "../themes/themes.queries.server.ts";
import { themeChoices } from "../themes/themes.ts";
import { deskNames } from "../desks/desks.queries.server.ts";
import { ruleNames, takers } from "./rule-names.server.ts";
import { canChangeRouting, canSeeRouting } from "./routing.policy.ts";
import { readRule } from "./rules.queries.server.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** What somebody may do with themes, teams and rules. */
export interface RoutingRights {
  changesRules: boolean;
  seesDesks: boolean;
  changesDesks: boolean;
}

/** Who of the team asks, and how they read. @throws 404 for whoever `may` not. */
export async function openRouting({ request, context }: Args, may: (actor: Actor) => boolean = canSeeRouting) {
  const { actor, person } = await requireTeam(request, context);
  if (!may(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const rights: RoutingRights = { changesRules: canChangeRouting(actor), seesDesks: canSeeDesks(actor), changesDesks: canChangeDesks(actor) };
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, rights, programme: await readProgramme(context.programme), now: now() };
}

/** As {@link openRouting}, for whoever changes rules and themes. */
export const openToChange = (args: Args) => openRouting(args, canChangeRouting);

/** The number of a rule in an address. @throws 404 where it is none. */
export function ruleNumber({ params }: Args): number {
  if (!/^\d{1,9}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  return Number(params.number);
}

/** A rule of an address, with the names it speaks of. @throws 404 where there is none. */
export async function openRule(args: Args, may: (actor: Actor) => boolean = canSeeRouting) {
  const opened = await openRouting(args, may);
  const { actor, programme, lang } = opened;
  const [rule, names] = await orNotFound(Promise.all([readRule(actor, ruleNumber(args), lang), ruleNames(actor, programme, lang)]));
  return { ...opened, rule, names };
}

/** A rule for whoever changes it. */
export const openRuleToChange = (args: Args) => openRule(args, canChangeRouting);

/** What the form of a rule offers. */
export async function ruleChoices({ actor, programme, lang }: Awaited<ReturnType<typeof openRouting>>) {
  const [themes, desks, people] = await Promise.all([listThemes(actor, lang), deskNames(actor, lang), takers(actor)]);
  return {
    themes: themeChoices(themes),
    desks: desks.filter(({ ended }) => !ended).map(({ code, name }) => ({ value: code, label: name.words })),
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    sites: programme.sites.map(({ id }) => id),
    languages: programme.languages,
  };
}
