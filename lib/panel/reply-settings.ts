import { type ReadonlySignal, signal } from "@preact/signals";
import { type ReplySetup, USUAL_SETUP } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";

/** How this person answers, as it is set; each change is stored at once. */
export interface ReplySettings {
	readonly setup: ReadonlySignal<ReplySetup>;
	/** What insertions taught was forgotten. */
	readonly forgotten: ReadonlySignal<boolean>;
	change(more: Partial<ReplySetup>): Promise<void>;
	forget(): Promise<void>;
}

export function createReplySettings(ask: Ask): ReplySettings {
	const setup = signal(USUAL_SETUP);
	const forgotten = signal(false);
	void ask("setup.read", {}).then((reply) => {
		if (reply.ok) setup.value = { ...USUAL_SETUP, ...reply.value };
	});
	return {
		setup,
		forgotten,
		async change(more) {
			setup.value = { ...setup.value, ...more };
			await ask("setup.save", setup.value);
		},
		async forget() {
			forgotten.value = (await ask("templates.forget", {})).ok;
		},
	};
}
