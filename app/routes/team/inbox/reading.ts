import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { openReading } from "#app/features/triage/input-page.server.ts";
import { readersInWords } from "#app/features/triage/together/components/readers-in-words.ts";
import { readingNow, sayReading } from "#app/features/triage/together/reading-now.server.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";

/** Who else has an input open: `{ line }`, a sentence or nothing. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  return othersReading(await openReading(args));
}

/** The script of the inbox says that somebody has an input open, and learns who else does. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const opened = await openReading(args);
  await sayReading(opened.actor, opened.inputId);
  return othersReading(opened);
}

async function othersReading({ actor, lang, inputId }: Awaited<ReturnType<typeof openReading>>): Promise<Response> {
  const readers = await readingNow(actor, inputId);
  return Response.json({ line: readersInWords(i18nOf(lang).getFixedT(lang, "together"), readers, lang) }, { headers: PRIVATE_HEADERS });
}
