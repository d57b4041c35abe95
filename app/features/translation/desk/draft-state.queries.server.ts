import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { mayHave } from "../engines/engine.ts";
import { engineRows } from "../engines/engine-rows.server.ts";
import type { DeskText } from "./desk.queries.server.ts";

/**
 * Where a machine's draft of a text stands. none: no machine may be asked. free: one may be, and nobody asked. queued: it is on
 * its way. failed: machines gave nothing, for this reason.
 */
export type DraftState = { state: "none" | "free" | "queued" } | { state: "failed"; failure: string };

/** Where a machine's draft of a text stands, for its translator. */
export async function draftStateOf(actor: Actor, text: DeskText): Promise<DraftState> {
  if (text.translation !== null || text.draft !== null) return { state: "none" };
  const db = reads(actor);
  const request = await db.draftRequest.findUnique({ where: { textId_lang: { textId: text.textId, lang: text.to } } });
  if (request?.state === "failed") return { state: "failed", failure: request.failure! };
  if (request) return { state: "queued" };
  const engines = await engineRows(db, { isOn: true });
  return { state: engines.some((engine) => mayHave(engine, { lang: text.from, to: text.to, audience: text.audience })) ? "free" : "none" };
}
