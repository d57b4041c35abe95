import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { isMachineAddress } from "#app/platform/translation/machine-address.ts";
import { MACHINE_KINDS } from "#app/platform/translation/machine-translator.ts";
import { readPair } from "./engine.ts";

const Pair = z.string().max(80).refine((spelt) => {
  const pair = readPair(spelt);
  return pair !== null && isLanguageTag(pair.from) && isLanguageTag(pair.to);
}, "translations:errors.pairs");

/** The form of a machine: where it is, and what it is asked for. */
export const EngineSchema = z.object({
  kind: z.enum(MACHINE_KINDS, { error: "translations:errors.kind" }),
  address: z.string({ error: "translations:errors.address" }).trim().refine(isMachineAddress, "translations:errors.address"),
  /** Left empty, the key that is kept stays. */
  apiKey: z.string().trim().max(500, "translations:errors.key").optional(),
  pairs: z.array(Pair, { error: "translations:errors.pairs" }).min(1, "translations:errors.pairs").max(100),
  getsPrivate: z.boolean().default(false),
});
export type EngineForm = z.output<typeof EngineSchema>;

/** As {@link EngineSchema}, of a machine that is there already. */
export const ChangeEngineSchema = EngineSchema.extend({ version });

/** A form that switches something. */
export const SwitchSchema = z.object({ on: z.enum(["yes", "no"], { error: "errors:changedMeanwhile" }) });
