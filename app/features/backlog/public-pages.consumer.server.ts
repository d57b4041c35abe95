import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputLanguageCorrected, inputQuoteAllowed, inputQuoteRefused, inputWithdrawn } from "#app/features/input/input.events.ts";
import { forgetProgramme } from "#app/features/programme/programme.queries.server.ts";
import { themeMoved, themeRenamed } from "#app/features/triage/themes/themes.events.ts";
import { inputReturnedFromIntake, inputSentToIntake } from "#app/features/triage/intake/intake.events.ts";
import { inputRedacted } from "#app/features/triage/redaction/redaction.events.ts";
import { ownerOf, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import type { SealedEvent } from "#app/features/events/event-type.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { improvementEdited, improvementMerged, improvementStatusChanged, improvementTakenApart, updatePublished } from "./backlog.events.ts";

/** Owners whose texts stand on public pages. */
const PUBLIC_OWNERS = ["update", "improvement", "programme", "site", "group", "help_line", "theme"];

/** Lets public pages be drawn anew when something changed that they show: the whole-page cache is keyed by this number. */
export const publicPages = defineConsumer({
  name: "public-pages",
  events: [
    updatePublished,
    improvementStatusChanged,
    improvementMerged,
    improvementTakenApart,
    improvementEdited,
    textTranslationReviewed,
    // Saved without the mark, a translation that was public is public no more.
    textTranslated,
    inputQuoteAllowed,
    inputQuoteRefused,
    inputWithdrawn,
    // Words that are quoted may be masked, or turn out to be in another language, or of a person's own case, or not.
    inputLanguageCorrected,
    inputRedacted,
    inputSentToIntake,
    inputReturnedFromIntake,
    // By which people narrow what changed.
    themeRenamed,
    themeMoved,
  ],
  async handle({ event, tx, actor }) {
    if (!(await showsInPublic(event, tx))) return;
    await tx.$executeRaw`update programme set public_revision = public_revision + 1`;
    forgetProgramme(actor.programme);
  },
});

async function showsInPublic(event: SealedEvent, tx: Tx): Promise<boolean> {
  if (event.subjectKind === "text") {
    const owner = ownerOf(event);
    return PUBLIC_OWNERS.includes(owner.kind) || (owner.kind === "input" && owner.id !== null && isQuoted(tx, owner.id));
  }
  return event.subjectKind === "input" ? isQuoted(tx, event.subjectId) : true;
}

async function isQuoted(tx: Tx, inputId: string): Promise<boolean> {
  return (await tx.update.count({ where: { quoteInputId: inputId, publishedAt: { not: null } } })) > 0;
}
