import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findInput } from "#app/features/triage/input-page.server.ts";
import { readersInWords } from "#app/features/triage/together/components/readers-in-words.ts";
import { readingNow, sayReading } from "#app/features/triage/together/reading-now.server.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";

/** Who else has an input open: `{ line }`, a sentence or nothing. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  return othersReading(await findInput(args));
}

/** The script of the inbox says that somebody has an input open, and learns who else does. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const found = await findInput(args);
  await sayReading(found.actor, found.input.id);
  return othersReading(found);
}

async function othersReading({ actor, input, reader }: Awaited<ReturnType<typeof findInput>>): Promise<Response> {
  const readers = await readingNow(actor, input.id);
  return Response.json({ line: readersInWords(i18nOf(reader.lang).getFixedT(reader.lang, "together"), readers, reader.lang) }, { headers: PRIVATE_HEADERS });
}
