import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { bookingName } from "../../components/meeting-room.tsx";
import type { BookingToRead } from "../../interpreters/interpreters.queries.server.ts";
import { ATTENDANCES } from "../../meeting.ts";
import type { Invited } from "../../rsvp/rsvp.queries.server.ts";
import { ALSO_CAME, CAME } from "../attendance.ts";

type Typed = { people: { id: string; attendance: string }[]; bookings: { id: string; came: string }[]; also: string[]; alsoCame: string };

/** Who was there, one choice a person; and whether the interpreters came. One form, one press. */
export function AttendanceForm(props: {
  meeting: { number: number; version: number; isInPerson: boolean };
  invited: Invited[];
  /** Who else has an account. */
  others: { id: string; name: string }[];
  /** Those who were to come. */
  bookings: BookingToRead[];
  lastResult: SubmissionResult<string[]> | null | undefined;
  lang: string;
}) {
  const { meeting, invited, others, bookings, lastResult, lang } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<Typed>({
    id: "form",
    lastResult,
    defaultValue: { people: invited.map(({ id, attendance }) => ({ id, attendance: attendance ?? "" })), bookings: bookings.map(({ id }) => ({ id, came: "" })), alsoCame: meeting.isInPerson ? "room" : "online" },
  });
  const people = fields.people.getFieldList().map((field) => field.getFieldset());
  const booked = fields.bookings.getFieldList().map((field) => field.getFieldset());
  return (
    <>
      <FormErrors errors={form.errors} fields={[...people.map(({ attendance }) => attendance), ...booked.map(({ came }) => came), fields.also, fields.alsoCame]} />
      <form id={form.id} method="post" action={paths.attendance(meeting.number)} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={meeting.version} />
        <div className="grid gap-4 sm:grid-cols-2">
          {people.map((field, index) => {
            const person = invited[index];
            if (!person) return null;
            return (
              <div key={person.id}>
                <input type="hidden" name={field.id.name} value={person.id} />
                <SelectField
                  field={field.attendance}
                  label={person.name}
                  options={[{ value: "", label: t("attendance.unknown") }, ...ATTENDANCES.map((one) => ({ value: one, label: t(`attendance.${one}`) }))]}
                />
              </div>
            );
          })}
        </div>
        {booked.length > 0 && (
          <fieldset className="grid gap-4 sm:grid-cols-2">
            <legend className="label mb-1.5">{t("interpreters.section")}</legend>
            {booked.map((field, index) => {
              const booking = bookings[index];
              if (!booking) return null;
              return (
                <div key={booking.id}>
                  <input type="hidden" name={field.id.name} value={booking.id} />
                  <SelectField
                    field={field.came}
                    label={bookingName(booking, lang, t)}
                    options={[{ value: "", label: t("attendance.unknown") }, ...CAME.map((came) => ({ value: came, label: t(`attendance.came.${came}`) }))]}
                  />
                </div>
              );
            })}
          </fieldset>
        )}
        {others.length > 0 && (
          <More label={t("attendance.also")} open={Boolean(fields.also.errors)}>
            <div className="mt-3 grid gap-5">
              <p className="text-ink2">{t("attendance.alsoLine")}</p>
              <SelectField field={fields.alsoCame} label={t("attendance.how")} options={ALSO_CAME.map((one) => ({ value: one, label: t(`attendance.${one}`) }))} />
              <TickCards field={fields.also} legend={t("people.who")} choices={others.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))} />
            </div>
          </More>
        )}
        <FormButtons save={t("attendance.save")} backHref={paths.meeting(meeting.number)} back={t("back")} />
      </form>
    </>
  );
}
