import { thing } from "../../entrypoints/desk/thing.ts";
export const bad = thing;
