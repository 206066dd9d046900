import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { PageView, ThreadKey } from "../contract/page-view.ts";
import type { Template } from "../contract/template.ts";
import type { ConversationStep } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import { AT_START, type StepState, stepBack, stepDone, stepSkipped } from "../templates/steps.ts";

/** Where the open conversation stands in a template of several messages. */
export interface Steps {
	/** Undefined where it is in none. */
	readonly current: ReadonlySignal<ConversationStep | undefined>;
	/** Of this template, here: at its start where the conversation is in another. */
	stateOf(template: Pick<Template, "id">): StepState;
	/** The message of this step reached the message box. */
	done(template: Pick<Template, "id">, count: number, threadKey: ThreadKey): void;
	skip(template: Pick<Template, "id">, count: number): void;
	back(template: Pick<Template, "id">): void;
	/** The conversation is through with its template. */
	leave(): void;
}

interface StepsNeeds {
	readonly ask: Ask;
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly now: Clock;
}

export function createSteps({ ask, view, now }: StepsNeeds): Steps {
	const current = signal<ConversationStep | undefined>(undefined);
	let key: ThreadKey | undefined;
	effect(() => {
		const next = view.value?.threadKey;
		if (next === key) return;
		key = next;
		current.value = undefined;
		if (next === undefined) return;
		void ask("steps.read", { threadKey: next }).then((reply) => {
			if (key === next && reply.ok) current.value = reply.value.step;
		});
	});
	const stateOf = ({ id }: Pick<Template, "id">): StepState => {
		const step = current.value;
		return step?.templateId === id ? { next: step.next, skipped: step.skipped } : AT_START;
	};
	const keep = (templateId: string, { next, skipped }: StepState): void => {
		if (key === undefined) return;
		const step = { threadKey: key, templateId, next, skipped: [...skipped], at: now() };
		current.value = step;
		void ask("steps.keep", { threadKey: key, step });
	};
	return {
		current,
		stateOf,
		done(template, count, threadKey) {
			// Another conversation is open by now: its own place is none of this one's business.
			if (threadKey === key) keep(template.id, stepDone(stateOf(template), count));
		},
		skip: (template, count) => keep(template.id, stepSkipped(stateOf(template), count)),
		back: (template) => keep(template.id, stepBack(stateOf(template))),
		leave() {
			current.value = undefined;
			if (key !== undefined) void ask("steps.keep", { threadKey: key });
		},
	};
}
