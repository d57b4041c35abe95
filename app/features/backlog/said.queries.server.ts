import type { PersonActor } from "#app/features/events/actor.ts";
import { ownInputIds, readOwnInput, type OwnInput } from "#app/features/input/receipt/receipt.queries.server.ts";
import { inputStory, type InputStory } from "./input-story.queries.server.ts";

export interface Said {
  input: OwnInput;
  story: InputStory;
}

/** What an advisor said and what happened to it, newest first. */
export async function saidByPerson(actor: PersonActor, lang: string, most: number): Promise<Said[]> {
  const ids = await ownInputIds(actor, most);
  const said = await Promise.all(
    ids.map(async (id) => {
      const input = await readOwnInput(actor, id, lang);
      return input && { input, story: await inputStory(actor, id, lang) };
    }),
  );
  return said.filter((one) => one !== null);
}
