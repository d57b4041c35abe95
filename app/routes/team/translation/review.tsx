import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { reviewTranslation } from "#app/features/texts/review-translation.server.ts";
import { canReview } from "#app/features/texts/texts.policy.ts";
import { ReviewSchema } from "#app/features/texts/texts.schema.ts";
import { ReviewForm } from "#app/features/translation/desk/components/review-form.tsx";
import { deskAddress, Pair } from "#app/features/translation/desk/components/waiting-list.tsx";
import { openDeskText, publishingOf } from "#app/features/translation/desk/desk-page.server.ts";
import { nextOnDesk } from "#app/features/translation/desk/desk.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** Somebody else's translation that waits to be checked. */
async function open(args: LoaderFunctionArgs) {
  const opened = await openDeskText(args);
  if (!canReview(opened.actor, opened.text)) throw nothingHere();
  return opened;
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, desk, text, number } = await open(args);
  const { second } = await publishingOf(actor, text);
  return { lang, text, mayReview: second, reader: desk.reader, now: desk.now, title: textKindInWords(text, number, i18nOf(lang).getFixedT(lang, "texts")) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, desk, text } = await open(args);
  const { textId, to } = text;
  return formAction(args.request, ReviewSchema, async (form) => {
    await reviewTranslation(actor, { textId, lang: to, ...form });
    const next = nextOnDesk(desk.waiting, { textId, to });
    return redirectWithToast(next ? deskAddress(next) : paths.translation(), "texts:toast.checked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:review.title"));

export default function Review() {
  const { text, mayReview, reader, now, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar crumb={{ href: paths.translation(), label: title }} title={t("review.title")} state={<Pair from={text.from} to={text.to} />} />
      <Record>
        <ReviewForm text={text} mayReview={mayReview} reader={reader} now={now} lastResult={answer?.lastResult} />
      </Record>
    </>
  );
}
