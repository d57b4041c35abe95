/**
 * Brings into an open page what its saved form has become: the version that the next press stands on, and the codes that new
 * lines were given, so that the next press changes them and adds none. What is typed, and where, stays untouched.
 */
export function adopt(page: Document, form: HTMLFormElement, saved: Document, sent: URLSearchParams): void {
  const version = saved.querySelector<HTMLInputElement>("input[type=hidden][name=draft]")?.value;
  if (version !== undefined) for (const field of page.querySelectorAll<HTMLInputElement>("input[type=hidden][name=draft]")) field.value = version;
  const fresh = form.id ? saved.getElementById(form.id) : null;
  if (!fresh) return;
  const known = new Set(codesOf(form).map(({ value }) => value));
  for (const code of codesOf(fresh)) {
    if (known.has(code.value)) continue;
    const words = fresh.querySelector<HTMLInputElement>(`[name="${CSS.escape(wordsOf(code.name))}"]`)?.value;
    const line = linesWithoutCode(form, code.name).find(({ name }) => sent.get(name) === words);
    if (!line) continue;
    const field = page.createElement("input");
    Object.assign(field, { type: "hidden", name: line.name.replace(/\.words$/, ".code"), value: code.value });
    line.before(field);
  }
}

/** The hidden fields `choices[3].code` of the lines that are stored. */
function codesOf(form: Element): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=hidden][name$='].code']")];
}

/** The filled lines of a list that have no code yet. */
function linesWithoutCode(form: HTMLFormElement, codeName: string): HTMLInputElement[] {
  const list = codeName.slice(0, codeName.indexOf("["));
  return [...form.querySelectorAll<HTMLInputElement>(`[name^="${CSS.escape(list)}["][name$="].words"]`)].filter(
    ({ name, value }) => value !== "" && !form.elements.namedItem(name.replace(/\.words$/, ".code")),
  );
}

function wordsOf(codeName: string): string {
  return codeName.replace(/\.code$/, ".words");
}
