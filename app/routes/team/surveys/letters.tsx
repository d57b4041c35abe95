import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { InvitationLetter } from "#app/features/surveys/invitations/components/invitation-letter.tsx";
import { invitationLetters } from "#app/features/surveys/invitations/letters.queries.server.ts";
import { openInvitations } from "#app/features/surveys/invitations/open-invitations.server.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, number, lang, survey, title, people, isOpen } = await openInvitations(args);
  const letters = await invitationLetters(actor, survey, isOpen ? people : [], args.context.origin);
  return { number, surveyTitle: title, letters, title: translator(lang)("surveys:invitations.letters") };
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Letters() {
  const { number, surveyTitle, letters, title } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyInvitations(number), label: <InlineText text={surveyTitle} /> }} title={title} />
      <Record>
        <div className="no-print">
          <Note tone="ember" title={t("invitations.lettersNote")}>
            {t("invitations.lettersLine")}
          </Note>
        </div>
        {letters.length === 0 && <EmptyState done title={t("invitations.noLetters")} />}
        {letters.map((letter) => (
          <Fragment key={letter.id}>
            {letter.missing && <p className="no-print text-ink2">{t("invitations.noLetterIn", { language: nameOfLanguage(letter.missing, i18n.language) })}</p>}
            <InvitationLetter letter={letter} />
          </Fragment>
        ))}
      </Record>
    </>
  );
}
