import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { MemberPage } from "../member-page.server.ts";
import { canBecome, canRenew, takesPart } from "../membership.ts";

/** What can be done with a place in a group as it stands. Whoever has not signed cannot take part yet: the button says so. */
export function MemberActions({ page, mayActivate }: { page: MemberPage; mayActivate: boolean }) {
  const { t } = useTranslation("membership");
  const { member, slug } = page;
  const { state } = member;
  const at = [slug, member.id] as const;
  if (state === "ended") return <p className="text-ink2">{t("member.isOver")}</p>;
  return (
    <div className="flex flex-wrap gap-2">
      {state === "onboarding" &&
        (mayActivate ? (
          <ButtonLink href={paths.activateMember(...at)} icon="tick">
            {t("activate.do")}
          </ButtonLink>
        ) : (
          <Button disabledReason={t("member.errors.notSigned")}>{t("activate.do")}</Button>
        ))}
      {state === "on_leave" && <ButtonLink href={paths.returnMember(...at)}>{t("return.do")}</ButtonLink>}
      {state === "renewing" && <ButtonLink href={paths.renewMember(...at)}>{t("renew.do")}</ButtonLink>}
      {canBecome(state, "renewing") &&
        (canRenew(member) ? (
          <ButtonLink variant="plain" href={paths.askRenewal(...at)}>
            {t("askRenewal.do")}
          </ButtonLink>
        ) : (
          <Button disabledReason={t("member.errors.lastTerm")}>{t("askRenewal.do")}</Button>
        ))}
      {canBecome(state, "on_leave") && (
        <ButtonLink variant="plain" href={paths.giveLeave(...at)}>
          {t("leave.do")}
        </ButtonLink>
      )}
      {takesPart(state) && (
        <ButtonLink variant="plain" href={paths.memberRoles(...at)}>
          {t("roles.change")}
        </ButtonLink>
      )}
      <ButtonLink variant="plain" href={paths.memberTerm(...at)}>
        {t("term.change")}
      </ButtonLink>
      <ButtonLink variant="danger" href={paths.endMember(...at)}>
        {t("end.do")}
      </ButtonLink>
    </div>
  );
}
