import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { contactOf, PLATFORM_NAMES } from "../lib/panel/thread.ts";
import { cleanText } from "../lib/templates/clean-text.ts";
import { ClockChips } from "./ClockChips.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";

/** Who this conversation is with. A quiet skeleton until that is certain. */
export function ContactHeader({ panel }: { readonly panel: Panel }) {
	const view = panel.view.value;
	if (!view) return null;
	if (view.state === "opening") return <Skeleton />;
	const contact = contactOf(view);
	const name = contact ? cleanText(contact.name) : "";
	const isGroup = view.state === "group";
	return (
		<header class="who">
			<span class="avatar" aria-hidden="true">
				{initials(name)}
			</span>
			<h1 class="name">
				<bdi>{name || say("unknownContact")}</bdi>
			</h1>
			<span class="platform">{PLATFORM_NAMES[view.platform]}</span>
			<p class="handle">
				{isGroup ? say("group") : contact?.handle ? <bdi>@{cleanText(contact.handle)}</bdi> : null}
			</p>
			<Chips panel={panel} />
		</header>
	);
}

/** The language replies are offered in here. */
function Chips({ panel }: { readonly panel: Panel }) {
	const { offered, wished } = panel.reply.languages.value;
	if (wished === undefined) return null;
	return (
		<div class="chips">
			{panel.view.value?.state === "request" && <span class="chip tinted">{say("request")}</span>}
			<ClockChips panel={panel} />
			<LanguageMenu look="chip" languages={offered} language={wished} onChoose={panel.reply.chooseLanguage} />
		</div>
	);
}

function Skeleton() {
	return (
		<header class="who opening" aria-busy="true">
			<span class="avatar" />
			<p class="bone">
				<span class="unseen">{say("opening")}</span>
			</p>
			<span />
			<span class="bone thin" />
		</header>
	);
}

/** First letters of the first two words that have letters; Χ. for scripts of any kind, a dot for none. */
function initials(name: string): string {
	const words = name.split(/\s+/u).map((word) => /\p{L}\p{M}*/u.exec(word)?.[0]);
	return words.filter(Boolean).slice(0, 2).join("").toLocaleUpperCase() || "·";
}
