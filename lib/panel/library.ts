import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Template } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";
import type { AskFailure } from "../messaging/protocol.ts";
import { createTemplateSearch, type TemplateSearch } from "../templates/search.ts";

export type LibraryState =
	| { readonly state: "loading" }
	| { readonly state: "ready"; readonly templates: readonly Template[] }
	| { readonly state: "failed"; readonly kind: AskFailure["kind"] };

/** The person's templates as the worker knows them, and which of them were used last. */
export interface Library {
	readonly status: ReadonlySignal<LibraryState>;
	readonly templates: ReadonlySignal<readonly Template[]>;
	readonly recent: ReadonlySignal<readonly string[]>;
	readonly search: ReadonlySignal<TemplateSearch>;
	load(): Promise<void>;
	/** Tells the worker that a template reached its message box. */
	used(templateId: string): Promise<void>;
}

/** How many templates "Recent" shows. */
const RECENT = 3;
const NONE: readonly Template[] = [];

export function createLibrary(ask: Ask): Library {
	const status = signal<LibraryState>({ state: "loading" });
	const recent = signal<readonly string[]>([]);
	const templates = computed(() => (status.value.state === "ready" ? status.value.templates : NONE));
	const loadRecent = async (): Promise<void> => {
		const reply = await ask("templates.recent", {});
		// Without them the list is merely in its plain order.
		if (reply.ok) recent.value = reply.value.templateIds.slice(0, RECENT);
	};
	return {
		status,
		templates,
		recent,
		search: computed(() => createTemplateSearch(templates.value)),
		async load() {
			const [reply] = await Promise.all([ask("templates.list", {}), loadRecent()]);
			status.value = reply.ok
				? { state: "ready", templates: reply.value.templates }
				: { state: "failed", kind: reply.failure.kind };
		},
		async used(templateId) {
			await ask("templates.used", { templateId });
			await loadRecent();
		},
	};
}
