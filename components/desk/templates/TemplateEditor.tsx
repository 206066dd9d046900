import { useState } from "preact/hooks";
import { TEMPLATE_LIMITS, type Template } from "../../../lib/contract/template.ts";
import { languageName } from "../../../lib/i18n/language-name.ts";
import { type MessageKey, say } from "../../../lib/i18n/say.ts";
import type { DeskEditing, SaveStatus } from "../../../lib/panel/desk-editing.ts";
import type { DeskTemplates } from "../../../lib/panel/desk-templates.ts";
import { bodyOf } from "../../../lib/templates/render-template.ts";
import { languagesOf } from "../../../lib/templates/variants.ts";
import { AskedFields } from "./AskedFields.tsx";
import { BodyField } from "./BodyField.tsx";
import { Facts } from "./Facts.tsx";
import { History } from "./History.tsx";
import { PreviewBox } from "./PreviewBox.tsx";
import { VariantBar } from "./VariantBar.tsx";

/** The open template: its text in each language, how that reads, and everything else about it. */
export function TemplateEditor({ model }: { readonly model: DeskTemplates }) {
	const [side, setSide] = useState(false);
	const { editing } = model;
	const template = editing.edited.value;
	const language = editing.language.value;
	if (!template || language === undefined) return null;
	return (
		<section class="desk-reading" aria-label={template.title}>
			<EditorHead model={model} template={template} />
			<EditorStatus editing={editing} />
			<VariantBar editing={editing} side={side} onSide={setSide} />
			<BodyField editing={editing} />
			{side && <OtherVariants editing={editing} template={template} language={language} />}
			<PreviewBox model={model} language={language} />
			<AskedFields editing={editing} />
			<Facts model={model} template={template} />
			<History editing={editing} />
		</section>
	);
}

function EditorHead({ model, template }: { readonly model: DeskTemplates; readonly template: Template }) {
	const { editing } = model;
	const isDraft = template.state === "draft";
	const isChanged = editing.isChanged.value;
	return (
		<div class="editor-head">
			<input
				class="title-input"
				aria-label={say("title")}
				value={template.title}
				maxLength={TEMPLATE_LIMITS.title}
				onInput={(event) => editing.change({ title: event.currentTarget.value })}
			/>
			{isDraft && <span class="chip">{say("draft")}</span>}
			<button
				type="button"
				class="button"
				aria-pressed={editing.history.value !== undefined}
				onClick={() => void editing.showHistory(editing.history.value === undefined)}
			>
				{say("tabHistory")}
			</button>
			<button
				type="button"
				class="button"
				onClick={() => void model.duplicate(say("copyOf", { title: template.title }))}
			>
				{say("duplicate")}
			</button>
			{isChanged && (
				<button type="button" class="button" onClick={editing.discard}>
					{say("discard")}
				</button>
			)}
			<button
				type="button"
				class={isDraft ? "button" : "button primary"}
				aria-disabled={!isChanged}
				onClick={() => isChanged && void editing.save()}
			>
				{say("save")}
			</button>
			{isDraft && (
				<button type="button" class="button primary" onClick={() => void editing.save(true)}>
					{say("publish")}
				</button>
			)}
		</div>
	);
}

const STATUS: Readonly<Record<SaveStatus, MessageKey | undefined>> = {
	idle: undefined,
	saving: undefined,
	saved: "savedNow",
	newer: "savedMeanwhile",
	full: "libraryFull",
	failed: "unreachableText",
	broken: "savedBroken",
	forbidden: "teamOnlyEditors",
};

function EditorStatus({ editing }: { readonly editing: DeskEditing }) {
	const status = editing.status.value;
	const key = STATUS[status];
	return (
		<div role="status" aria-live="polite">
			{key && (
				<div class={`notice ${status === "saved" ? "ok" : "soon"}`}>
					<p class="notice-text">{say(key)}</p>
					{status === "newer" && (
						<>
							<button type="button" class="button" onClick={() => void editing.settle("mine")}>
								{say("keepMine")}
							</button>
							<button type="button" class="button" onClick={() => void editing.settle("theirs")}>
								{say("takeTheirs")}
							</button>
						</>
					)}
				</div>
			)}
			{!key && editing.isChanged.value && <p class="faint">{say("unsavedKept")}</p>}
		</div>
	);
}

interface OthersProps {
	readonly editing: DeskEditing;
	readonly template: Template;
	readonly language: string;
}

/** The other languages beside the one being written. */
function OtherVariants({ editing, template, language }: OthersProps) {
	return (
		<div class="side-by-side">
			{languagesOf(template)
				.filter((tag) => tag !== language)
				.map((tag) => (
					<section key={tag} aria-label={languageName(tag)}>
						<button type="button" class="link" onClick={() => editing.chooseLanguage(tag)}>
							{languageName(tag)}
						</button>
						<p class="source" lang={tag}>
							{bodyOf(template, tag, editing.step.value)}
						</p>
					</section>
				))}
		</div>
	);
}
