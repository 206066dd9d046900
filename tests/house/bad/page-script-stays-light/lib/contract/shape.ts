import * as z from "zod/mini";
export const shape = z.object({});
