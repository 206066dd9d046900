import * as z from "zod/mini";
import type { FromFrame } from "../contract/link.ts";
import { type Link, linkOver } from "./link.ts";

const handshake = z.object({ aside: z.string().check(z.minLength(32), z.maxLength(64)) });

/** A page that posts handshakes without end gets this many looked at by the worker, and no more. */
const MOST_ATTEMPTS = 50;

interface FrameWindow {
	readonly parent: unknown;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<unknown>) => void,
		options: { signal: AbortSignal },
	): void;
}

/**
 * Waits for the content script to hand over a port with a nonce the worker knows for this tab. Until then, and for
 * ever in a page that frames our file itself, the promise does not settle and nothing may be shown.
 * Wrong nonces do not keep a right one out.
 */
export function connectFrame(
	window: FrameWindow,
	confirm: (nonce: string) => Promise<boolean>,
	signal: AbortSignal,
): Promise<Link> {
	return new Promise((resolve) => {
		const done = new AbortController();
		const tried = new Set<string>();
		const tryPort = async (nonce: string, port: MessagePort): Promise<void> => {
			if (!(await confirm(nonce)) || done.signal.aborted || signal.aborted) return;
			done.abort();
			resolve(linkOver(wireOf(port, signal)));
		};
		window.addEventListener(
			"message",
			(event) => {
				const port = event.ports[0];
				const offer = z.safeParse(handshake, event.data);
				if (event.source !== window.parent || !port || event.ports.length !== 1 || !offer.success) return;
				if (tried.has(offer.data.aside) || tried.size >= MOST_ATTEMPTS) return;
				tried.add(offer.data.aside);
				void tryPort(offer.data.aside, port);
			},
			{ signal: AbortSignal.any([signal, done.signal]) },
		);
	});
}

function wireOf(port: MessagePort, signal: AbortSignal) {
	return {
		post: (message: FromFrame) => port.postMessage(message),
		onMessage: (receive: (data: unknown) => void) => {
			port.addEventListener("message", (event: MessageEvent<unknown>) => receive(event.data), { signal });
			port.start();
		},
	};
}
