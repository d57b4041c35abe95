/**
 * Says every few seconds that a page is looked at, where it has a `<Presence>`, and writes there who else does. A page that is
 * only read ahead, or lies behind another one, says nothing.
 */
export function followPresence(page: Document, shown: AbortSignal): void {
  const line = page.querySelector<HTMLElement>("[data-presence]");
  const words = line?.querySelector("span");
  if (!line || !words) return;
  const beat = async () => {
    if (page.visibilityState !== "visible") return;
    try {
      const answer = await fetch(line.dataset.presence!, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "" });
      if (!answer.ok) return;
      const { line: said } = (await answer.json()) as { line: string };
      if (words.textContent !== said) words.textContent = said;
    } catch {
      // Away from the network nobody is told; the page stays as it is.
    }
  };
  void beat();
  const timer = setInterval(() => void beat(), Number(line.dataset.seconds) * 1000);
  page.addEventListener("visibilitychange", () => void beat(), { signal: shown });
  shown.addEventListener("abort", () => clearInterval(timer));
}
