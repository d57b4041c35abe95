import { useForm, type SubmissionResult } from "@conform-to/react";
import type { IconName } from "#app/ui/icon.tsx";
import type { InputPage } from "../input-page.server.ts";
import { InputForm } from "./input-form.tsx";
import { InputFormPage } from "./input-form-page.tsx";

/** The page of an action that asks for nothing but a press: what it does, in a sentence, and its button. */
export function OnePress(props: { page: InputPage; title: string; line: string; action: string; save: string; icon?: IconName; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { page, title, line, lastResult, ...form } = props;
  const [{ id, errors }] = useForm({ id: "form", lastResult });
  return (
    <InputFormPage page={page} title={title} errors={errors}>
      <p>{line}</p>
      <InputForm page={page} id={id} {...form} />
    </InputFormPage>
  );
}
