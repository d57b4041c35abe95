// The one script of Heard. Only pages of the team load it, and each of them works without it.
import { readAhead } from "#app/ui/ahead/read-ahead.client.ts";
import { saveFormsAsTheyAreTyped } from "#app/ui/autosave/save-forms.client.ts";
import { followBoard } from "#app/ui/board/follow-board.client.ts";
import { openCommandMenu } from "#app/ui/command-menu/open-command-menu.client.ts";
import { followKeys } from "#app/ui/keys/follow-keys.client.ts";
import { showSideMenu } from "#app/ui/layout/show-side-menu.client.ts";
import { followPresence } from "#app/ui/presence/follow-presence.client.ts";
import { keepSelected } from "#app/ui/select/keep-selected.client.ts";

readAhead(document, (shown) => {
  showSideMenu(document, shown);
  saveFormsAsTheyAreTyped(document, shown);
  followKeys(document, shown);
  followPresence(document, shown);
  followBoard(document);
  openCommandMenu(document, shown);
  keepSelected(document);
});
