import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { BOOKING_KINDS, BOOKING_MODES, BOOKING_TRANSITIONS } from "../interpreters.ts";
import type { BookingToRead } from "../interpreters.queries.server.ts";

type Result = SubmissionResult<string[]> | null | undefined;

/** Whom to book, for which language. */
export function NewBookingForm({ number, lastResult, languages, asked, lang }: { number: number; lastResult: Result; languages: string[]; asked: string | null; lang: string }) {
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ kind: string; lang: string; dialect: string; mode: string; agency: string }>({
    id: "form",
    lastResult,
    defaultValue: asked ? { kind: "interpreter", lang: asked } : {},
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.kind, fields.lang, fields.dialect, fields.mode, fields.agency]} />
      <form id={form.id} method="post" action={paths.newBooking(number)} noValidate className="grid gap-5">
        <ChoiceCards field={fields.kind} legend={t("interpreters.whom")} choices={BOOKING_KINDS.map((kind) => ({ value: kind, label: t(`interpreters.kind.${kind}`) }))} />
        <SelectField field={fields.lang} label={t("ready.language")} options={languages.map((each) => ({ value: each, label: nameOfSpoken(each, lang) }))} />
        <TextField field={fields.dialect} label={t("rsvp.dialect")} hint={t("rsvp.dialectHint")} optional />
        <ModeField field={fields.mode} />
        <TextField field={fields.agency} label={t("interpreters.agency")} hint={t("interpreters.agencyHint")} optional />
        <Buttons number={number} label={t("interpreters.save")} />
      </form>
    </>
  );
}

/** How a booking goes on: only what its state allows. "Came" is offered once the meeting has begun. */
export function MoveBookingForm({ number, booking, begun, lastResult }: { number: number; booking: BookingToRead; begun: boolean; lastResult: Result }) {
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ to: string; mode: string; agency: string; onTime: string }>({
    id: "form",
    lastResult,
    defaultValue: { mode: booking.mode ?? "", agency: booking.agency ?? "" },
  });
  const ways = BOOKING_TRANSITIONS[booking.state].filter((to) => to !== "done" || begun);
  if (ways.length === 0) return <p className="text-ink2">{t("interpreters.final")}</p>;
  const onTime = (
    <ChoiceCards
      field={fields.onTime}
      legend={t("interpreters.onTime")}
      choices={[
        { value: "yes", label: t("interpreters.cameOnTime") },
        { value: "no", label: t("interpreters.cameLate") },
      ]}
    />
  );
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.to, fields.onTime, fields.mode, fields.agency]} />
      <form id={form.id} method="post" action={paths.booking(number, booking.id)} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={booking.version} />
        <ChoiceCards field={fields.to} legend={t("interpreters.next")} choices={ways.map((to) => ({ value: to, label: t(`interpreters.move.${to}`), ...(to === "done" && { reveals: onTime }) }))} />
        <TextField field={fields.agency} label={t("interpreters.agency")} hint={t("interpreters.agencyHint")} optional />
        <ModeField field={fields.mode} />
        <Buttons number={number} label={t("interpreters.save")} />
      </form>
    </>
  );
}

function ModeField({ field }: { field: Parameters<typeof SelectField>[0]["field"] }) {
  const { t } = useTranslation("meetings");
  return (
    <SelectField
      field={field}
      label={t("interpreters.mode")}
      optional
      options={[{ value: "", label: t("interpreters.anyMode") }, ...BOOKING_MODES.map((mode) => ({ value: mode, label: t(`rsvp.joins.${mode}`) }))]}
    />
  );
}

function Buttons({ number, label }: { number: number; label: string }) {
  const { t } = useTranslation("meetings");
  return (
    <FormButtons save={label} backHref={paths.meeting(number)} back={t("back")} />
  );
}
