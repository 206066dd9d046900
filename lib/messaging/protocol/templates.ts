import * as z from "zod/mini";
import { template } from "../../contract/template.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

export const templates = {
	"templates.list": {
		request: nothing,
		reply: z.object({ templates: z.array(template) }),
		mayAsk: ["frame", "page"],
	},
	/** An insertion was verified: feeds "recent". */
	"templates.used": {
		request: z.object({ templateId: z.string().check(z.minLength(1), z.maxLength(64)) }),
		reply: nothing,
		mayAsk: ["frame", "page"],
	},
	"templates.recent": {
		request: nothing,
		reply: z.object({ templateIds: z.array(z.string()) }),
		mayAsk: ["frame", "page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
