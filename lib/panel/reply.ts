import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { Result } from "../base/result.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Template } from "../contract/template.ts";
import type { ReplySetup, Trigger } from "../contract/template-records.ts";
import { type Rendered, renderTemplate, type TemplateFailure } from "../templates/render-template.ts";
import { countSteps } from "../templates/steps.ts";
import type { TemplateValues } from "../templates/values.ts";
import { chooseVariant, nextVariant, pickVariant, type VariantWishes } from "../templates/variants.ts";
import type { Known } from "./known.ts";
import type { Library } from "./library.ts";
import { type Grouped, groupTemplates } from "./reply-groups.ts";
import { valuesFor } from "./reply-values.ts";
import type { Steps } from "./steps.ts";
import type { Suggested } from "./suggestions.ts";

/** A template as it reads for the open conversation. */
export interface Draft {
	readonly template: Template;
	/** BCP 47 tag of the variant. */
	readonly language: string;
	/** The language wished for first, where the template does not have it. */
	readonly insteadOf?: string;
	/** Of a template of several messages: which one this is, from 0, and how many there are. */
	readonly step?: { readonly at: number; readonly count: number };
	readonly rendered: Result<Rendered, TemplateFailure>;
}

/** What is being looked for and chosen for the open conversation. Everything in it ends with the conversation. */
export interface Reply {
	readonly query: ReadonlySignal<string>;
	readonly grouped: ReadonlySignal<Grouped>;
	readonly found: ReadonlySignal<readonly Template[]>;
	readonly selected: ReadonlySignal<Draft | undefined>;
	readonly answers: ReadonlySignal<ReadonlyMap<string, string>>;
	/** Every language the library has, and the one replies are looked for in first. */
	readonly languages: ReadonlySignal<{
		readonly offered: readonly string[];
		readonly wished: string | undefined;
	}>;
	/** What calls a template up inside the message box. */
	readonly trigger: ReadonlySignal<Trigger>;
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
	readonly suggested: ReadonlySignal<Suggested>;
	readonly known: ReadonlySignal<Known>;
	readonly setup: ReadonlySignal<ReplySetup>;
	readonly steps: Steps;
	readonly now: Clock;
	/** Of the browser, for pages that do not say theirs. */
	readonly interfaceLanguage: string;
}

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

export function createReply(needs: ReplyNeeds): Reply {
	const { view, library, suggested, known, setup, now } = needs;
	const query = signal("");
	const selectedId = signal<string | undefined>(undefined);
	const language = signal<string | undefined>(undefined);
	const answers = signal(NO_ANSWERS);
	const grouped = computed(() => groupTemplates(library, suggested.value, query.value));
	const found = computed(() => grouped.value.shown);
	const selectedTemplate = computed(
		() => found.value.find(({ id }) => id === selectedId.value) ?? found.value[0],
	);
	const values = computed<TemplateValues>(() => {
		const sources = { view: view.value, known: known.value, setup: setup.value, answers: answers.value };
		return valuesFor({ ...sources, now: now() });
	});
	const wishes = computed<VariantWishes>(() => ({
		chosen: language.value,
		contact: known.value.language,
		detected: suggested.value.language,
		formal: setup.value.formal,
		team: setup.value.language || (view.value?.interfaceLanguage ?? needs.interfaceLanguage),
	}));
	const languages = computed(() => {
		const variants = Object.assign({}, ...library.templates.value.map((template) => template.variants));
		const { chosen, contact, detected, team } = wishes.value;
		const inOrder = [chosen, contact, detected, team, needs.interfaceLanguage];
		return { offered: Object.keys(variants).sort(), wished: chooseVariant({ variants }, inOrder) };
	});

	const draft = draftsOnce(needs, wishes, values);
	const selected = computed(() => (selectedTemplate.value ? draft(selectedTemplate.value) : undefined));

	return {
		query,
		grouped,
		found,
		selected,
		answers,
		languages,
		trigger: computed(() => setup.value.trigger),
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

const MINUTE = 60_000;
/** What a body may hold that speaks of the conversation's moment. */
const SPEAKS_OF_IT = /conversation|platform|render/;

/** A conversation that streams changes nothing in most texts: what is drawn from the same values is drawn once. */
function draftsOnce(
	needs: ReplyNeeds,
	wishes: ReadonlySignal<VariantWishes>,
	values: ReadonlySignal<TemplateValues>,
): Reply["draft"] {
	const drawn = new WeakMap<Template, { readonly from: string; readonly draft: Draft | undefined }>();
	const steady = computed(() => {
		const { conversation, answers, now, ...others } = values.value;
		return JSON.stringify([wishes.value, others, [...answers], Math.floor(now / MINUTE)]);
	});
	return (template) => {
		const speaks = SPEAKS_OF_IT.test(JSON.stringify(template.variants));
		const at = template.kind === "steps" && needs.steps.stateOf(template).next;
		const from = `${at} ${steady.value} ${speaks && JSON.stringify(values.value.conversation)}`;
		const known = drawn.get(template);
		if (known?.from === from) return known.draft;
		const draft = draftOf(template, { needs, wishes: wishes.value, values: values.value });
		drawn.set(template, { from, draft });
		return draft;
	};
}

interface Drafting {
	readonly needs: ReplyNeeds;
	readonly wishes: VariantWishes;
	readonly values: TemplateValues;
}

function draftOf(template: Template, { needs, wishes, values }: Drafting): Draft | undefined {
	const choice = pickVariant(template, wishes);
	if (choice === undefined) return undefined;
	const { language, insteadOf } = choice;
	const step = stepOf(needs.steps, template, language);
	const rendered = renderTemplate(template, language, values, {
		partials: (shortcut) => needs.library.partial(shortcut, language),
		...(step && { step: step.at }),
	});
	// A language that nobody wished for, but the page is in: nobody has to be told that it was not met.
	const { chosen, contact, detected } = wishes;
	const isWish = Boolean(chosen ?? contact ?? detected ?? needs.setup.value.language);
	return {
		template,
		language,
		rendered,
		...(isWish && insteadOf !== undefined && { insteadOf }),
		...(step && { step }),
	};
}

/** Once through, a template stays at its last message. */
function stepOf(steps: Steps, template: Template, language: string): Draft["step"] {
	if (template.kind !== "steps") return undefined;
	const count = countSteps(template, language);
	return { at: Math.min(steps.stateOf(template).next, Math.max(0, count - 1)), count };
}
