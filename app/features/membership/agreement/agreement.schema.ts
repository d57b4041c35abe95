import { z } from "zod";
import { version, words } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { AGREEMENT_CODES, LONGEST_AGREEMENT, LONGEST_AGREEMENT_TITLE, LONGEST_TYPED_NAME } from "./agreement.ts";

const lang = z.string({ error: "membership:agreement.errors.language" }).refine(isLanguageTag, "membership:agreement.errors.language");

/** The words of a version that is being written. */
export const AgreementSchema = z.object({
  title: words("membership:agreement.errors.title", LONGEST_AGREEMENT_TITLE, "membership:agreement.errors.tooLong"),
  body: words("membership:agreement.errors.body", LONGEST_AGREEMENT, "membership:agreement.errors.tooLong"),
});

export const NewAgreementSchema = AgreementSchema.extend({ code: z.enum(AGREEMENT_CODES, { error: "membership:agreement.errors.code" }) });
export const ReviseAgreementSchema = AgreementSchema.extend({ version });
export const PublishAgreementSchema = z.object({ version });

/** The name typed under an agreement; `seen` tells which words stood above it. */
export const SignSchema = z.object({
  typedName: words("membership:agreement.errors.typedName", LONGEST_TYPED_NAME, "membership:agreement.errors.tooLong"),
  lang,
  seen: z.string({ error: "errors:changedMeanwhile" }).max(100, "errors:changedMeanwhile"),
});

/** A signature on paper. */
export const PaperSignatureSchema = z.object({
  typedName: words("membership:agreement.errors.paperName", LONGEST_TYPED_NAME, "membership:agreement.errors.tooLong"),
  lang,
  signedOn: z.iso.date({ error: "membership:agreement.errors.signedOn" }),
});
