// The one script of Heard. Only pages that ask for it with <PageScript/> load it; each works without it.
import { saveFormsAsTheyAreTyped } from "#app/ui/autosave/save-forms.client.ts";

saveFormsAsTheyAreTyped(document);
