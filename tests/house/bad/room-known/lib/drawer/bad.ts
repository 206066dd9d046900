import { thing } from "../base/thing.ts";
export const bad = thing;
