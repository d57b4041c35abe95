import type { Tx } from "#app/platform/db/db.ts";
import { SEARCHED, termsOf } from "#app/features/triage/search/index-input.server.ts";
import { isVoice, linkedInputs } from "../voices.server.ts";

/** The newest voices say what an improvement is about; more of them only cost time. */
const MOST_VOICES = 100;

/** Writes which words stand in an improvement: its title, why it is done, and what people said that is linked to it. */
export async function indexImprovement(tx: Tx, improvementId: string): Promise<void> {
  const improvement = await tx.improvement.findUnique({ where: { id: improvementId }, select: { titleTextId: true, whyTextId: true } });
  if (!improvement) return;
  const voices = (await linkedInputs(tx, improvementId)).slice(-MOST_VOICES);
  // Of a person's own case only what it teaches, in the team's words.
  const said = voices.map((input) => (isVoice(input) ? input.textId : input.lessonTextId)).filter((id) => id !== null);
  const terms = termsOf(await tx.text.findMany({ where: { id: { in: [improvement.titleTextId, improvement.whyTextId, ...said] } }, select: SEARCHED }));
  await tx.improvementTerm.deleteMany({ where: { improvementId } });
  if (terms) await tx.$executeRaw`insert into improvement_terms (improvement_id, lexeme) select ${improvementId}::uuid, unnest(tsvector_to_array(${terms}))`;
}
