import { useTranslation } from "#app/platform/i18n/use-translation.ts";

const KEYS = [
  { key: "←↑↓→", use: "go" },
  { key: "⇧ ←→", use: "move" },
  { key: "⇧ ↑↓", use: "order" },
] as const;

/** Which keys do what on a card, closed. They are no letters, so that nobody has to switch them off. */
export function BoardKeys() {
  const { t } = useTranslation("backlog");
  return (
    <details className="menu keys">
      <summary className="inline-flex min-h-8 items-center gap-2 text-ink2">{t("board.keys.title")}</summary>
      <div>
        <ul>
          {KEYS.map(({ key, use }) => (
            <li key={use} className="keys-row">
              <kbd dir="ltr" className="w-auto flex-none whitespace-nowrap px-1">
                {key}
              </kbd>
              <span>{t(`board.keys.${use}`)}</span>
            </li>
          ))}
        </ul>
        <p className="px-3 py-1 text-second text-ink2">{t("board.keys.line")}</p>
      </div>
    </details>
  );
}
