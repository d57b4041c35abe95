import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ChosenTopic } from "../../topics.ts";
import type { OwnNotifications } from "../preferences.queries.server.ts";

export const NOTIFICATIONS_FORM = "form";

type Typed = Partial<Record<ChosenTopic, string>> & { quietFrom: string; quietUntil: string };

/** How often each kind of mail comes, and in which hours none does. `zone`: the clock by which they are counted. */
export function NotificationsForm(props: { own: OwnNotifications; zone: string; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { own, zone, lastResult } = props;
  const { t } = useTranslation("notifications");
  const values = { ...Object.fromEntries(own.topics.map(({ topic, cadence }) => [topic, cadence])), quietFrom: own.quiet?.from ?? "", quietUntil: own.quiet?.until ?? "" };
  const [form, fields] = useForm<Typed>({ id: NOTIFICATIONS_FORM, lastResult, defaultValue: values });
  return (
    <>
      <FormErrors errors={form.errors} fields={[...own.topics.map(({ topic }) => fields[topic] as never), fields.quietFrom, fields.quietUntil]} />
      <form id={form.id} method="post" action={paths.ownNotifications()} noValidate className="grid gap-7">
        <div className="grid gap-5">
          {own.topics.map(({ topic, cadences }) => (
            <SelectField
              key={topic}
              field={fields[topic] as never}
              label={t(`topics.${topic}.label`)}
              hint={t(`topics.${topic}.line`)}
              options={cadences.map((cadence) => ({ value: cadence, label: t(`cadence.${cadence}`) }))}
            />
          ))}
          <p className="text-ink2">{t(own.isTeam ? "own.alwaysTeam" : "own.always")}</p>
        </div>
        <Section title={t("own.quiet")}>
          <p className="mb-3 text-ink2">{t("own.quietLine", { zone: `\u2068${zone}\u2069` })}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField field={fields.quietFrom} label={t("own.quietFrom")} type="time" optional dir="ltr" />
            <TextField field={fields.quietUntil} label={t("own.quietUntil")} type="time" optional dir="ltr" />
          </div>
        </Section>
        <FormButtons save={t("own.save")} backHref={paths.account()} back={t("own.back")} />
      </form>
    </>
  );
}
