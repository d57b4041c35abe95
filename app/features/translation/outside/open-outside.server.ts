import type { OutsideTranslatorActor } from "#app/features/events/actor.ts";
import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { outsideActor, outsideWork, type OutsideWork } from "./outside-work.queries.server.ts";

/** Opens the page of a job for somebody outside. @throws 404 for a code that is none, ended or was taken back: all look the same. */
export async function openOutside(args: {
  request: Request;
  params: { lang?: string; code?: string };
  context: { programme: string };
}): Promise<PublicPage & { holder: OutsideTranslatorActor; code: string; work: OutsideWork }> {
  const page = await openPublicPage(args);
  const holder = await outsideActor(page.actor.programme, args.params.code ?? "");
  if (!holder) throw nothingHere();
  return { ...page, holder, code: readCode(args.params.code!)!, work: await outsideWork(holder) };
}
