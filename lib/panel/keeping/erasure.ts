import { type ReadonlySignal, signal } from "@preact/signals";
import type { Ask } from "../../messaging/ask.ts";

/** Erasing everything. */
export interface Erasure {
	readonly state: ReadonlySignal<"idle" | "working" | "done" | "failed">;
	eraseEverything(): Promise<void>;
}

export function createErasure(ask: Ask, reload: () => Promise<void>): Erasure {
	const state = signal<"idle" | "working" | "done" | "failed">("idle");
	return {
		state,
		async eraseEverything() {
			state.value = "working";
			const reply = await ask("keeping.eraseAll", { really: true });
			state.value = reply.ok ? "done" : "failed";
			await reload();
		},
	};
}
