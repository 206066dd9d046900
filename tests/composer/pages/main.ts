import { mountDraft } from "./draft.ts";
import { mountEditable } from "./editable.ts";
import { mountLexical } from "./lexical.ts";
import { mountLexicalReact } from "./lexical-react.ts";
import { mountTextarea } from "./textarea.ts";

const MOUNT: Readonly<Record<string, () => void>> = {
	"/lexical-plain": () => mountLexical(false),
	"/lexical-rich": () => mountLexical(true),
	"/lexical-react": mountLexicalReact,
	"/draft": mountDraft,
	"/textarea": () => mountTextarea(false),
	"/textarea-shadow": () => mountTextarea(true),
	"/editable": () => mountEditable("plain"),
	"/editable-pre-wrap": () => mountEditable("pre-wrap"),
	"/editable-shadow": () => mountEditable("shadow"),
};

MOUNT[location.pathname]?.();
