import type { ServerBuild } from "@remix-run/node";
import type { Request, Response } from "express";
import { renderToStaticMarkup } from "react-dom/server";
import { bestLanguage } from "#app/platform/i18n/negotiate.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { ErrorMessage, errorStatus } from "#app/ui/feedback/error-message.tsx";

/** A page for a request that never reached Remix: too large, too often, from elsewhere, or something broke. */
export function errorPage(status: number, lang: ShippedLanguage, styles: readonly string[]): string {
  const t = i18nOf(lang).getFixedT(lang, "errors");
  const page = (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t(`status${errorStatus(status)}.title`)}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <main id="main" className="page">
          <ErrorMessage status={status} t={t} />
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

/** Answers with {@link errorPage} in the reader's language: of the address, else of the cookie, else of the browser. */
export function sendError(request: Request, response: Response, status: number, build: ServerBuild | null): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const cookie = /(?:^|;\s*)heard_lang=([^;]*)/.exec(request.headers.cookie ?? "")?.[1];
  const lang = bestLanguage({ wishes: [request.path.split("/", 2)[1], cookie], accept: request.headers["accept-language"] ?? null });
  const html = errorPage(status, lang, build ? stylesOf(build) : []);
  response.status(status).set({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  if (status === 429) response.set("Retry-After", "600");
  if (status === 405) response.set("Allow", "GET, HEAD, POST");
  response.end(request.method === "HEAD" ? undefined : html);
}

function stylesOf(build: ServerBuild): string[] {
  return (build.assets.routes.root as { css?: string[] } | undefined)?.css ?? [];
}
