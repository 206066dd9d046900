import * as z from "zod/mini";
import { type FromFrame, type ToFrame, toFrame } from "../contract/link.ts";

/** One end of the line to the content script of our tab. */
export interface Link {
	send(message: FromFrame): void;
	/** Called with every message that has the right shape; the others are dropped. */
	listen(receive: (message: ToFrame) => void): void;
}

/** What a MessagePort and a runtime port have in common, after a small adapter. */
export interface Wire {
	post(message: FromFrame): void;
	onMessage(receive: (data: unknown) => void): void;
}

/** The page's script runs in the same process as the far end: nothing that arrives is believed before it is checked. */
export function linkOver(wire: Wire): Link {
	return {
		send: (message) => wire.post(message),
		listen: (receive) =>
			wire.onMessage((data) => {
				const message = z.safeParse(toFrame, data);
				if (message.success) receive(message.data);
			}),
	};
}
