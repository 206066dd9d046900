import { type ReadonlySignal, signal } from "@preact/signals";
import { type GuardRules, type ReplySetup, USUAL_SETUP } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import type { Shortcuts } from "../messaging/protocol.ts";

/** How this person answers, as it is set; each change is stored at once. */
export interface ReplySettings {
	readonly setup: ReadonlySignal<ReplySetup>;
	/** What insertions taught was forgotten. */
	readonly forgotten: ReadonlySignal<boolean>;
	/** The last change could not be stored; it is still shown. */
	readonly failed: ReadonlySignal<boolean>;
	/** As the browser has them now; undefined until it has told them. */
	readonly shortcuts: ReadonlySignal<Shortcuts | undefined>;
	change(more: Partial<ReplySetup>): Promise<void>;
	changeRules(more: Partial<GuardRules>): Promise<void>;
	forget(): Promise<void>;
	/** Again, because the browser's own page for them was open meanwhile. */
	readShortcuts(): Promise<void>;
	changeShortcuts(): void;
}

export function createReplySettings(ask: Ask): ReplySettings {
	const setup = signal(USUAL_SETUP);
	const forgotten = signal(false);
	const failed = signal(false);
	const shortcuts = signal<Shortcuts | undefined>(undefined);
	void ask("setup.read", {}).then((reply) => {
		if (reply.ok) setup.value = { ...USUAL_SETUP, ...reply.value };
	});
	const change = async (more: Partial<ReplySetup>): Promise<void> => {
		setup.value = { ...setup.value, ...more };
		failed.value = !(await ask("setup.save", setup.value)).ok;
	};
	const readShortcuts = async (): Promise<void> => {
		const reply = await ask("shortcuts.read", {});
		if (reply.ok) shortcuts.value = reply.value;
	};
	void readShortcuts();
	return {
		setup,
		forgotten,
		failed,
		shortcuts,
		change,
		changeRules: (more) => change({ rules: { ...setup.value.rules, ...more } }),
		async forget() {
			forgotten.value = (await ask("templates.forget", {})).ok;
		},
		readShortcuts,
		changeShortcuts: () => void ask("shortcuts.change", {}),
	};
}

/** Lines of a rule, and characters of a line. */
export const RULE_LIMITS = { lines: 500, letters: 300 } as const;

/** One phrase a line, each once. `shortened`: not all that was written is kept. */
export function phrasesIn(text: string): { readonly phrases: string[]; readonly shortened: boolean } {
	const lines = [...new Set(text.split("\n").map((line) => line.trim()))].filter(Boolean);
	const phrases = lines.map((line) => line.slice(0, RULE_LIMITS.letters)).slice(0, RULE_LIMITS.lines);
	return { phrases: [...new Set(phrases)], shortened: lines.join() !== phrases.join() };
}
