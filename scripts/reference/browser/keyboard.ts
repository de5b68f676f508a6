/** How long nothing is to be drawn before the page is looked at, which takes a while. */
const quietMs = 100;

/**
 * Lets the keyboard do what Redoc leaves to the mouse.
 *
 * @param page The element that Redoc draws into.
 */
export function openToKeyboard(page: Element): void {
  page.addEventListener("keydown", pressAsClick);
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    page.querySelector<HTMLElement>(".api-content")?.focus();
  });
  // Redoc draws more whenever a reader opens something.
  let waiting: number | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => reachAll(page), quietMs);
  };
  new MutationObserver(later).observe(page, { childList: true, subtree: true });
  addEventListener("resize", later);
  later();
}

/** Redoc's menu can be reached, but hears only clicks. */
function pressAsClick(event: Event): void {
  const { key, target } = event as KeyboardEvent;
  if (key !== "Enter" && key !== " ") return;
  if (
    !(target instanceof HTMLElement) ||
    !target.matches('li[role="menuitem"], div[role="button"]')
  )
    return;
  event.preventDefault();
  (target.querySelector("label") ?? target).click();
}

function reachAll(page: Element): void {
  page.querySelector(".api-content")?.setAttribute("tabindex", "-1");
  // The line that opens the ways to authorize.
  for (const heading of page.querySelectorAll("h5:has(+ svg)")) {
    heading.parentElement?.setAttribute("role", "button");
    heading.parentElement?.setAttribute("tabindex", "0");
  }
  // What is wider than its place has to be reached to be scrolled.
  const wide = page.querySelectorAll<HTMLElement>("pre, table, .redoc-json");
  const isWide = Array.from(wide, ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  wide.forEach((element, at) => {
    if (isWide[at]) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  });
}
