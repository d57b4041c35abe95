import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isTeam } from "#app/features/events/actor.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { leaveUrl, nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { readToast } from "#app/platform/http/toast.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Toast } from "#app/ui/feedback/toast.tsx";
import { MemberShell } from "#app/ui/layout/member-shell.tsx";
import { OtherWay } from "#app/ui/layout/other-way.tsx";
import { Phone } from "#app/ui/phone.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const programme = await readProgramme(context.programme);
  const lang = requestLanguage(request, { account: person.lang });
  return {
    lang,
    person: { name: person.name },
    isTeam: isTeam(actor),
    programme: nameFor(programme.name, lang).words,
    phone: programme.phone,
    emergencyPhone: programme.emergencyPhone,
    leave: leaveUrl(programme),
    toast: readToast(request),
  };
}

export default function MemberLayout() {
  const { lang, person, isTeam: worksHere, programme, phone, emergencyPhone, leave, toast } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["member", "public"]);
  const { pathname } = useLocation();
  const links = [
    { href: paths.home(), label: t("member:nav.home") },
    { href: paths.said(), label: t("member:nav.said") },
    { href: paths.say(), label: t("member:nav.say") },
    { href: paths.account(), label: t("member:nav.account") },
    ...(worksHere ? [{ href: paths.team(), label: t("member:nav.team") }] : []),
  ].map((link) => ({ ...link, current: link.href === pathname }));
  return (
    <MemberShell
      homeHref={paths.home()}
      programmeName={programme}
      person={person}
      links={links}
      footerLinks={[
        { href: paths.changes(lang), label: t("public:nav.changes") },
        { href: paths.whoReads(lang), label: t("public:nav.whoReads") },
        { href: paths.privacy(lang), label: t("public:nav.privacy") },
        { href: paths.accessibility(lang), label: t("public:nav.accessibility") },
      ]}
      otherWay={
        phone && (
          <OtherWay>
            {t("public:talk.question")} <Phone number={phone} before={t("public:talk.call")} /> {t("public:talk.language")}
          </OtherWay>
        )
      }
      leave={{ href: leave, label: t("public:leave") }}
      emergency={t("public:emergency", { phone: emergencyPhone })}
    >
      {toast && <Toast message={t(toast.key as never, toast.values) as string} />}
      <Outlet />
    </MemberShell>
  );
}
