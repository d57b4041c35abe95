import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, nameOfSpoken, ownSpokenName } from "#app/platform/i18n/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { MEETING_NEEDS, RSVPS, waysToJoin, type Rsvp } from "../../meeting.ts";
import type { InvitationToAnswer } from "../rsvp.queries.server.ts";

/** The id of the form, so that a change of language keeps what is typed. */
export const ANSWER_FORM = "answer";

type Typed = { answer: string; joins: string; lang: string; dialect: string; note: string } & Record<(typeof MEETING_NEEDS)[number], boolean>;

/**
 * Will you come, how, and what do you need: one form for whoever is invited, and for the team who writes it down. An answer
 * in the address of a mail only chooses; sending it is a press.
 */
export function AnswerForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  invitation: InvitationToAnswer;
  /** Chosen beforehand by the link in the mail. */
  chosen?: Rsvp | null;
  /** The languages to choose an interpreter of. */
  languages: string[];
  lang: string;
  /** The team writes it down: the questions are about somebody else. */
  onBehalf?: boolean;
}) {
  const { action, lastResult, invitation, chosen, languages, lang, onBehalf = false } = props;
  const { t } = useTranslation("meetings");
  const { needs } = invitation;
  const [form, fields] = useForm<Typed>({
    id: ANSWER_FORM,
    lastResult,
    defaultValue: {
      answer: chosen ?? invitation.answer ?? undefined,
      joins: invitation.joins ?? undefined,
      ...Object.fromEntries(MEETING_NEEDS.map((need) => [need, needs.includes(need)])),
      lang: invitation.needsLang ?? invitation.person.lang,
      dialect: invitation.needsDialect ?? undefined,
      note: invitation.needsNote ?? undefined,
    } as never,
  });
  const ways = waysToJoin(invitation.meeting);
  const who = onBehalf ? "them" : "you";
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.answer, fields.joins, fields.lang, fields.dialect, fields.note]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-7">
        <input type="hidden" name="asked" value="yes" />
        {onBehalf && <input type="hidden" name="version" value={invitation.version} />}
        <ChoiceCards field={fields.answer} legend={t(`rsvp.question.${who}`)} choices={RSVPS.map((answer) => ({ value: answer, label: t(`rsvp.answer.${answer}`) }))} />
        {ways.length > 1 && (
          <ChoiceCards field={fields.joins} legend={t(`rsvp.how.${who}`)} optional choices={ways.map((way) => ({ value: way, label: t(`rsvp.joins.${way}`) }))} />
        )}
        <fieldset className="grid gap-2">
          <legend className="label mb-1.5">{t(`rsvp.needs.${who}`)}</legend>
          {MEETING_NEEDS.map((need) => (
            <TickCard
              key={need}
              field={fields[need]}
              label={t(`rsvp.need.${need}`)}
              reveals={
                need === "interpreter" && (
                  <div className="grid gap-4">
                    <SelectField
                      field={fields.lang}
                      label={t("rsvp.language")}
                      options={languages.map((each) => ({ value: each, label: onBehalf ? nameOfSpoken(each, lang) : ownSpokenName(each), ...(onBehalf ? {} : { lang: each }) }))}
                    />
                    <TextField field={fields.dialect} label={t("rsvp.dialect")} hint={t("rsvp.dialectHint")} optional />
                  </div>
                )
              }
            />
          ))}
        </fieldset>
        <TextArea field={fields.note} label={t(`rsvp.note.${who}`)} hint={t("rsvp.noteHint")} optional rows={2} dir={directionOf(lang)} />
        <div>
          <Button icon="tick">{t(`rsvp.send.${who}`)}</Button>
        </div>
      </form>
    </>
  );
}
