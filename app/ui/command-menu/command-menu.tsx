import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PageScript } from "../script/page-script.tsx";

/** A command: what it does and where that is. */
export interface Command {
  href: string;
  label: string;
}

/**
 * The menu that Ctrl K or ⌘ K opens, as a template that the page's script fills: pages are those of the sidebar, `starts` what
 * can be begun, and what is found for what is typed comes from `suggestHref?q=`. Without script the link to the search leads to
 * the page of the search (`searchHref`).
 */
export function CommandMenu({ searchHref, suggestHref, starts }: { searchHref: string; suggestHref: string; starts: readonly Command[] }) {
  const { t, i18n } = useTranslation("search");
  const counts = Object.entries(i18n.getResourceBundle(i18n.language, "search").menu as Record<string, string>).flatMap(([key, words]) => (key.startsWith("found_") ? [[key.slice("found_".length), words]] : []));
  return (
    <>
      <template data-command-menu data-suggest={suggestHref}>
        <dialog className="command-menu" aria-labelledby="command-menu-title">
          <div className="size-team flex min-h-0 min-w-0 flex-1 flex-col">
            <form method="get" action={searchHref} className="flex items-center gap-2 border-b border-line p-3">
              <h2 id="command-menu-title" className="sr-only">
                {t("menu.title")}
              </h2>
              <input
                name="q"
                type="text"
                role="combobox"
                aria-label={t("menu.field")}
                placeholder={t("menu.field")}
                aria-controls="command-menu-options"
                aria-expanded="true"
                aria-autocomplete="list"
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                dir="auto"
                maxLength={100}
                className="control min-w-0 flex-1"
              />
              <button type="submit" formMethod="dialog" className="btn btn-quiet">
                {t("menu.close")}
              </button>
            </form>
            <div
              id="command-menu-options"
              data-options
              data-pages={t("menu.pages")}
              data-starts={t("menu.starts")}
              data-everything={t("menu.everything", { words: "{{words}}" })}
              data-commands={JSON.stringify(starts)}
            />
            <p role="status" data-counts={JSON.stringify(Object.fromEntries(counts))} data-failed={t("menu.failed")} className="px-4 pb-3 text-second text-ink2" />
          </div>
        </dialog>
      </template>
      <PageScript />
    </>
  );
}
