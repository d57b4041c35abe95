/** Where there is room for the sidebar: `md` of the styles. */
const ROOM = "(min-width: 48rem)";

/** Opens the sidebar where there is room for it, in browsers whose styles cannot show what stands in a closed menu; until the page gives way. */
export function showSideMenu(page: Document, shown: AbortSignal): void {
  const menu = page.querySelector<HTMLDetailsElement>("[data-side-menu]");
  if (!menu || CSS.supports("selector(::details-content)")) return;
  const room = matchMedia(ROOM);
  const follow = () => {
    menu.open = room.matches;
  };
  menu.dataset.always = "";
  room.addEventListener("change", follow, { signal: shown });
  follow();
}
