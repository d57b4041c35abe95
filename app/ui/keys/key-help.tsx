import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Key } from "./key.tsx";

/** Something that a key does: a link or button of the page that has it as its `shortcut`, or else this one leads there itself. */
export interface KeyUse {
  key: string;
  label: string;
  href?: string | null;
}

/** Which keys do what, closed; the page's script presses what has them. */
export function KeyHelp({ keys }: { keys: readonly KeyUse[] }) {
  const { t } = useTranslation("ui");
  return (
    <details className="menu keys" data-keys>
      <summary aria-keyshortcuts="?" className="inline-flex min-h-8 items-center gap-2 text-ink2">
        {t("keys.all")}
        <Key name="?" />
      </summary>
      <div>
        <ul>
          {keys.map(({ key, label, href }) => (
            <li key={key}>
              {href ? (
                <a href={href} aria-keyshortcuts={key} className="keys-row">
                  <kbd>{key.toUpperCase()}</kbd>
                  <span className="inline-block first-letter:uppercase">{label}</span>
                </a>
              ) : (
                <span className="keys-row">
                  <kbd>{key.toUpperCase()}</kbd>
                  <span className="inline-block first-letter:uppercase">{label}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
        <p className="px-3 py-1 text-second text-ink2">{t("keys.line")}</p>
        <button type="button" hidden className="btn btn-quiet" data-on={t("keys.on")} data-off={t("keys.off")}>
          {t("keys.off")}
        </button>
      </div>
    </details>
  );
}
