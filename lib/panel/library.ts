import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Template } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";
import type { AskFailure, RequestOf } from "../messaging/protocol.ts";
import { createTemplateSearch, type TemplateSearch } from "../templates/search.ts";
import { chooseVariant } from "../templates/variants.ts";

export type LibraryState =
	| { readonly state: "loading" }
	| { readonly state: "ready"; readonly templates: readonly Template[] }
	| { readonly state: "failed"; readonly kind: AskFailure["kind"] };

/** The person's templates as the worker knows them, and which of them were used last. */
export interface Library {
	readonly status: ReadonlySignal<LibraryState>;
	/** Drafts and what is put away are in the manager's library only. */
	readonly templates: ReadonlySignal<readonly Template[]>;
	readonly recent: ReadonlySignal<readonly string[]>;
	readonly search: ReadonlySignal<TemplateSearch>;
	/** The body of the template with this shortcut, in a language: for `{% render "shortcut" %}`. */
	partial(shortcut: string, language: string): string | undefined;
	load(): Promise<void>;
	/** Tells the worker that a template reached its message box. */
	used(use: RequestOf<"templates.used">): Promise<void>;
	pin(templateId: string, pinned: boolean): Promise<void>;
}

/** How many templates "Recent" shows. */
const RECENT = 3;
const NONE: readonly Template[] = [];

/** `which`: the templates that are in it. */
export function createLibrary(ask: Ask, which: (template: Template) => boolean = isUsable): Library {
	const status = signal<LibraryState>({ state: "loading" });
	const recent = signal<readonly string[]>([]);
	const templates = computed(() =>
		status.value.state === "ready" ? status.value.templates.filter(which) : NONE,
	);
	const byShortcut = computed(
		() => new Map(templates.value.map((template) => [template.shortcut, template])),
	);
	const indexed = signal(0);
	const build = computed(() =>
		createTemplateSearch(templates.value, {
			later: (work) => setTimeout(work, 0),
			onIndexed: () => {
				indexed.value += 1;
			},
		}),
	);
	// The same search finds more once all is indexed: whoever shows its results asks it again.
	const search = computed(() => {
		const { find } = build.value;
		return indexed.value >= 0 ? { find } : build.value;
	});
	const loadRecent = async (): Promise<void> => {
		const reply = await ask("templates.recent", {});
		// Without them the list is merely in its plain order.
		if (reply.ok) recent.value = reply.value.templateIds.slice(0, RECENT);
	};
	return {
		status,
		templates,
		recent,
		search,
		partial(shortcut, language) {
			const template = shortcut === "" ? undefined : byShortcut.value.get(shortcut);
			const variant = template && chooseVariant(template, [language]);
			return variant === undefined ? undefined : template?.variants[variant];
		},
		async load() {
			const [reply] = await Promise.all([ask("templates.list", {}), loadRecent()]);
			status.value = reply.ok
				? { state: "ready", templates: reply.value.templates }
				: { state: "failed", kind: reply.failure.kind };
		},
		async used(use) {
			await ask("templates.used", use);
			await loadRecent();
		},
		async pin(templateId, pinned) {
			await ask("templates.pin", { templateId, pinned });
		},
	};
}

function isUsable({ state, archived }: Template): boolean {
	return state === "published" && !archived;
}
