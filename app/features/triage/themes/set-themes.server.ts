import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockInputFor } from "../lock-input.server.ts";
import { decideAsPerson } from "../routing/decide-as-person.server.ts";
import { MOST_THEMES } from "../routing/routing.ts";
import { inputThemesSet } from "./themes.events.ts";

/**
 * Says what an input is about: codes of themes, the main one first, at most two more. It stands in place of what rules gave, and
 * no rule changes it any more. Gives the codes before, in their order.
 */
export async function setThemes(actor: Actor, wanted: { inputId: string; themes: readonly string[]; version: number }): Promise<string[]> {
  const codes = [...new Set(wanted.themes)];
  if (codes.length === 0) throw new DomainError("routing:errors.mainTheme");
  if (codes.length > MOST_THEMES) throw new DomainError("routing:errors.tooManyThemes");
  return runCommand(actor, async (command) => {
    const { tx, record, unchanged } = command;
    const input = await lockInputFor(tx, actor, wanted, "set_themes");
    const standing = await tx.inputTheme.findMany({ where: { inputId: input.id }, orderBy: { rank: "asc" }, select: { origin: true, theme: { select: { code: true } } } });
    const before = standing.map(({ theme }) => theme.code);
    if (standing.every(({ origin }) => origin === "person") && before.join() === codes.join()) {
      unchanged();
      return before;
    }
    const themes = await tx.theme.findMany({ where: { code: { in: codes } }, select: { id: true, code: true, endedAt: true } });
    const kept = new Set(before);
    const ids = codes.map((code) => themes.find((theme) => theme.code === code && (!theme.endedAt || kept.has(code)))?.id);
    if (ids.includes(undefined)) throw new DomainError("routing:errors.theme");
    await tx.inputTheme.deleteMany({ where: { inputId: input.id } });
    await tx.inputTheme.createMany({ data: ids.map((themeId, rank) => ({ inputId: input.id, themeId: themeId!, rank, origin: "person" })) });
    await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
    await decideAsPerson(command, actor, input, "themes", { themes: codes });
    await record(inputThemesSet, input.id, { themes: codes });
    return before;
  });
}
