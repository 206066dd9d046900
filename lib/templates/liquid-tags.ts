/** The two tags of our own: `{% cursor %}` and `{% render "shortcut" %}`. */
import type { Liquid, TagToken, Template } from "liquidjs";

/** Where the caret shall stand after the insertion. */
export interface Caret {
	readonly caret: true;
}

/** The body of the template with this shortcut, in the language that is being rendered. */
export type Partials = (shortcut: string) => string | undefined;

/** Templates inside templates, counted from the one inserted. */
const DEEPEST = 5;

/** What a template of ours may stumble over; `word` is the name it stumbles over. */
export class TemplateFault extends Error {
	readonly reason: "no-partial" | "cycle" | "blank";
	readonly word: string;
	constructor(reason: TemplateFault["reason"], word: string) {
		super(`${reason}: ${word}`);
		this.reason = reason;
		this.word = word;
	}
}

interface Around {
	readonly parse: (body: string) => Template[];
	readonly partials: Partials;
}

/** Gives back what has to be called before each run: a run that broke off may have left templates open. */
export function addTags(liquid: Liquid, { parse, partials }: Around): () => void {
	liquid.registerTag("cursor", { parse: () => undefined, render: (): Caret => ({ caret: true }) });

	const open: string[] = [];
	liquid.registerTag("render", {
		parse(token: TagToken) {
			this["shortcut"] = quoted(token.args);
		},
		*render(context, emitter): Generator<unknown, void, unknown> {
			const shortcut = String(this["shortcut"]);
			if (open.includes(shortcut) || open.length >= DEEPEST) throw new TemplateFault("cycle", shortcut);
			const body = partials(shortcut);
			if (body === undefined) throw new TemplateFault("no-partial", shortcut);
			open.push(shortcut);
			try {
				yield liquid.renderer.renderTemplates(parse(body), context, emitter);
			} finally {
				open.pop();
			}
		},
	});
	return () => {
		open.length = 0;
	};
}

/** The shortcut must stand in quotes, so that nothing a page says can choose a template. */
export function quoted(given: string): string {
	const [, name] = /^\s*(?:"([^"]{1,40})"|'([^']{1,40})')/.exec(given)?.filter(Boolean) ?? [];
	if (name === undefined) throw new TemplateFault("no-partial", given.trim().slice(0, 40));
	return name.replace(/^\//, "");
}
