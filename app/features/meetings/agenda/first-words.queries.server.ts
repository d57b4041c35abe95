import type { Actor } from "#app/features/events/actor.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { openItemsOf } from "../raised.queries.server.ts";
import { LONGEST_ITEM_TITLE } from "./agenda.ts";

/**
 * With which words the form of an item begins, as an address says (`putOnAgenda`): those of a recommendation or an improvement
 * of the group, as its reader reads them. Empty where the address names nothing of the group's that is open.
 */
export async function firstWords(actor: Actor, groupId: string | null, query: URLSearchParams, lang: string): Promise<string> {
  const [recommendation, raised] = [query.get("recommendation"), query.get("raised")];
  if (!groupId || (!recommendation && !raised)) return "";
  const open = await openItemsOf(actor, groupId, lang);
  const text = open.unanswered.find(({ id }) => id === recommendation)?.text ?? open.raised.find(({ number }) => String(number) === raised)?.title;
  return text ? [...wordsFor(text).words].slice(0, LONGEST_ITEM_TITLE).join("") : "";
}
