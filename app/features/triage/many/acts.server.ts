import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { CloseReason } from "#app/features/input/input.ts";
import { acknowledgeInput } from "../acknowledge-input.server.ts";
import { bringBackInput } from "../bring-back-input.server.ts";
import { closeInput } from "../close-input.server.ts";
import { assignInput } from "../desks/assign-input.server.ts";
import { notPossible } from "../lock-input.server.ts";
import { markUnread } from "../mark-unread.server.ts";
import { reopenInput } from "../reopen-input.server.ts";
import { MOST_THEMES } from "../routing/routing.ts";
import { setAsideInput } from "../set-aside-input.server.ts";
import { setThemes } from "../themes/set-themes.server.ts";
import { actOnMany } from "./act-on-many.server.ts";
import type { Acted, ManyKind, ManyOutcome, Selected } from "./many.ts";

/** Says of many that somebody has read them. */
export function acknowledgeMany(actor: PersonActor, selected: readonly Selected[]): Promise<ManyOutcome> {
  return actOnMany(actor, "acknowledge", selected, (one) => acknowledgeInput(actor, one));
}

/** Gives many to a person; the teams that take care of them stay. */
export function assignMany(actor: PersonActor, selected: readonly Selected[], ownerId: string): Promise<ManyOutcome> {
  return actOnMany(actor, "assign", selected, async (one) => {
    const input = await reads(actor).input.findUnique({ where: { id: one.inputId }, select: { desk: { select: { code: true } } } });
    return assignInput(actor, { ...one, desk: input?.desk?.code ?? null, ownerId });
  });
}

/** Adds a theme to what many are about; one that has as many as it may have is left as it is. */
export function addThemeToMany(actor: PersonActor, selected: readonly Selected[], theme: string): Promise<ManyOutcome> {
  return actOnMany(actor, "theme", selected, async (one) => {
    const standing = await reads(actor).inputTheme.findMany({ where: { inputId: one.inputId }, orderBy: { rank: "asc" }, select: { theme: { select: { code: true } } } });
    const codes = standing.map((each) => each.theme.code);
    if (!codes.includes(theme) && codes.length >= MOST_THEMES) throw notPossible();
    return { themes: await setThemes(actor, { ...one, themes: codes.includes(theme) ? codes : [...codes, theme] }) };
  });
}

/** Hides many until a day (`YYYY-MM-DD`). */
export function setAsideMany(actor: PersonActor, selected: readonly Selected[], until: string): Promise<ManyOutcome> {
  return actOnMany(actor, "set_aside", selected, (one) => setAsideInput(actor, { ...one, until }));
}

/** Closes many with one reason. */
export function closeMany(actor: PersonActor, selected: readonly Selected[], reason: CloseReason): Promise<ManyOutcome> {
  return actOnMany(actor, "close", selected, (one) => closeInput(actor, { ...one, reason }));
}

/** How each of these is taken back. A message that had no theme keeps the one that it got: there is none to go back to. */
export function undoersOf(actor: PersonActor): Record<Exclude<ManyKind, "link">, (one: Acted) => Promise<unknown>> {
  return {
    acknowledge: (one) => markUnread(actor, one),
    assign: ({ before, ...one }) => assignInput(actor, { ...one, ...(before as { desk: string | null; ownerId: string | null }) }),
    theme: ({ before, ...one }) => setThemes(actor, { ...one, themes: (before as { themes: string[] }).themes }),
    set_aside: (one) => bringBackInput(actor, one),
    close: (one) => reopenInput(actor, one),
  };
}
