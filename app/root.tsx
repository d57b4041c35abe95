import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import "./app.css";
import { currentPerson } from "#app/features/identity/session.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf, isShipped, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { ErrorMessage, errorStatus } from "#app/ui/feedback/error-message.tsx";

/** Public pages take their language from the address and read no session; others ask the account first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [, first] = new URL(request.url).pathname.split("/");
  const signedIn = isShipped(first) ? null : await currentPerson(request, context);
  return { lang: requestLanguage(request, { account: signedIn?.person.lang }) };
}

/** Pages have titles of their own; what went wrong is said in the title too, in the reader's language. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (!error) return [{ title: "Heard" }];
  const status = errorStatus(isRouteErrorResponse(error) ? error.status : 500);
  return titled(i18nOf(data?.lang ?? "en").t(`errors:status${status}.title`));
};

export function Layout({ children }: { children: ReactNode }) {
  const lang: ShippedLanguage = useRouteLoaderData<typeof loader>("root")?.lang ?? "en";
  return (
    <I18nextProvider i18n={i18nOf(lang)}>
      <html lang={lang} dir={directionOf(lang)}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <Meta />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <Links />
        </head>
        <body>
          {children}
          {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
        </body>
      </html>
    </I18nextProvider>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useTranslation("errors");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <main id="main" className="page">
      <ErrorMessage status={status} t={t} />
    </main>
  );
}
