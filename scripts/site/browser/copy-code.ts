import { element } from "./dom.js";

/** Puts a button on each block of code that copies it, where the browser can. */
export function addCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const block of document.querySelectorAll("pre")) {
    const frame = element("div", { className: "code" });
    const button = element("button", { type: "button", className: "copy" }, "Copy");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.textContent ?? "").then(
        () => say("Copied"),
        () => say("Not allowed"),
      );
    });
    const say = (text: string) => {
      button.textContent = text;
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2_000);
    };
    block.replaceWith(frame);
    frame.append(block, button);
  }
}
