/** The team at one conversation: who else is answering, and whether it was handed over. Loaded where there is a team. */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { HandoverView } from "../../contract/handover.ts";
import type { PageView } from "../../contract/page-view.ts";
import { ask } from "../../messaging/ask.ts";
import { onChange } from "../../messaging/changes.ts";
import { createHandovers, type HandoversModel } from "./handovers.ts";

export interface TeamHere {
	/** Teammates who are answering here now. */
	readonly names: ReadonlySignal<readonly string[]>;
	/** Of this conversation. */
	readonly handovers: ReadonlySignal<readonly HandoverView[]>;
	readonly model: HandoversModel;
}

export function createTeamHere(view: ReadonlySignal<PageView | undefined>): TeamHere {
	const key = computed(() => view.value?.threadKey);
	const names = signal<readonly string[]>([]);
	const model = createHandovers({ ask, onChange });
	async function look(): Promise<void> {
		const threadKey = key.peek();
		const told = threadKey === undefined ? undefined : await ask("team.here", { threadKey });
		if (key.peek() === threadKey) names.value = told?.ok ? told.value.names : [];
	}
	effect(() => {
		void key.value;
		names.value = [];
		void look();
	});
	onChange(["presence", "team"], () => void look());
	const isHere = ({ about }: HandoverView) => key.value !== undefined && about?.threadKey === key.value;
	return { names, model, handovers: computed(() => model.all.value.filter(isHere)) };
}
