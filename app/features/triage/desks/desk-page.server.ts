import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/features/events/actor.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { openRouting } from "../routing/routing-page.server.ts";
import { canChangeDesks } from "./desks.policy.ts";
import { peopleOfTeam, readDesk } from "./desks.queries.server.ts";

/** The code of a team in an address. */
export function deskCode({ params }: Pick<LoaderFunctionArgs, "params">): string {
  return params.code ?? "";
}

/** Who wants to change a team. @throws 404 for whoever may not. */
export const openDeskToChange = (args: LoaderFunctionArgs) => openRouting(args, canChangeDesks);

/** A team of an address, and who could be in it. @throws 404 where there is none. */
export async function openDeskPage(args: LoaderFunctionArgs, may: (actor: Actor) => boolean) {
  const opened = await openRouting(args, may);
  const desk = await orNotFound(readDesk(opened.actor, deskCode(args), opened.lang));
  return { ...opened, desk, people: canChangeDesks(opened.actor) ? await peopleOfTeam(opened.actor) : [] };
}
