/** CodeMirror, set up for template bodies: values as chips, a menu at `{{`, faults underlined. */
import {
	autocompletion,
	type Completion,
	type CompletionContext,
	type CompletionResult,
	completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import {
	Decoration,
	EditorView,
	keymap,
	MatchDecorator,
	ViewPlugin,
	type ViewUpdate,
} from "@codemirror/view";

export interface BodyEditor {
	/** Replaces the text, unless it is that already. */
	show(text: string): void;
	mark(problems: readonly Diagnostic[]): void;
	/** Puts a text at the caret and gives the editor the focus. */
	insert(text: string): void;
	destroy(): void;
}

interface BodyEditorNeeds {
	readonly parent: HTMLElement;
	readonly label: string;
	/** What the menu at `{{` offers. */
	readonly values: () => readonly Completion[];
	readonly onChange: (text: string) => void;
}

export function createBodyEditor({ parent, label, values, onChange }: BodyEditorNeeds): BodyEditor {
	let isOurs = false;
	const view = new EditorView({
		parent,
		state: EditorState.create({
			extensions: [
				history(),
				keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true" }),
				chips,
				autocompletion({ override: [(context) => offer(context, values())], icons: false }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged && !isOurs) onChange(update.state.doc.toString());
				}),
			],
		}),
	});
	return {
		show(text) {
			const { doc } = view.state;
			if (doc.toString() === text) return;
			isOurs = true;
			view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
			isOurs = false;
		},
		mark(problems) {
			// Found in a text of a moment ago: what lies beyond the end of this one is found again at once.
			const { length } = view.state.doc;
			const inside = problems.filter(({ to }) => to <= length);
			view.dispatch(setDiagnostics(view.state, inside));
		},
		insert(text) {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		destroy: () => view.destroy(),
	};
}

const decorator = new MatchDecorator({
	regexp: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g,
	decoration: ([text]) => Decoration.mark({ class: text.startsWith("{{") ? "chip-value" : "chip-tag" }),
});

const chips: Extension = ViewPlugin.define(
	(view) => ({
		decorations: decorator.createDeco(view),
		update(update: ViewUpdate) {
			this.decorations = decorator.updateDeco(update, this.decorations);
		},
	}),
	{ decorations: (plugin) => plugin.decorations },
);

/** From `{{` on. The brackets typed so far, and those behind the caret, give way to the value's own. */
function offer(context: CompletionContext, values: readonly Completion[]): CompletionResult | null {
	const open = context.matchBefore(/\{\{\s*[\w.]*/);
	if (!open) return null;
	const name = open.text.replace(/^\{\{\s*/, "").toLowerCase();
	const fitting = values.filter(({ label, detail = "" }) =>
		`${label} ${detail}`.toLowerCase().includes(name),
	);
	const apply = (view: EditorView, { label }: Completion, from: number, to: number): void => {
		const behind = /^\s*\}\}/.exec(view.state.sliceDoc(to, to + 5))?.[0].length ?? 0;
		const text = `{{ ${label} }}`;
		view.dispatch({
			changes: { from, to: to + behind, insert: text },
			selection: { anchor: from + text.length },
		});
	};
	return { from: open.from, options: fitting.map((value) => ({ ...value, apply })), filter: false };
}
