/**
 * Import and export behind one door. Desk opens it (`import("…/transfer.ts")`) when somebody asks for it, so that the
 * parsers of other tools' files load for nobody else.
 */
export { writeCsv } from "./aside-csv.ts";
export { writeAsideJson } from "./aside-json.ts";
export { planImport, undoImport } from "./plan-import.ts";
export { readImport } from "./read-import.ts";
