/** Ways to write a value that people know from other tools, and what they are here. */
import { KNOWN_PATHS } from "./values.ts";

/** In lower case. `name` alone is the first name: in a message nobody is called by both. */
const SHORTHANDS: Readonly<Record<string, string>> = {
	name: "contact.first_name",
	first_name: "contact.first_name",
	firstname: "contact.first_name",
	full_name: "contact.name",
	fullname: "contact.name",
	handle: "contact.handle",
	username: "contact.handle",
	company: "contact.company",
	"to.first_name": "contact.first_name",
	"to.name": "contact.name",
	"recipient.first_name": "contact.first_name",
	"recipient.name": "contact.name",
	"user.first_name": "contact.first_name",
	"user.name": "contact.first_name",
	"customer.first_name": "contact.first_name",
	"customer.firstname": "contact.first_name",
	"customer.name": "contact.name",
	"ticket.customer.firstname": "contact.first_name",
	"ticket.customer.name": "contact.name",
	"contact.firstname": "contact.first_name",
	"contact.full_name": "contact.name",
	"from.first_name": "agent.first_name",
	"from.name": "agent.name",
	"my.first_name": "agent.first_name",
	"my.name": "agent.name",
	my_name: "agent.name",
	"account.name": "agent.name",
	"current_user.firstname": "agent.first_name",
	"current_user.name": "agent.name",
	"agent.firstname": "agent.first_name",
	signature: "agent.signature",
	booking_link: "agent.booking_link",
	platform: "conversation.platform",
};

const KNOWN: ReadonlySet<string> = new Set(KNOWN_PATHS);

/** Rewritten, `{{ first_name | there }}` is `{{ contact.first_name | default: "there" }}`. Rewriting twice changes nothing more. */
export function rewriteShorthands(body: string): string {
	if (!body.includes("{")) return body;
	return body
		.replace(/\{\{-?\s*cursor\s*-?\}\}|(?<!\{)\{cursor\}(?!\})/gi, "{% cursor %}")
		.replace(/\{\{>\s*([\w/-]{1,40})\s*\}\}/g, (_, shortcut: string) => `{% render "${shortcut}" %}`)
		.replace(/\{\{(-?)([^{}]{1,300})\}\}/g, (whole, open: string, rest: string) => {
			// Trimmed here: blanks on both sides of a lazy pattern would be tried in every combination.
			const close = rest.endsWith("-") ? "-" : "";
			const written = rewriteInside(rest.slice(0, rest.length - close.length).trim());
			return written === undefined ? whole : `{{${open} ${written} ${close}}}`;
		})
		.replace(
			/(?<![{$\\\w])\{\s*(name|first_?name|full_?name|handle|username|company)\s*\}(?!\})/gi,
			(_, name: string) => {
				return `{{ ${SHORTHANDS[name.toLowerCase()]} }}`;
			},
		);
}

/** Undefined where nothing is a shorthand. */
function rewriteInside(inside: string): string | undefined {
	const [, name = "", rest = ""] = /^([a-z_][\w.]*)\s*((?:\|[\s\S]*)?)$/i.exec(inside) ?? [];
	if (name === "") return undefined;
	const known = Object.hasOwn(SHORTHANDS, name.toLowerCase()) ? SHORTHANDS[name.toLowerCase()] : undefined;
	const path = known ?? (KNOWN.has(name) || name.startsWith("ask.") ? name : undefined);
	if (path === undefined) return undefined;
	const fallback = fallbackOf(rest);
	if (known === undefined && fallback === undefined) return undefined;
	return fallback === undefined ? `${path}${rest ? ` ${rest}` : ""}` : `${path} | default: ${fallback}`;
}

/** `|there`, `| fallback: "there"` and `|fallback:there`; a bar before one of Liquid's filters is none. */
function fallbackOf(rest: string): string | undefined {
	const [, asked] = /^\|\s*fallback\s*:\s*(.+)$/is.exec(rest) ?? [];
	if (asked !== undefined) return asQuoted(asked);
	const [, word] = /^\|\s*([^|:"']+)$/.exec(rest) ?? [];
	if (word === undefined || FILTER_NAMES.has(word.trim().toLowerCase())) return undefined;
	return asQuoted(word);
}

function asQuoted(word: string): string {
	const plain = word.trim().replace(/^(["'])(.*)\1$/s, "$2");
	return `"${plain.replaceAll('"', "'")}"`;
}

/** Filters that may stand without a colon. */
const FILTER_NAMES: ReadonlySet<string> = new Set(
	"capitalize upcase downcase strip lstrip rstrip strip_newlines first last size date join truncate truncatewords".split(
		" ",
	),
);
