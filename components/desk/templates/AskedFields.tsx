import { FIELD_KINDS, type TemplateField } from "../../../lib/contract/template.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskEditing } from "../../../lib/panel/desk-editing.ts";
import { valueName } from "../../labels.ts";
import { fieldKindName } from "../../template-words.ts";

/** What the template asks for, and how. A value is asked for as soon as a text names it: `{{ ask.order_number }}`. */
export function AskedFields({ editing }: { readonly editing: DeskEditing }) {
	const fields = editing.fields.value;
	if (fields.length === 0) return null;
	return (
		<section class="asked" aria-label={say("askedFor")}>
			<h3 class="label">{say("askedFor")}</h3>
			{fields.map((field) => (
				<AskedField key={field.name} field={field} onChange={editing.describe} />
			))}
		</section>
	);
}

interface Props {
	readonly field: TemplateField;
	readonly onChange: (field: TemplateField) => void;
}

function AskedField({ field, onChange }: Props) {
	const { rememberAs, ...others } = field;
	return (
		<div class="asked-field">
			<code>ask.{field.name}</code>
			<input
				aria-label={say("fieldLabel")}
				placeholder={valueName(`ask.${field.name}`)}
				value={field.label}
				maxLength={100}
				onInput={(event) => onChange({ ...field, label: event.currentTarget.value })}
			/>
			<select
				aria-label={say("fieldKind")}
				value={field.kind}
				onChange={(event) => {
					const kind = FIELD_KINDS.find((one) => one === event.currentTarget.value);
					if (kind) onChange({ ...field, kind });
				}}
			>
				{FIELD_KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{fieldKindName(kind)}
					</option>
				))}
			</select>
			<label class="choice">
				<input
					type="checkbox"
					checked={rememberAs !== undefined}
					onChange={(event) =>
						onChange(event.currentTarget.checked ? { ...others, rememberAs: field.name } : others)
					}
				/>
				{say("rememberAnswer")}
			</label>
			{field.kind === "choice" && (
				<input
					class="wide"
					aria-label={say("fieldOptions")}
					placeholder={say("fieldOptions")}
					value={field.options.join("; ")}
					onChange={(event) => onChange({ ...field, options: optionsIn(event.currentTarget.value) })}
				/>
			)}
		</div>
	);
}

function optionsIn(text: string): string[] {
	const options = text.split(";").map((option) => option.trim().slice(0, 200));
	return [...new Set(options.filter(Boolean))].slice(0, 50);
}
