import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { FieldDefinition } from "../contract/contact.ts";
import type { Template, TemplateField } from "../contract/template.ts";
import type { TemplateVersion } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import { askedNames, fieldFor } from "../templates/fields.ts";
import { lintTemplate, type TemplateProblem } from "../templates/lint-template.ts";
import { bodyOf } from "../templates/render-template.ts";
import { rewriteShorthands } from "../templates/shorthands.ts";
import { chooseVariant, languagesOf } from "../templates/variants.ts";
import type { CustomFields } from "./custom-fields.ts";
import { withBody, withLanguage, withoutLanguage } from "./template-changes.ts";

/**
 * - `newer`: somebody saved this template meanwhile; the person decides which stays
 * - `broken`: it has faults, so it was saved as a draft and not published
 * - `forbidden`: it is the team's, and the person's role does not allow to change it
 */
export type SaveStatus = "idle" | "saving" | "saved" | "newer" | "full" | "failed" | "broken" | "forbidden";

/** One template being written. What is not saved yet is kept, also when the tab is closed. */
export interface DeskEditing {
	readonly edited: ReadonlySignal<Template | undefined>;
	readonly isChanged: ReadonlySignal<boolean>;
	readonly status: ReadonlySignal<SaveStatus>;
	readonly language: ReadonlySignal<string | undefined>;
	/** Which message of kind `steps`, from 0. */
	readonly step: ReadonlySignal<number>;
	readonly body: ReadonlySignal<string>;
	/**
	 * Changes when another text is on screen, or the same one came from elsewhere. In between the editor is ahead of
	 * `body`, and must not be given it back.
	 */
	readonly bodyKey: ReadonlySignal<string>;
	readonly problems: ReadonlySignal<readonly TemplateProblem[]>;
	/** Every value that is asked for, described or not. */
	readonly fields: ReadonlySignal<readonly TemplateField[]>;
	/** What every contact can have beside: `contact.shoe_size`. */
	readonly customFields: ReadonlySignal<readonly FieldDefinition[]>;
	readonly history: ReadonlySignal<readonly TemplateVersion[] | undefined>;
	open(template: Template, draft?: Template): void;
	/** The open template as it was stored meanwhile, or undefined where that failed; what was written since stays. */
	accept(stored: Template | undefined): void;
	change(more: Partial<Template>): void;
	write(body: string): void;
	describe(field: TemplateField): void;
	chooseLanguage(language: string): void;
	addLanguage(language: string): void;
	dropLanguage(language: string): void;
	chooseStep(step: number): void;
	/** Saves; `publish` also lets everybody use it, unless it is broken. */
	save(publish?: boolean): Promise<void>;
	discard(): void;
	/** Of two versions saved at the same time: ours over theirs, or theirs. */
	settle(which: "mine" | "theirs"): Promise<void>;
	showHistory(open: boolean): Promise<void>;
	restore(version: TemplateVersion): Promise<void>;
}

interface EditingNeeds {
	readonly ask: Ask;
	readonly now: Clock;
	readonly customFields: CustomFields;
	readonly partial: (shortcut: string, language: string) => string | undefined;
	readonly interfaceLanguage: string;
}

/** ms of rest before what is not saved is kept. */
const KEEP_AFTER = 300;

export function createDeskEditing(needs: EditingNeeds): DeskEditing {
	const copy = createCopy(needs);
	const { edited, isChanged, status, language, step, body, bodyKey, problems, fields, history } = copy;
	const signals = { edited, isChanged, status, language, step, body, bodyKey, problems, fields, history };
	const customFields = needs.customFields.defined;
	return {
		...signals,
		customFields,
		open: copy.show,
		accept: copy.accept,
		...writing(copy),
		...saving(needs, copy),
	};
}

type Copy = ReturnType<typeof createCopy>;

