// The one script of Heard. Only pages of the team load it, and each of them works without it.
import { saveFormsAsTheyAreTyped } from "#app/ui/autosave/save-forms.client.ts";
import { followBoard } from "#app/ui/board/follow-board.client.ts";
import { openCommandMenu } from "#app/ui/command-menu/open-command-menu.client.ts";
import { followKeys } from "#app/ui/keys/follow-keys.client.ts";
import { showSideMenu } from "#app/ui/layout/show-side-menu.client.ts";
import { followPresence } from "#app/ui/presence/follow-presence.client.ts";
import { keepSelected } from "#app/ui/select/keep-selected.client.ts";

saveFormsAsTheyAreTyped(document);
followKeys(document);
followPresence(document);
followBoard(document);
openCommandMenu(document);
keepSelected(document);
showSideMenu(document);
