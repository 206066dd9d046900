import type { EditorKind } from "./composer.ts";
import { draft } from "./draft.ts";
import { generic } from "./generic.ts";
import { lexical } from "./lexical.ts";
import type { Strategy } from "./strategy.ts";
import { textarea } from "./textarea.ts";

/** How each kind of editor is written into. */
export const STRATEGIES: Readonly<Record<EditorKind, Strategy>> = { lexical, draft, textarea, generic };
