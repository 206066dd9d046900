/** The shape of one line of the protocol table. */
import * as z from "zod/mini";
import type { SenderKind } from "../sender.ts";

export interface ProtocolEntry {
	readonly request: z.ZodMiniType;
	readonly reply: z.ZodMiniType;
	/** Who may ask it. A page script gets only what its own tab needs. */
	readonly mayAsk: readonly SenderKind[];
}

/** A request, or a reply, that says nothing. */
export const nothing = z.object({});
