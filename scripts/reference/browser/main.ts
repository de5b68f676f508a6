import { schemasTag } from "../settings.js";
import { openToKeyboard } from "./keyboard.js";
import { dark, light } from "./palette.js";
import { theme } from "./theme.js";

/** What `redoc.standalone.js` and `document.js` leave behind. */
declare const Redoc: {
  init(document: object, options: object, element: Element, done: (error?: Error) => void): void;
};
declare const referenceDocument: object;

const page = document.querySelector("main") ?? document.body;
const darkMode = matchMedia("(prefers-color-scheme: dark)");

function draw(): void {
  const place = document.createElement("div");
  page.replaceChildren(place);
  const options = {
    theme: theme(darkMode.matches ? dark : light),
    schemaDefinitionsTagName: schemasTag.name,
    sortRequiredPropsFirst: true,
    simpleOneOfTypeLabel: true,
    maxDisplayedEnumValues: 8,
    jsonSamplesExpandLevel: 4,
    hideDownloadButtons: true,
    hideSchemaPattern: true,
    nativeScrollbars: true,
  };
  Redoc.init(referenceDocument, options, place, (error) => {
    if (error) throw error;
  });
}

darkMode.addEventListener("change", draw);
openToKeyboard(page);
draw();
