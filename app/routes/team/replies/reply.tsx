import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { TemplateForm } from "#app/features/texts/components/template-form.tsx";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { canChangeReplies } from "#app/features/triage/replies/reply.policy.ts";
import { ReplyTemplateSchema } from "#app/features/triage/replies/reply.schema.ts";
import { LONGEST_REPLY, REPLY_BLANKS } from "#app/features/triage/replies/reply.ts";
import { listReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { reviseReply } from "#app/features/triage/replies/revise-reply.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

async function openReply(args: LoaderFunctionArgs) {
  const opened = await openTriage(args);
  if (!canChangeReplies(opened.actor)) throw nothingHere();
  const reply = (await listReplies(opened.actor)).find(({ code }) => code === args.params.code);
  if (!reply) throw nothingHere();
  return { ...opened, reply };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reply } = await openReply(args);
  return { lang, reply };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, reply } = await openReply(args);
  return formAction(args.request, ReplyTemplateSchema, async (form) => {
    await reviseReply(actor, { code: reply.code, ...form });
    return redirectWithToast(paths.replyTemplates(), "triage:replies.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => (data ? t(`triage:replies.code.${data.reply.code}`) : t("triage:replies.listTitle")));

/** The words of a ready-made reply, in the language in which they were written. */
export default function EditReply() {
  const { reply } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  return (
    <>
      <TeamBar crumb={{ href: paths.replyTemplates(), label: t("replies.listTitle") }} title={t(`replies.code.${reply.code}`)} />
      <Record
        rail={
          <Section title={t("replies.languages")}>
            <LanguageStates languages={reply.languages} />
          </Section>
        }
      >
        <TemplateForm
          action={paths.replyTemplate(reply.code)}
          template={reply}
          blanks={REPLY_BLANKS.map((name) => ({ name, meaning: t(`replies.blank.${name}`) }))}
          longest={LONGEST_REPLY}
          rows={8}
          label={t("replies.words")}
          hint={t("replies.hint")}
          save={t("replies.save")}
          back={
            <ButtonLink variant="quiet" href={paths.replyTemplates()}>
              {t("back")}
            </ButtonLink>
          }
          lastResult={answer?.lastResult}
        />
      </Record>
    </>
  );
}
