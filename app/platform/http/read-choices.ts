import type { z } from "zod";

/**
 * What an address asks for, under the names of `choices`. What it does not ask for is not there, and neither is what is no choice
 * of ours: an address that somebody changed by hand narrows nothing.
 */
export function readChoices<Choices extends Readonly<Record<string, z.ZodType>>>(choices: Choices, query: URLSearchParams): { [Name in keyof Choices]?: z.infer<Choices[Name]> } {
  const read: Record<string, unknown> = {};
  for (const name in choices) {
    const asked = query.get(name);
    // Most are not asked for. To let a schema say so would make an error, with where it was made, for each of them.
    const choice = asked ? choices[name]!.safeParse(asked) : null;
    if (choice?.success) read[name] = choice.data;
  }
  return read as { [Name in keyof Choices]?: z.infer<Choices[Name]> };
}
