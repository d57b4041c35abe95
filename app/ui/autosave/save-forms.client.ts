import { adopt } from "./adopt.client.ts";

/** After so long without a key, what was typed is saved. */
const PAUSE_MS = 1200;
/** So long is waited before what could not be sent is sent again. */
const AGAIN_MS = 10_000;

/**
 * Saves the forms of a page that hold an `<AutosaveStatus>` while somebody types into them, by the same post as their button.
 * What the server refuses stays as it was typed, and the status says that it is not saved.
 */
export function saveFormsAsTheyAreTyped(page: Document, shown: AbortSignal): void {
  for (const status of page.querySelectorAll<HTMLElement>("form [data-autosave]")) watch(page, status.closest("form")!, status, shown);
}

function watch(page: Document, form: HTMLFormElement, status: HTMLElement, shown: AbortSignal): void {
  let sent = fieldsOf(form);
  let saving: Promise<void> | null = null;
  let isLeaving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  const save = async () => {
    if (saving || isLeaving || fieldsOf(form) === sent) return;
    saving = send().finally(() => (saving = null));
    await saving;
    if (fieldsOf(form) !== sent) later(PAUSE_MS);
  };
  const send = async () => {
    const fields = fieldsOf(form);
    try {
      const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
      // Refused words are not sent again until they are changed.
      sent = fields;
      // What was saved is answered with "see other", what was refused with the form and its errors.
      if (response.redirected && response.ok) {
        adopt(page, form, new DOMParser().parseFromString(await response.text(), "text/html"), new URLSearchParams(fields));
        sent = fieldsOf(form) === fields ? fields : withAdopted(fields, form);
        say("saved");
      } else say("refused");
    } catch {
      say("refused");
      later(AGAIN_MS);
    }
  };
  const say = (what: "saved" | "refused") => {
    status.textContent = status.dataset[what] ?? "";
  };

  form.addEventListener("input", () => {
    status.textContent = "";
    later(PAUSE_MS);
  });
  form.addEventListener("change", () => later(0));
  // The button of this form, or of another one of the page: its version would be an old one while ours is on its way.
  page.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!saving) {
      isLeaving = true;
      return;
    }
    event.preventDefault();
    const [pressed, button] = [event.target as HTMLFormElement, event.submitter];
    void saving.then(() => pressed.requestSubmit(button));
  }, { signal: shown });
  page.defaultView?.addEventListener("pagehide", () => {
    if (!isLeaving && fieldsOf(form) !== sent) void fetch(form.action, { method: "POST", body: new URLSearchParams(fieldsOf(form)), keepalive: true });
  }, { signal: shown });
}

/** The fields of a form as they would be posted. */
function fieldsOf(form: HTMLFormElement): string {
  return new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
}

/** What was sent, with the hidden fields that the answer has brought: they are no change of what was typed. */
function withAdopted(fields: string, form: HTMLFormElement): string {
  const now = new FormData(form);
  for (const [name, value] of new URLSearchParams(fields)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement && field.type === "hidden") && now.get(name) !== value) return fields;
  }
  return fieldsOf(form);
}
