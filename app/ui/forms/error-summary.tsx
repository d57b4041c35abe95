import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { errorWords } from "./error-words.ts";
import { hasErrors, type Field } from "./field.tsx";

/**
 * What there is to fix, first in `main`; it takes the focus when the page opens, and each line leads to its field.
 * `message` is a translation key with its namespace; `words` stand in its place where they are put together elsewhere.
 */
export function ErrorSummary({ errors }: { errors: { id?: string; message: string; words?: string }[] }) {
  const { t, i18n } = useTranslation("ui");
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      autoFocus
      className="mb-7 grid gap-2 rounded-card border-[2.5px] border-brick bg-surface p-4"
    >
      <h2>{errors.length === 2 ? t("errors.two") : t("errors.title", { count: errors.length })}</h2>
      <p className="small">{t("errors.nothingLost")}</p>
      <ul className="grid gap-1.5 font-semibold text-brick">
        {errors.map(({ id, message, words = errorWords(t as never, message, i18n.language) as string }) => (
          <li key={`${id}${message}`}>
            {id ? (
              <a href={`#${id}`} className="text-brick">
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The error summary of these fields, in their order, and of the form itself (`errors`, as of conform's `form.errors`). */
export function FormErrors({ fields, errors = [] }: { fields: Field[]; errors?: string[] | undefined }) {
  const ofForm = errors.map((message) => ({ message }));
  const ofFields = fields.filter(hasErrors).map((field) => ({ id: field.id, message: field.errors![0]! }));
  return <ErrorSummary errors={[...ofForm, ...ofFields]} />;
}
