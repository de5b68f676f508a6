import { type Style, typescript } from "../generate/source.js";

// The panel that shows samples is narrow.
const width = 80;

export const typescriptSample: Style = { ...typescript, width };

export const jsonSample: Style = {
  width,
  step: 2,
  pad: " ",
  lastComma: false,
  key: JSON.stringify,
  scalar: JSON.stringify,
};

const pythonWords = new Map<unknown, string>([
  [null, "None"],
  [true, "True"],
  [false, "False"],
]);

export const pythonSample: Style = {
  width,
  step: 4,
  pad: "",
  lastComma: true,
  key: JSON.stringify,
  scalar: (value) => pythonWords.get(value) ?? JSON.stringify(value),
};
