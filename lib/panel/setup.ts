import { type ReadonlySignal, signal } from "@preact/signals";
import { type ReplySetup, USUAL_SETUP } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";

/** How this person answers, followed as it changes; the usual until the worker has told it. */
export function followSetup(ask: Ask, onChange: OnChange): ReadonlySignal<ReplySetup> {
	const setup = signal(USUAL_SETUP);
	const load = async (): Promise<void> => {
		const reply = await ask("setup.read", {});
		if (reply.ok && "trigger" in reply.value) setup.value = reply.value;
	};
	void load();
	onChange(["settings"], () => void load());
	return setup;
}
