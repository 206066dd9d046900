import type { TemplateField } from "../lib/contract/template.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { valueName } from "./labels.ts";

interface Props {
	readonly panel: Panel;
	readonly path: string;
	readonly field: TemplateField;
	/** Enter in the field. */
	readonly onConfirm: () => void;
}

/** A value to type, choose or date, right where it will stand in the reply. */
export function AnswerField({ panel, path, field, onConfirm }: Props) {
	const value = panel.reply.answers.value.get(path) ?? "";
	const name = field.label || valueName(path);
	const shared = {
		"aria-label": name,
		"data-field": path,
		value,
		onInput: (event: { currentTarget: { value: string } }) =>
			panel.reply.answer(path, event.currentTarget.value),
		onKeyDown: (event: KeyboardEvent) => {
			// In a text of several lines Shift+Enter begins the next one, as in the message boxes themselves.
			if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
			event.preventDefault();
			onConfirm();
		},
	};
	return (
		// The twin gives the field the width of its text, so that the sentence reads as it will be sent.
		<span
			class={`field ${field.kind} ${value.trim() === "" ? "empty" : ""}`}
			data-twin={field.kind === "text" ? value || `${name}?` : ""}
		>
			<Control {...{ field, name, shared }} />
		</span>
	);
}

interface ControlProps {
	readonly field: TemplateField;
	readonly name: string;
	readonly shared: {
		readonly value: string;
		readonly onInput: (event: { currentTarget: { value: string } }) => void;
		readonly onKeyDown: (event: KeyboardEvent) => void;
	};
}

function Control({ field, name, shared }: ControlProps) {
	const placeholder = `${name}?`;
	switch (field.kind) {
		case "long":
			return <textarea rows={3} maxLength={4000} placeholder={placeholder} {...shared} />;
		case "choice":
			return (
				<select {...shared}>
					<option value="">{placeholder}</option>
					{field.options.map((option) => (
						<option key={option} value={option}>
							{option}
						</option>
					))}
				</select>
			);
		case "date":
			return <input type="date" {...shared} />;
		case "text":
			return <input size={1} maxLength={1000} autocomplete="off" placeholder={placeholder} {...shared} />;
	}
}
