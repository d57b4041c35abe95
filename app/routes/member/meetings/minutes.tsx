import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { MeetingWhen } from "#app/features/meetings/components/meeting-head.tsx";
import { PublishedMinutes } from "#app/features/meetings/minutes/components/minutes-body.tsx";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { openOwnMeeting } from "#app/features/meetings/room-page.server.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, meeting } = await openOwnMeeting(args);
  const minutes = (await minutesOf(actor, meeting, lang)).filter(({ state }) => state === "published");
  if (minutes.length === 0) throw nothingHere();
  return data({ lang, reader, now, meeting, minutes }, { headers: PRIVATE_HEADERS });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.title"));

export default function OwnMinutes() {
  const { lang, reader, now, meeting, minutes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <div className="grid gap-1">
        <p className="text-ink2">{t("minutes.title")}</p>
        <h1>
          <InlineText text={meeting.title} />
        </h1>
        <MeetingWhen meeting={meeting} lang={lang} now={now} />
      </div>
      <PublishedMinutes minutes={minutes} reader={reader} now={now} />
      <p className="no-print">
        <a href={paths.ownMeeting(meeting.number)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
