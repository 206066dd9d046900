import { look } from "../../lib/templates/look.ts";
export const bad = look;
