import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import type { InputPage } from "../input-page.server.ts";
import { SeenVersion } from "./input-form-page.tsx";
import { useInboxQuery } from "./use-inbox-query.ts";

/** The form of one action on an input: its fields, the button that does it, whatever else can be done instead, and the way back. */
export function InputForm(props: { page: InputPage; id: string; action: string; save: string; icon?: IconName; instead?: ReactNode; back?: string; children?: ReactNode }) {
  const { page, id, action, back = paths.input(page.input.id), children, ...buttons } = props;
  const { t } = useTranslation("triage");
  const query = useInboxQuery();
  return (
    <Form method="post" action={action + query} id={id} noValidate className="grid gap-5">
      <SeenVersion page={page} />
      {children}
      <FormButtons {...buttons} backHref={back + query} back={t("back")} />
    </Form>
  );
}
