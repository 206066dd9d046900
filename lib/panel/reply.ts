import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { Result } from "../base/result.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Template } from "../contract/template.ts";
import { firstName } from "../templates/first-name.ts";
import { type Rendered, renderTemplate, type TemplateFailure } from "../templates/render-template.ts";
import type { TemplateValues } from "../templates/values.ts";
import { chooseVariant, nextVariant } from "../templates/variants.ts";
import type { Library } from "./library.ts";
import { contactOf } from "./thread.ts";

/** A template as it reads for the open conversation. */
export interface Draft {
	readonly template: Template;
	/** BCP 47 tag of the variant. */
	readonly language: string;
	readonly rendered: Result<Rendered, TemplateFailure>;
}

/** What is being looked for and chosen for the open conversation. Everything in it ends with the conversation. */
export interface Reply {
	readonly query: ReadonlySignal<string>;
	readonly found: ReadonlySignal<readonly Template[]>;
	readonly selected: ReadonlySignal<Draft | undefined>;
	readonly answers: ReadonlySignal<ReadonlyMap<string, string>>;
	/** Every language the library has, and the one replies are looked for in first. */
	readonly languages: ReadonlySignal<{
		readonly offered: readonly string[];
		readonly wished: string | undefined;
	}>;
	draft(template: Template): Draft | undefined;
	search(query: string): void;
	select(templateId: string): void;
	/** Moves the selection; stays at the ends. */
	move(step: number): void;
	answer(path: string, text: string): void;
	chooseLanguage(language: string): void;
	cycleLanguage(): void;
	reset(): void;
}

interface ReplyNeeds {
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly library: Library;
	readonly now: Clock;
	/** Of the browser, for pages that do not say theirs. */
	readonly interfaceLanguage: string;
}

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

export function createReply({ view, library, now, interfaceLanguage }: ReplyNeeds): Reply {
	const query = signal("");
	const selectedId = signal<string | undefined>(undefined);
	const language = signal<string | undefined>(undefined);
	const answers = signal(NO_ANSWERS);
	const found = computed(() => library.search.value.find(query.value, library.recent.value));
	const selectedTemplate = computed(
		() => found.value.find(({ id }) => id === selectedId.value) ?? found.value[0],
	);
	const values = computed<TemplateValues>(() => valuesFor(view.value, answers.value, now()));

	const wishes = computed(() => [language.value, view.value?.interfaceLanguage, interfaceLanguage]);
	const languages = computed(() => {
		const variants = Object.assign({}, ...library.templates.value.map((template) => template.variants));
		return { offered: Object.keys(variants).sort(), wished: chooseVariant({ variants }, wishes.value) };
	});

	const draft = (template: Template): Draft | undefined => {
		const variant = chooseVariant(template, wishes.value);
		if (variant === undefined) return undefined;
		return { template, language: variant, rendered: renderTemplate(template, variant, values.value) };
	};
	const selected = computed(() => (selectedTemplate.value ? draft(selectedTemplate.value) : undefined));

	return {
		query,
		found,
		selected,
		answers,
		languages,
		draft,
		search: (text) =>
			batch(() => {
				query.value = text;
				selectedId.value = undefined;
			}),
		select: (templateId) => {
			selectedId.value = templateId;
		},
		move: (step) => {
			const at = found.value.findIndex(({ id }) => id === selectedTemplate.value?.id);
			const next = found.value[Math.max(0, Math.min(found.value.length - 1, at + step))];
			if (next) selectedId.value = next.id;
		},
		answer: (path, text) => {
			answers.value = new Map([...answers.value, [path, text]]);
		},
		chooseLanguage: (tag) => {
			language.value = tag;
		},
		cycleLanguage: () => {
			const at = selected.value;
			if (at) language.value = nextVariant(at.template, at.language);
		},
		reset: () =>
			batch(() => {
				query.value = "";
				selectedId.value = undefined;
				language.value = undefined;
				answers.value = NO_ANSWERS;
			}),
	};
}

function valuesFor(
	view: PageView | undefined,
	answers: ReadonlyMap<string, string>,
	now: number,
): TemplateValues {
	// A group's title is nobody's name.
	const contact = view?.state === "group" ? undefined : contactOf(view);
	return {
		...(contact && {
			contact: { ...contact, firstName: contact.mayBeGroup ? undefined : firstName(contact.name) },
		}),
		...(view && { conversation: { platform: view.platform } }),
		now,
		answers,
	};
}
