import { table } from "../../lib/panel/table.ts";
export const bad = table;
