import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { validate as isUuid } from "uuid";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { askTranslation } from "#app/features/meetings/readiness/ask-translation.server.ts";
import { AskTranslationSchema } from "#app/features/meetings/readiness/readiness.schema.ts";
import { textOfMeeting } from "#app/features/meetings/readiness/readiness.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { isLanguageTag, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

function target({ params }: Pick<LoaderFunctionArgs, "params">): { textId: string; to: string } {
  const { textId = "", lang: to = "" } = params;
  if (!isUuid(textId) || !isLanguageTag(to)) throw nothingHere();
  return { textId, to };
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const { textId, to } = target(args);
  const text = await textOfMeeting(actor, meeting, textId, lang);
  if (!text) throw nothingHere();
  return { lang, meeting, text, to };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  const { textId, to } = target(args);
  return formAction(args.request, AskTranslationSchema, async () => {
    await askTranslation(actor, { number, textId, lang: to });
    return redirectWithToast(paths.meeting(number), "meetings:toast.translationAsked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:missing.step.ask"));

export default function AskTranslation() {
  const { lang, meeting, text, to } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("missing.step.ask")}>
      <PressForm action={paths.askTranslation(meeting.number, text.id, to)} lastResult={answer?.lastResult} press={t("missing.askDo")} back={{ href: paths.meeting(meeting.number), label: t("back") }}>
        <p className="text-second text-ink2">{nameOfLanguage(to, lang)}</p>
        <p className="clamp">
          <InlineText text={text} />
        </p>
      </PressForm>
    </RoomFormPage>
  );
}
