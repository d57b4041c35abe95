import type { Actor } from "#app/features/events/actor.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import type { AskedSurvey } from "../survey.queries.server.ts";
import { invitationCode } from "./invitation-code.ts";
import type { InvitedPerson } from "./invitations.queries.server.ts";

/** A letter to somebody without e-mail, in their language where it ships. */
export interface Letter {
  id: string;
  name: string;
  lang: string;
  /** What they read, where Heard has no letter in it; else null. */
  missing: string | null;
  title: { words: string; lang: string };
  hello: string;
  words: string;
  howTo: string;
  code: string;
  address: string;
  qr: string;
}

/** The letters to those who have not answered and have no e-mail address. Whoever reads them may ask people (`surveyInvitations`). */
export async function invitationLetters(actor: Actor, survey: AskedSurvey, people: readonly InvitedPerson[], origin: string): Promise<Letter[]> {
  const silent = people.filter(({ hasEmail, isAnswered }) => !hasEmail && !isAnswered);
  return Promise.all(
    silent.map(async ({ id, name, lang: wished }) => {
      const lang = languageServing(wished) ?? "en";
      const t = translator(lang);
      const code = invitationCode(id);
      const texts = await readTexts(actor, [survey.titleTextId], lang, { reviewedOnly: true });
      return {
        id,
        name,
        lang,
        missing: languageServing(wished) ? null : wished,
        title: wordsFor(texts.get(survey.titleTextId)!),
        hello: t("surveys:invitations.letter.hello", { name }),
        words: t("surveys:invitations.letter.words"),
        howTo: t("surveys:invitations.letter.howTo"),
        code: spellCode(code),
        address: origin + paths.enterResponseCode(lang),
        qr: await qrPicture(origin + paths.response(lang, code)),
      };
    }),
  );
}
