import { look } from "../../lib/page/look.ts";
export const bad = look;
