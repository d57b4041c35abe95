/** The mark (a drop inside a drop) and the name, which is not translated. It turns with the direction of the page. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 27 27" aria-hidden="true" className="mirror size-[1.6875rem] flex-none [forced-color-adjust:none]">
        <path className="fill-fig" d="M13.5 0A13.5 13.5 0 0 1 27 13.5 13.5 13.5 0 0 1 13.5 27H2.7A2.7 2.7 0 0 1 0 24.3V13.5A13.5 13.5 0 0 1 13.5 0z" />
        <path className="fill-logo" d="M14 7.5a6.25 6.25 0 0 1 0 12.5H8.75a1 1 0 0 1-1-1v-5.25A6.25 6.25 0 0 1 14 7.5z" />
      </svg>
      <bdi className="text-xl font-[750] tracking-[-0.03em] text-ink" translate="no" lang="en">
        Heard
      </bdi>
    </span>
  );
}
