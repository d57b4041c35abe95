import type { PersonActor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { inViewOf, readInboxView } from "./inbox-address.ts";
import { listInbox } from "./triage.queries.server.ts";

/** Who makes an input leave the inbox, and from where. */
interface Leaving {
  request: Request;
  actor: PersonActor;
  inputId: string;
  lang: string;
}

/**
 * Does what makes an input leave the inbox, says so, and goes on to the one that stood after it in the same view, so that a
 * list is worked through without coming back to it; to the list where it was the last. What is refused goes nowhere.
 * `undo`: where it is taken back.
 */
export async function leaveInbox({ request, actor, inputId, lang }: Leaving, leave: () => Promise<unknown>, toast: string, undo?: (id: string) => string): Promise<Response> {
  const { input } = database(actor.programme).prisma;
  const stood = await input.findUnique({ where: { id: inputId }, select: { number: true, urgency: true } });
  await leave();
  const left = undo && (await input.findUnique({ where: { id: inputId }, select: { version: true } }));
  const { filter, narrowing } = readInboxView(new URL(request.url).searchParams);
  const after = stood && `${stood.urgency}-${stood.number}`;
  const [next] = (await listInbox(actor, { filter, narrowing, lang, before: after, most: 1 })).rows;
  return redirectWithToast(inViewOf(request, next ? paths.input(next.id) : paths.inbox()), toast, { number: stood?.number ?? 0 }, left ? { action: inViewOf(request, undo!(inputId)), version: left.version } : undefined);
}
