import type { Answers, Mode } from "#app/features/surveys/survey.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";

export interface ResponseMade {
  answers: Answers;
  lang?: string;
  siteId?: string | null;
  mode?: Mode;
  versionId?: string;
  /** `YYYY-MM-DD` */
  day?: string;
  /** So many people answered exactly so; one, unless said otherwise. */
  times?: number;
}

/** Responses as their rows are, for tests of what is made of them. */
export async function createResponses(programme: string, survey: { id: string; version: { id: string } }, responses: readonly ResponseMade[]): Promise<void> {
  await database(programme).prisma.response.createMany({
    data: responses.flatMap(({ answers, lang = "en", siteId = null, mode = "web", versionId = survey.version.id, day = "2026-03-02", times = 1 }) =>
      Array.from({ length: times }, () => ({ id: newId(), surveyId: survey.id, versionId, lang, siteId, mode, answers: answers as object, day: new Date(`${day}T00:00:00Z`) })),
    ),
  });
}
