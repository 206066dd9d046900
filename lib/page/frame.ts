/**
 * One of our extension pages, framed in our closed shadow root. The frame stays blank until it was handed a nonce that
 * the worker knows for this tab; with the nonce goes the port over which both talk from then on.
 */
import type { FromFrame, ToFrame } from "../contract/link.ts";
import type { Ask } from "../messaging/ask.ts";

export type FrameName = "sidebar" | "palette";

export interface Frame {
	readonly element: HTMLIFrameElement;
	/** False while nobody listens yet: what still matters then goes with the greeting. */
	post(message: ToFrame): boolean;
	remove(): void;
}

export interface FrameParts {
	readonly name: FrameName;
	/** The frame's accessible name. */
	readonly title: string;
	/** Full extension URL of the page, and the origin it will have: another one where the URL is a passing one. */
	readonly url: string;
	readonly origin: string;
	readonly shadow: ShadowRoot;
	readonly ask: Ask;
	readonly onMessage: (message: FromFrame) => void;
	/** What a frame must know at its start: sent anew after each handshake. */
	readonly greeting: () => readonly ToFrame[];
}

export function placeFrame(parts: FrameParts): Frame {
	const { name, shadow, url } = parts;
	const element = shadow.ownerDocument.createElement("iframe");
	let port: MessagePort | undefined;
	element.title = parts.title;
	element.className = name;
	// The clipboard is written when an insertion cannot be; only the frame has the focus to do it.
	element.allow = "clipboard-write";
	element.addEventListener("load", () => void shakeHands());
	element.src = url;
	shadow.append(element);

	/** Runs on every load: a frame that was taken out and put back loads again. */
	async function shakeHands(): Promise<void> {
		const nonce = crypto.randomUUID();
		const announced = await parts.ask("frame.announce", { nonce, frame: name });
		if (!announced.ok || !element.contentWindow) return;
		port?.close();
		const channel = new MessageChannel();
		port = channel.port1;
		port.onmessage = (event: MessageEvent<FromFrame>) => parts.onMessage(event.data);
		element.contentWindow.postMessage({ aside: nonce }, parts.origin, [channel.port2]);
		for (const message of parts.greeting()) port.postMessage(message);
	}

	return {
		element,
		post(message) {
			port?.postMessage(message);
			return port !== undefined;
		},
		remove(): void {
			port?.close();
			element.remove();
		},
	};
}
