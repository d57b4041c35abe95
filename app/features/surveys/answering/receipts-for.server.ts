import type { VisitorActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { readDefinition } from "../definition.schema.ts";
import type { HeldCode } from "./held-code.queries.server.ts";
import { readWordsMark, receiptCodeOf } from "./own-words.ts";

/** The receipt of one answer in own words. */
export interface AnswerReceipt {
  asked: ReadableText;
  secret: string;
  code: string;
  qr: string;
}

/**
 * The receipts of what somebody wrote, by the mark in their address. They follow from the seed there, so that they can be
 * shown again without keeping anywhere which answers were one person's.
 */
export async function receiptsFor(actor: VisitorActor, held: HeldCode, seed: string, mark: string, lang: string, origin: string): Promise<AnswerReceipt[]> {
  // Answered with whatever version: a question that is asked no more keeps its receipt.
  const versions = await reads(actor).surveyVersion.findMany({ where: { surveyId: held.survey.id, publishedAt: { not: null } }, orderBy: { number: "asc" } });
  const named = versions.flatMap(({ definition }) => readWordsMark(mark, readDefinition(definition)));
  const places = [...new Map(named.map((place) => [place.question, place])).values()];
  const texts = await readTexts(actor, places.map(({ questionTextId }) => questionTextId), lang, { reviewedOnly: true });
  return Promise.all(
    places.map(async ({ question, questionTextId }) => {
      const secret = receiptCodeOf(seed, question);
      return { asked: texts.get(questionTextId)!, secret, code: spellCode(secret), qr: await qrPicture(origin + paths.receipt(lang, secret)) };
    }),
  );
}
