import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { LONGEST_DIAL_IN, LONGEST_MEETING_TITLE, LONGEST_ROOM, MEETING_KINDS } from "../meeting.ts";
import { RepeatFields } from "./repeat-fields.tsx";

/** What a meeting may be of and where, for its form. */
export interface MeetingChoices {
  groups: { id: string; name: { words: string; lang: string } }[];
  sites: { id: string; name: { words: string; lang: string } }[];
  people: { id: string; name: string }[];
}

export const MEETING_FORM = "meeting";

export type MeetingTyped = {
  title: string;
  group: string;
  kind: string;
  day: string;
  time: string;
  minutes: string;
  inPerson: string;
  site: string;
  room: string;
  onlineUrl: string;
  dialIn: string;
  every: string;
  interval: string;
  ends: string;
  count: string;
  until: string;
  people: string[];
};

/**
 * The form of a meeting: a new one (with its group, who else is invited, and whether it repeats), one to change, or a series
 * to change (`repeats`). Without script the fields of a repetition stand there only while one is chosen.
 */
export function MeetingForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  choices: MeetingChoices;
  values?: Partial<MeetingTyped>;
  versions?: { version: number; seriesVersion?: number };
  mode: "new" | "one" | "series";
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, choices, values, versions, mode, submitLabel, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<MeetingTyped>({ id: MEETING_FORM, lastResult, defaultValue: values });
  const { title, group, kind, day, time, minutes, inPerson, site, room, onlineUrl, dialIn, every, interval, ends, count, until, people } = fields;
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[title, group, kind, day, time, minutes, every, interval, ends, count, until, inPerson, site, room, onlineUrl, dialIn, people]} />
      <ChangedMeanwhile
        errors={form.errors}
        now={[
          { field: title, label: t("form.title"), words: values?.title },
          { field: day, label: t(mode === "one" ? "form.day" : "form.firstDay"), words: values?.day },
          { field: time, label: t("form.time"), words: values?.time },
          { field: minutes, label: t("form.minutes"), words: values?.minutes },
          { field: room, label: t("form.room"), words: values?.room },
          { field: onlineUrl, label: t("form.onlineUrl"), words: values?.onlineUrl },
          { field: dialIn, label: t("form.dialIn"), words: values?.dialIn },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {versions && <input type="hidden" name="version" value={versions.version} />}
        {versions?.seriesVersion !== undefined && <input type="hidden" name="seriesVersion" value={versions.seriesVersion} />}
        <TextField field={title} label={t("form.title")} hint={t("form.titleHint")} maxLength={LONGEST_MEETING_TITLE} />
        {mode === "new" && (
          <SelectField
            field={group}
            label={t("form.group")}
            hint={t("form.groupHint")}
            optional
            options={[{ value: "", label: t("form.noGroup") }, ...choices.groups.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))]}
          />
        )}
        <SelectField field={kind} label={t("form.kind")} options={MEETING_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))} />
        <div className="flex flex-wrap gap-4">
          <TextField field={day} label={t(mode === "one" ? "form.day" : "form.firstDay")} type="date" short dir="ltr" />
          <TextField field={time} label={t("form.time")} type="time" short dir="ltr" />
          <TextField field={minutes} label={t("form.minutes")} type="number" inputMode="numeric" short dir="ltr" />
        </div>
        <p className="hint">{t("form.clock")}</p>
        {mode !== "one" && <RepeatFields fields={{ every, interval, ends, count, until }} isSeries={mode === "series"} />}
        <TickCard
          field={inPerson}
          label={t("form.inPerson")}
          reveals={
            <div className="grid gap-4">
              <SelectField
                field={site}
                label={t("form.site")}
                optional
                options={[{ value: "", label: t("form.noSite") }, ...choices.sites.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))]}
              />
              <TextField field={room} label={t("form.room")} hint={t("form.roomHint")} optional maxLength={LONGEST_ROOM} />
            </div>
          }
        />
        <TextField field={onlineUrl} label={t("form.onlineUrl")} hint={t("form.onlineUrlHint")} optional type="url" dir="ltr" inputMode="url" />
        <TextField field={dialIn} label={t("form.dialIn")} optional type="tel" dir="ltr" maxLength={LONGEST_DIAL_IN} />
        {mode === "new" && (
          <More label={t("form.morePeople")} open={Boolean(people.errors)}>
            <TickCards field={people} legend={t("form.people")} hint={t("form.peopleHint")} optional choices={choices.people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))} />
          </More>
        )}
        <div className="flex flex-wrap gap-2">
          <Button>{submitLabel}</Button>
          <ButtonLink variant="plain" href={backHref}>
            {t("form.back")}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
