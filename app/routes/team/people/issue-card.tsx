import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PrintedCard } from "#app/features/identity/components/printed-card.tsx";
import { spacedCardCode } from "#app/features/identity/identity.ts";
import { canIssueCard } from "#app/features/identity/identity.policy.ts";
import { readPerson } from "#app/features/identity/identity.queries.server.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { readForm } from "#app/platform/http/parse-form.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

async function cardHolder({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person: reader } = await requireTeam(request, context);
  const person = await orNotFound(readPerson(actor, params.id!));
  if (!canIssueCard(actor, person, hasMailServer() && person.email !== null)) throw new Response(null, { status: 404 });
  return { actor, person, lang: isShipped(reader.lang) ? reader.lang : "en" } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, lang } = await cardHolder(args);
  const cardLang = isShipped(person.lang) ? person.lang : ("en" as const);
  const { name } = await readProgramme(args.context.programme);
  return {
    person: { id: person.id, name: person.name, hasCard: person.hasCard },
    title: translator(lang)("identity:issue.title"),
    // The card speaks the language of whoever carries it.
    cardLang,
    programme: nameFor(name, cardLang).words,
  };
}

/**
 * Makes the card and shows it in the same answer: its secret is kept nowhere, so there is no page to go on to. Sending the
 * form again makes another card, and the first one stops working.
 */
export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await cardHolder(args);
  await readForm(args.request);
  const secret = await orNotFound(issueCard(actor, person.id));
  const cardLang = isShipped(person.lang) ? person.lang : "en";
  const link = args.context.origin + paths.signInCardLink(cardLang, secret);
  const site = args.context.origin + paths.signInCard(cardLang);
  return { code: spacedCardCode(secret), picture: await qrPicture(link), site };
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function IssueCard() {
  const { person, cardLang, programme } = useLoaderData<typeof loader>();
  const card = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  return (
    <>
      <div className="no-print">
        <TeamBar crumb={{ href: paths.person(person.id), label: <bdi>{person.name}</bdi> }} title={t("issue.title")} />
      </div>
      <Record>
        {card ? (
          <div className="grid max-w-column gap-5">
            <p className="no-print">{t("issue.print")}</p>
            <PrintedCard programme={programme} name={person.name} lang={cardLang} {...card} />
            <div className="no-print">
              <ButtonLink variant="plain" href={paths.person(person.id)}>
                {t("issue.done")}
              </ButtonLink>
            </div>
          </div>
        ) : (
          <div className="grid max-w-column gap-4">
            <p>{t("issue.explain")}</p>
            {person.hasCard && <p>{t("issue.replaces")}</p>}
            <div className="flex flex-wrap gap-2">
              <Form method="post" action={paths.issueCard(person.id)} id="form">
                <Button icon="key">{t("issue.do")}</Button>
              </Form>
              <ButtonLink variant="plain" href={paths.person(person.id)}>
                {t("issue.back")}
              </ButtonLink>
            </div>
          </div>
        )}
      </Record>
    </>
  );
}
