import { languageName } from "../../../lib/i18n/language-name.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskEditing } from "../../../lib/panel/desk-editing.ts";
import { withoutStep, withStep } from "../../../lib/panel/template-changes.ts";
import { countSteps } from "../../../lib/templates/steps.ts";
import { languagesOf } from "../../../lib/templates/variants.ts";

/** What can be added by name; any other language comes with an import. */
const LANGUAGES =
	"en de de-x-formal el it it-x-formal pl sv fr es pt nl da nb fi cs hu ro bg hr sr tr uk ru ar he hi ja ko zh".split(
		" ",
	);

interface Props {
	readonly editing: DeskEditing;
	readonly side: boolean;
	readonly onSide: (on: boolean) => void;
}

/** Which variant, and which message of several, is on screen. */
export function VariantBar({ editing, side, onSide }: Props) {
	const template = editing.edited.value;
	const language = editing.language.value;
	if (!template || language === undefined) return null;
	const written = languagesOf(template);
	return (
		<div class="chips variant-bar">
			{written.map((tag) => (
				<button
					key={tag}
					type="button"
					class={tag === language ? "chip tinted" : "chip"}
					aria-pressed={tag === language}
					onClick={() => editing.chooseLanguage(tag)}
				>
					{languageName(tag)}
				</button>
			))}
			<select
				class="chip"
				aria-label={say("addLanguage")}
				value=""
				onChange={(event) => {
					const tag = event.currentTarget.value;
					event.currentTarget.value = "";
					if (tag !== "") editing.addLanguage(tag);
				}}
			>
				<option value="">+ {say("language")}</option>
				{LANGUAGES.filter((tag) => !written.includes(tag)).map((tag) => (
					<option key={tag} value={tag}>
						{languageName(tag)}
					</option>
				))}
			</select>
			{written.length > 1 && (
				<>
					<button type="button" class="link" onClick={() => editing.dropLanguage(language)}>
						{say("dropLanguage", { language: languageName(language) })}
					</button>
					<button type="button" class="link" aria-pressed={side} onClick={() => onSide(!side)}>
						{say("sideBySide")}
					</button>
				</>
			)}
			<StepChoice editing={editing} language={language} />
		</div>
	);
}

function StepChoice({ editing, language }: { readonly editing: DeskEditing; readonly language: string }) {
	const template = editing.edited.value;
	if (template?.kind !== "steps") return null;
	const count = countSteps(template, language);
	const at = editing.step.value;
	return (
		<span class="step-choice">
			{Array.from({ length: count }, (_, step) => step).map((step) => (
				<button
					key={step}
					type="button"
					class={step === at ? "chip tinted" : "chip"}
					aria-pressed={step === at}
					aria-label={say("stepAt", { at: step + 1, count })}
					onClick={() => editing.chooseStep(step)}
				>
					{step + 1}
				</button>
			))}
			<button
				type="button"
				class="chip"
				aria-label={say("addStep")}
				onClick={() => {
					editing.change(withStep(template, language));
					editing.chooseStep(count);
				}}
			>
				+
			</button>
			{at > 0 && (
				<button
					type="button"
					class="link"
					onClick={() => {
						editing.change(withoutStep(template, language, at));
						editing.chooseStep(at - 1);
					}}
				>
					{say("dropStep")}
				</button>
			)}
		</span>
	);
}
