import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { I18nextProvider } from "react-i18next";
import { env } from "#app/platform/env/env.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { KitParts } from "#app/ui/kit/kit-parts.tsx";
import { SAMPLES } from "#app/ui/kit/kit-samples.ts";
import { KIT_SHELLS, KitShellPage, type KitShell } from "#app/ui/kit/kit-shells.tsx";

/**
 * Every part in every state, left-to-right and right-to-left, for development and tests. `?shell=front&lang=ar` shows one
 * kind of page instead. Without the setting HEARD_KIT the address does not exist.
 */
export function loader({ request }: LoaderFunctionArgs) {
  if (env().HEARD_KIT !== "1") throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  return {
    shell: KIT_SHELLS.find((shell) => shell === searchParams.get("shell")) ?? null,
    lang: searchParams.get("lang") === "ar" ? ("ar" as const) : ("en" as const),
  };
}

export const meta: MetaFunction = () => [{ title: "Heard: every part" }, { name: "robots", content: "noindex" }];

export default function Kit() {
  const { shell, lang } = useLoaderData<typeof loader>();
  return shell ? <Shell shell={shell} lang={lang} /> : <AllParts />;
}

function Shell({ shell, lang }: { shell: KitShell; lang: keyof typeof SAMPLES }) {
  return (
    <I18nextProvider i18n={i18nOf(lang)}>
      <div lang={lang} dir={directionOf(lang)}>
        <KitShellPage shell={shell} s={SAMPLES[lang]} />
      </div>
    </I18nextProvider>
  );
}

function AllParts() {
  return (
    <main className="page py-8">
      {(["en", "ar"] as const).map((lang) => (
        <I18nextProvider key={lang} i18n={i18nOf(lang)}>
          <div lang={lang} dir={directionOf(lang)} className="mb-16 grid gap-9 lg:grid-cols-3 [&>:first-child]:col-span-full">
            <KitParts s={SAMPLES[lang]} />
          </div>
        </I18nextProvider>
      ))}
    </main>
  );
}
