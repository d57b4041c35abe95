import { Note } from "../feedback/note.tsx";
import { ChoiceCards } from "../forms/choice-cards.tsx";
import { ErrorSummary } from "../forms/error-summary.tsx";
import type { Field } from "../forms/field.tsx";
import { FileField } from "../forms/file-field.tsx";
import { HiddenTrap } from "../forms/hidden-trap.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickCard } from "../forms/tick-card.tsx";
import { TickCards } from "../forms/tick-cards.tsx";
import { WordsField } from "../forms/words-field.tsx";
import { Part } from "./kit-part.tsx";
import type { Samples } from "./kit-samples.ts";

/** Every part of a form: empty, filled, chosen, with something to fix, in both sizes. */
export function KitForms({ s }: { s: Samples }) {
  const field = fieldsOf(s.lang);
  return (
    <>
      <Part title={s.heads.choices}>
        <ChoiceCards
          field={field("place", { initialValue: "0" })}
          legend={s.which}
          optional
          choices={s.places.map((label, index) => ({ value: String(index), label }))}
        />
        <ChoiceCards
          field={field("answer", { initialValue: "phone" })}
          legend={s.answer}
          choices={[
            { value: "link", label: s.byLink, hint: s.byLinkHint },
            { value: "phone", label: s.byPhone, reveals: <TextField field={field("number")} label={s.phone} type="tel" dir="ltr" short /> },
          ]}
        />
        <TickCard field={field("today", { initialValue: "on" })} label={s.today} hint={s.todayHint} reveals={<Note tone="ember">{s.todayHelp}</Note>} />
        <TickCard field={field("later")} label={s.today} />
        <TickCards
          field={field("some-places", { initialValue: ["0"] })}
          legend={s.which}
          optional
          choices={s.places.map((label, index) => ({ value: String(index), label }))}
        />
      </Part>
      <Part title={s.heads.fields}>
        <WordsField field={field("words", { initialValue: s.told })} label={s.what} hint={s.whatHint} />
        <TextField field={field("name")} label={s.name} optional autoComplete="off" />
        <SelectField field={field("owner")} label={s.owner} hint={s.ownerHint} options={[{ value: "", label: s.nobody }, { value: "1", label: "Mina P" }]} />
        <FileField field={field("file")} label={s.file} hint={s.fileHint} endings={["pdf"]} />
        <HiddenTrap name={`website-${s.lang}`} />
      </Part>
      <Part title={s.heads.errors}>
        <ErrorSummary
          errors={[
            { id: field("bad-words").id, message: s.whatError },
            { id: field("bad-phone").id, message: s.phoneError },
          ]}
        />
        <WordsField field={field("bad-words", { errors: [s.whatError] })} label={s.what} hint={s.whatHint} />
        <TextField field={field("bad-phone", { errors: [s.phoneError], initialValue: "555 01" })} label={s.phone} type="tel" dir="ltr" short />
        <ChoiceCards
          field={field("bad-choice", { errors: [s.whatError] })}
          legend={s.answer}
          choices={[{ value: "link", label: s.byLink, hint: s.byLinkHint }]}
        />
      </Part>
      <Part title={`${s.heads.team}: ${s.heads.fields}`}>
        <div className="size-team card grid gap-5 p-5">
          <TextField field={field("team-name", { initialValue: s.improvements[0]! })} label={s.columns[0]!} />
          <TextArea field={field("team-reason")} label={s.reason} hint={s.reasonHint} />
          <SelectField field={field("team-owner")} label={s.owner} options={[{ value: "", label: s.nobody }]} />
          <ChoiceCards
            field={field("team-place", { initialValue: "1" })}
            legend={s.which}
            choices={s.places.map((label, index) => ({ value: String(index), label }))}
          />
          <TickCard field={field("team-today", { initialValue: "on" })} label={s.today} hint={s.todayHint} />
          <TextField field={field("team-phone", { errors: [s.phoneError], initialValue: "555 01" })} label={s.phone} dir="ltr" />
        </div>
      </Part>
    </>
  );
}

/** Fields as a form would hand them over, with ids of their own in each half of the page. */
function fieldsOf(lang: string) {
  return (name: string, more: Partial<Field> = {}): Field => {
    const id = `${lang}-${name}`;
    return { id, name: id, errorId: `${id}-error`, descriptionId: `${id}-description`, ...more };
  };
}
