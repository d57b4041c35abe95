import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { ReplySchema } from "#app/features/membership/application.schema.ts";
import { applicationStory } from "#app/features/membership/application-story.queries.server.ts";
import { openStepOf } from "#app/features/membership/application-story.ts";
import { Step } from "#app/features/membership/components/application-timeline.tsx";
import { openApplication } from "#app/features/membership/open-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Timeline } from "#app/ui/voice/timeline.tsx";

export const handle = { formId: "reply" };

export async function loader(args: LoaderFunctionArgs) {
  const { holder, application, group, lang, programme, reader, secret } = await openApplication(args);
  if (application.state === "withdrew") throw nothingHere();
  const steps = await applicationStory(holder, application.id, { programme, group, lang });
  return data({ lang, reader, now: now(), secret, question: openStepOf(steps) ?? null, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, application, lang, secret } = await openApplication(args);
  return publicFormAction(args.request, ReplySchema, { key: formKeyMadeAt, newKey: newFormKey }, async ({ words, key }) => {
    await writeAboutApplication(holder, { applicationId: application.id, words, lang, key });
    return seeOther(paths.application(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:own.reply.label"));

export default function ApplicationReply() {
  const { lang, reader, now: moment, secret, question, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <WordsForm
        id="reply"
        action={paths.applicationReply(lang, secret)}
        label={t("own.reply.label")}
        hint={t("own.reply.hint")}
        send={t("own.reply.send")}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
      >
        <PageTitle>{t("own.reply.title")}</PageTitle>
        {question && (
          <Timeline>
            <Step step={question} reader={reader} now={moment} />
          </Timeline>
        )}
      </WordsForm>
      <p>
        <a href={paths.application(lang, secret)}>{t("own.back")}</a>
      </p>
    </PublicColumn>
  );
}
