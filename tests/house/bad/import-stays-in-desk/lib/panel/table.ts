import Papa from "papaparse";
export const table = Papa;
