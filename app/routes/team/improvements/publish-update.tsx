import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PublishSchema } from "#app/features/backlog/backlog.schema.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { PublishForm } from "#app/features/backlog/updates/components/publish-form.tsx";
import { ReadingLine } from "#app/features/backlog/updates/components/reading-line.tsx";
import { UpdatePreview } from "#app/features/backlog/updates/components/update-preview.tsx";
import { UpdatePreviews } from "#app/features/backlog/updates/components/update-previews.tsx";
import { idOf, numberOf, openBacklog, openUpdate } from "#app/features/backlog/improvement-page.server.ts";
import { previewsOf } from "#app/features/backlog/updates/previews.queries.server.ts";
import { readingEase } from "#app/features/backlog/updates/reading-ease.ts";
import { scheduleUpdate } from "#app/features/backlog/updates/schedule-update.server.ts";
import { goesOutAt } from "#app/features/input/receipt/goes-out-at.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { momentIn } from "#app/platform/clock/wall-clock.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, programme, improvement, update } = await openUpdate(args);
  // What waits for its time is taken back on the improvement's page.
  if (update.publishedAt || update.publishAt) throw redirect(paths.improvement(improvement.number), 303);
  const group = programme.groups.find(({ id }) => id === update.groupId);
  return {
    lang,
    number: improvement.number,
    people: improvement.people ?? 0,
    update,
    group: group ? nameFor(group.name, lang) : null,
    previews: await previewsOf(actor, update),
    ease: readingEase(`${update.said.words}\n${update.did.words}`, update.said.lang),
    timeZone: programme.timeZone,
    canTakeBack: goesOutAt(now) > now,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, programme } = await openBacklog(args);
  const number = numberOf(args);
  const updateId = idOf(args, "updateId");
  return formAction(args.request, PublishSchema, async ({ version, when, day, time }) => {
    const waits = await scheduleUpdate(actor, { updateId, version, at: when === "later" ? momentIn(programme.timeZone, day, time) : null });
    const undo = waits ? { action: paths.unscheduleUpdate(number, updateId), version: version + 1 } : undefined;
    return redirectWithToast(paths.improvement(number), waits ? "backlog:toast.scheduled" : "backlog:toast.published", {}, undo);
  }, { "errors:springGap": "time" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:publish.title"));

export default function PublishUpdate() {
  const { number, people, update, group, previews, ease, timeZone, canTakeBack } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const waiting = update.languages.filter(({ state }) => state !== "reviewed").length;
  const quoteGone = update.quote !== null && !update.quote.allowed;
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("publish.title")} />
      <Record>
        <PublishForm
          number={number}
          update={update}
          timeZone={timeZone}
          canTakeBack={canTakeBack}
          disabledReason={quoteGone ? t("publish.quoteGone") : null}
          lastResult={answer?.lastResult}
        >
          <UpdatePreview update={update} />
          <ReadingLine ease={ease} />
          <Section title={t("publish.languages")}>
            <LanguageStates languages={update.languages} />
            {waiting > 0 && <p className="mt-2 text-ink2">{t("publish.waiting", { count: waiting })}</p>}
            <UpdatePreviews previews={previews} />
          </Section>
          <Section title={t("publish.who")}>
            <p>{t("publish.contributors", { count: people })}</p>
            {group && (
              <p>
                {t("publish.members")} <bdi lang={group.lang}>{group.words}</bdi>
              </p>
            )}
            <p>{t(update.audience === "public" ? "publish.everyone" : "publish.notPublic")}</p>
          </Section>
          {quoteGone && <Note tone="ember" title={t("publish.quoteGone")}>{t("publish.quoteGoneNext")}</Note>}
        </PublishForm>
      </Record>
    </>
  );
}
