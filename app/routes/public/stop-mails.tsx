import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isStopped } from "#app/features/notifications/preferences/preferences.queries.server.ts";
import { StopSchema } from "#app/features/notifications/preferences/preferences.schema.ts";
import { resumeTopic } from "#app/features/notifications/preferences/resume-topic.server.ts";
import { readStopToken } from "#app/features/notifications/preferences/stop-token.ts";
import { stopTopic } from "#app/features/notifications/preferences/stop-topic.server.ts";
import { isOneClick } from "#app/platform/http/one-click.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

/** What the address is about. @throws 404 where it was not made by us. */
function stopOf({ params, context }: LoaderFunctionArgs) {
  const stop = readStopToken(context.programme, params.token ?? "");
  if (!stop) throw nothingHere();
  return stop;
}

/** Opening it stops nothing: programmes that scan mail open every link. */
export async function loader(args: LoaderFunctionArgs) {
  const stop = stopOf(args);
  const stopped = await isStopped(args.context.programme, stop);
  const { lang, token } = args.params as { lang: string; token: string };
  return data({ lang, token, topic: stop.topic, isPerson: stop.recipient.kind === "person", stopped }, { headers: PRIVATE_HEADERS });
}

/** The press on the page; or that of a mail programme, which posts from elsewhere, is answered with no redirect (RFC 8058 §3.1), and reads no page. */
export async function action(args: ActionFunctionArgs) {
  const stop = stopOf(args);
  const actor = { kind: "visitor", programme: args.context.programme } as const;
  const { request, params } = args;
  if (await isOneClick(new Uint8Array(await request.clone().arrayBuffer()), request.headers.get("Content-Type") ?? "")) {
    await stopTopic(actor, stop);
    return null;
  }
  return formAction(request, StopSchema, async (form) => {
    await (form.do === "stop" ? stopTopic : resumeTopic)(actor, stop);
    return seeOther(paths.stopMails(params.lang!, params.token!));
  });
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [...pageTitle(page?.lang, (t) => t("notifications:stop.title")), { name: "robots", content: "noindex, nofollow" }];

export default function StopMails() {
  const { lang, token, topic, isPerson, stopped } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  return (
    <PublicColumn>
      <PageTitle lead={t(stopped ? "stop.stoppedLine" : "stop.lead")}>{t(stopped ? "stop.stopped" : "stop.title")}</PageTitle>
      <Note tone={stopped ? "leaf" : "neutral"} icon="reply" title={t(`topics.${topic}.label`)}>
        {t(`topics.${topic}.line`)}
      </Note>
      <p>{t(isPerson ? "stop.stillPerson" : "stop.still")}</p>
      <form method="post" action={paths.stopMails(lang, token)} className="flex flex-wrap gap-3">
        <Button name="do" value={stopped ? "resume" : "stop"} variant={stopped ? "plain" : "primary"}>
          {t(stopped ? "stop.resume" : "stop.do")}
        </Button>
        {isPerson && (
          <ButtonLink variant="plain" href={paths.ownNotifications()}>
            {t("stop.choose")}
          </ButtonLink>
        )}
      </form>
    </PublicColumn>
  );
}
