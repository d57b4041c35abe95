import { z } from "zod";
import { QUESTION_TYPES, type ShowIf, type SurveyDefinition } from "./survey.ts";

const choice = z.strictObject({ code: z.string(), textId: z.uuid(), isExclusive: z.boolean().optional(), isOther: z.boolean().optional() });

const showIf: z.ZodType<ShowIf> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(showIf) }),
    z.strictObject({ any: z.array(showIf) }),
    z.strictObject({ question: z.string(), is: z.array(z.string()) }),
    z.strictObject({ question: z.string(), isNot: z.array(z.string()) }),
    z.strictObject({ question: z.string(), atLeast: z.int() }),
    z.strictObject({ question: z.string(), from: z.number().optional(), to: z.number().optional() }),
    z.strictObject({ lang: z.array(z.string()) }),
    z.strictObject({ site: z.array(z.string()) }),
  ]),
);

const base = {
  code: z.string(),
  textId: z.uuid(),
  helpTextId: z.uuid().optional(),
  isRequired: z.boolean().optional(),
  showIf: showIf.optional(),
  isIdentifying: z.boolean().optional(),
};

const ofType = <Type extends (typeof QUESTION_TYPES)[number], More extends z.ZodRawShape>(type: Type, more: More) =>
  z.strictObject({ type: z.literal(type), ...base, ...more });

const question = z.discriminatedUnion("type", [
  ofType("statement", {}),
  ofType("single", { choices: z.array(choice) }),
  ofType("several", { choices: z.array(choice), most: z.int().optional() }),
  ofType("yes_no", { hasNotSure: z.boolean().optional() }),
  ofType("scale", { from: z.int(), to: z.int(), lowTextId: z.uuid().optional(), highTextId: z.uuid().optional(), steps: z.array(choice).optional() }),
  ofType("matrix", { rows: z.array(choice), choices: z.array(choice) }),
  ofType("ranking", { choices: z.array(choice).optional(), choicesOf: z.string().optional(), most: z.int().optional() }),
  ofType("number", { least: z.number().optional(), most: z.number().optional() }),
  ofType("date", {}),
  ofType("short_text", {}),
  ofType("long_text", {}),
]);

const definition = z.strictObject({
  pages: z.array(z.strictObject({ code: z.string(), titleTextId: z.uuid().optional(), questions: z.array(question) })),
  titleTextId: z.uuid().optional(),
  introTextId: z.uuid().optional(),
});

/** The definition that a row of `survey_versions` holds. @throws where the row holds something else. */
export function readDefinition(stored: unknown): SurveyDefinition {
  return definition.parse(stored) as SurveyDefinition;
}
