import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { name } from "../routing/rule.schema.ts";

export const NewDeskSchema = z.object({ name });

const choice = { error: "routing:errors.choice" } as const;
const person = z.uuid(choice).optional();

/** The people of a team in their order; `seen`: the ids of those who stood on the page, with dots between them. */
export const DeskPeopleSchema = z
  .object({ seen: z.string().max(400).default(""), person1: person, person2: person, person3: person, person4: person, person5: person, person6: person })
  .transform(({ seen, ...places }) => ({
    seen: seen.split(".").filter(Boolean),
    people: Object.values(places).filter((id) => id !== undefined),
  }));

/** Who takes care of an input: a team, a person, both or neither. */
export const AssignSchema = z.object({
  desk: z.string().max(80).optional(),
  person,
  version,
});
