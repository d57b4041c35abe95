import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { linkInput } from "./link-input.server.ts";

/**
 * Links an input and others that say the same to one improvement, each by itself: everybody's credit is kept, and each hears what
 * comes of it. `alike`: their numbers. What cannot be linked any more (withdrawn meanwhile, a personal case now) is left out.
 * Gives how many are linked and how many were left out.
 * @throws a refusal where the input itself cannot be linked: then none is.
 */
export async function linkAlike(
  actor: Actor,
  { inputId, alike, number, version }: { inputId: string; alike: readonly number[]; number: number; version: number },
): Promise<{ linked: number; left: number }> {
  await linkInput(actor, { inputId, number, version });
  const others = await reads(actor).input.findMany({ where: { number: { in: [...alike] }, id: { not: inputId } }, orderBy: { number: "asc" }, select: { id: true } });
  let linked = 1;
  for (const { id } of others) if (await tried(() => linkInput(actor, { inputId: id, number }))) linked += 1;
  return { linked, left: others.length + 1 - linked };
}

async function tried(link: () => Promise<unknown>): Promise<boolean> {
  try {
    await link();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