/** The template as it is stored, as it is being written, and what follows from both. */
function createCopy({ ask, now, customFields, partial, interfaceLanguage }: EditingNeeds) {
	const saved = signal<Template | undefined>(undefined);
	const edited = signal<Template | undefined>(undefined);
	const status = signal<SaveStatus>("idle");
	const wish = signal<string | undefined>(undefined);
	const step = signal(0);
	const epoch = signal(0);
	const history = signal<readonly TemplateVersion[] | undefined>(undefined);
	const language = computed(
		() => edited.value && chooseVariant(edited.value, [wish.value, interfaceLanguage]),
	);
	const body = computed(() => {
		const template = edited.value;
		return (template && language.value && bodyOf(template, language.value, step.value)) || "";
	});
	const bodyKey = computed(() => `${epoch.value} ${language.value} ${step.value}`);
	const isChanged = computed(() => JSON.stringify(saved.value) !== JSON.stringify(edited.value));
	const lint = (template: Template, tag: string, text: string) =>
		lintTemplate(text, {
			fields: template.fields,
			customFields: [
				...customFields.defined.value.map(({ key }) => key),
				...template.fields.flatMap(({ rememberAs }) => rememberAs ?? []),
			],
			partials: (shortcut) => partial(shortcut, tag),
		});
	const problems = computed(() =>
		edited.value && language.value ? lint(edited.value, language.value, body.value) : [],
	);
	const fields = computed(() => {
		const template = edited.value;
		return template ? askedNames(template).map((name) => fieldFor(template, `ask.${name}`)) : [];
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = (): void => clearTimeout(timer);
	const put = (template: Template): void => {
		edited.value = template;
		status.value = "idle";
		stop();
		const keep = () => void ask("drafts.keep", { templateId: template.id, template, at: now() });
		timer = setTimeout(keep, KEEP_AFTER);
	};
	const show = (template: Template, draft = template): void =>
		batch(() => {
			saved.value = template;
			edited.value = draft;
			epoch.value += 1;
			status.value = "idle";
			step.value = 0;
			history.value = undefined;
		});
	const accept = (stored: Template | undefined): void => {
		const [first, at] = [saved.value, edited.value];
		if (!stored) status.value = "failed";
		if (!stored || !first || at?.id !== stored.id) return;
		// It was saved again, and shown, before the first answer came.
		if (stored.version < first.version) return;
		const written = Object.entries(at).filter(
			([key, value]) => JSON.stringify(value) !== JSON.stringify(first[key as keyof Template]),
		);
		batch(() => {
			saved.value = stored;
			edited.value = { ...stored, ...Object.fromEntries(written) };
		});
	};
	const signals = { saved, edited, status, wish, step, history, language, body, bodyKey };
	return { ...signals, isChanged, problems, fields, lint, stop, put, show, accept };
}

type Writing =
	| "change"
	| "write"
	| "describe"
	| "chooseLanguage"
	| "addLanguage"
	| "dropLanguage"
	| "chooseStep";

function writing({ edited, language, body, step, wish, put }: Copy): Pick<DeskEditing, Writing> {
	const change = (more: Partial<Template>): void => {
		if (edited.value) put({ ...edited.value, ...more });
	};
	return {
		change,
		write(text) {
			if (edited.value && language.value && text !== body.value)
				put(withBody(edited.value, { language: language.value, step: step.value, text }));
		},
		describe(field) {
			const others = edited.value?.fields.filter(({ name }) => name !== field.name) ?? [];
			change({ fields: [...others, field] });
		},
		chooseLanguage(tag) {
			wish.value = tag;
		},
		addLanguage: (tag) =>
			batch(() => {
				if (edited.value) put(withLanguage(edited.value, tag, language.value));
				wish.value = tag;
			}),
		dropLanguage: (tag) => edited.value && put(withoutLanguage(edited.value, tag)),
		chooseStep(at) {
			step.value = at;
		},
	};
}

type Saving = "save" | "discard" | "settle" | "showHistory" | "restore";

function saving({ ask, customFields }: EditingNeeds, copy: Copy): Pick<DeskEditing, Saving> {
	const { saved, edited, status, history, lint, stop, show } = copy;
	let newer: Template | undefined;
	const store = async (template: Template, action: "edited" | "restored"): Promise<void> => {
		stop();
		status.value = "saving";
		const reply = await ask("templates.save", { templates: [template], action });
		if (!reply.ok) status.value = "failed";
		else if ("newer" in reply.value) {
			newer = reply.value.newer;
			status.value = "newer";
		} else if ("full" in reply.value) status.value = "full";
		else if ("forbidden" in reply.value) status.value = "forbidden";
		else {
			const [stored] = reply.value.saved;
			if (stored && edited.value?.id === stored.id) show(stored);
			status.value = "saved";
			await customFields.defineFor(template);
		}
	};
	const isBroken = (template: Template): boolean =>
		languagesOf(template).some((tag) => {
			const bodies = [template.variants[tag] ?? "", ...(template.laterSteps[tag] ?? [])];
			return bodies.some((text) => lint(template, tag, text).some(({ severity }) => severity === "error"));
		});
	return {
		async save(publish = false) {
			const template = edited.value;
			if (!template || template.title.trim() === "") return;
			const written = rewritten(template);
			const broken = isBroken(written);
			const state = broken ? "draft" : publish ? "published" : written.state;
			await store({ ...written, state }, "edited");
			const isTold = publish || template.state === "published";
			if (broken && isTold && status.value === "saved") status.value = "broken";
		},
		discard() {
			stop();
			if (!saved.value) return;
			void ask("drafts.drop", { templateId: saved.value.id });
			show(saved.value);
		},
		async settle(which) {
			if (!newer || !edited.value) return;
			if (which === "theirs") show(newer);
			else await store({ ...edited.value, version: newer.version }, "edited");
		},
		async showHistory(open) {
			history.value = undefined;
			const template = saved.value;
			if (!open || !template) return;
			const reply = await ask("templates.history", { templateId: template.id });
			if (reply.ok) history.value = reply.value.versions;
		},
		async restore({ template }) {
			if (saved.value) await store({ ...template, version: saved.value.version }, "restored");
		},
	};
}

/** Shorthands become Liquid, so that what is stored is what is read everywhere. */
function rewritten(template: Template): Template {
	const each = (bodies: readonly (readonly [string, string])[]) =>
		Object.fromEntries(bodies.map(([tag, text]) => [tag, rewriteShorthands(text)]));
	return {
		...template,
		title: template.title.trim(),
		shortcut: template.shortcut.trim().replace(/^\//, ""),
		variants: each(Object.entries(template.variants)),
		laterSteps: Object.fromEntries(
			Object.entries(template.laterSteps).map(([tag, bodies]) => [tag, bodies.map(rewriteShorthands)]),
		),
	};
}
