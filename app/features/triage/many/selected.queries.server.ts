import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import type { InputStatus } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { inboxWhere } from "../triage.queries.server.ts";
import { MOST_SELECTED } from "./many.ts";

/** An input of several that somebody selected. */
export interface SelectedInput {
  id: string;
  number: number;
  version: number;
  status: InputStatus;
  text: ReadableText;
}

/** Those of some inputs that the actor reads in the inbox, most urgent first, as they are now. */
export async function selectedInputs(actor: Actor, ids: readonly string[]): Promise<(Omit<SelectedInput, "text"> & { textId: string })[]> {
  const wanted = [...new Set(ids.filter((id) => isUuid(id)))].slice(0, MOST_SELECTED);
  if (wanted.length === 0) return [];
  return readRows(actor, Prisma.sql`
    select i.id, i.number, i.version, i.status, i.text_id as "textId" from inputs i
    where i.id = any(${wanted}::uuid[]) and ${inboxWhere(actor)} and i.withdrawn_at is null order by i.urgency, i.number desc`);
}

/** As {@link selectedInputs}, with their words for a reader. */
export async function readSelected(actor: Actor, ids: readonly string[], lang: string): Promise<SelectedInput[]> {
  const { workingLanguage } = await readProgramme(actor.programme);
  const rows = await selectedInputs(actor, ids);
  const texts = await wordsForTeam(actor, rows.map(({ textId }) => textId), lang, workingLanguage);
  return rows.map(({ textId, ...row }) => ({ ...row, text: texts.get(textId)! }));
}
