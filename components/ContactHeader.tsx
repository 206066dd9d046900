import type { ContactCard } from "../lib/contract/contact-card.ts";
import { interfaceLanguage, say, sayCount } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { contactOf, PLATFORM_NAMES } from "../lib/panel/thread.ts";
import { cleanText } from "../lib/templates/clean-text.ts";
import { ClockChips } from "./ClockChips.tsx";
import { inquiryName, stageName } from "./contact-words.ts";
import { LanguageMenu } from "./LanguageMenu.tsx";

/** Who this conversation is with. A quiet skeleton until that is certain. */
export function ContactHeader({ panel }: { readonly panel: Panel }) {
	const view = panel.view.value;
	if (!view) return null;
	if (view.state === "opening") return <Skeleton />;
	const contact = contactOf(view);
	const seenName = contact ? cleanText(contact.name) : "";
	const name = panel.person.card.value?.contact.name ?? seenName;
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
				<Acquaintance panel={panel} />
			</p>
			<Chips panel={panel} />
		</header>
	);
}

/** The language replies are offered in here. */
function Chips({ panel }: { readonly panel: Panel }) {
	const { offered, wished } = panel.reply.languages.value;
	const card = panel.person.card.value;
	if (wished === undefined && !card) return null;
	return (
		<div class="chips">
			{card && <Known card={card} />}
			{panel.view.value?.state === "request" && <span class="chip tinted">{say("request")}</span>}
			<ClockChips panel={panel} />
			{wished !== undefined && (
				<LanguageMenu
					look="chip"
					languages={offered}
					language={wished}
					onChoose={panel.reply.chooseLanguage}
				/>
			)}
		</div>
	);
}

/** What was kept of the person before: VIP, stage and tags. */
function Known({ card: { contact } }: { readonly card: ContactCard }) {
	return (
		<>
			{contact.vip && <span class="chip tinted">★ {say("vip")}</span>}
			{contact.leadStage && <span class="chip tinted">{stageName(contact.leadStage)}</span>}
			{contact.inquiryType && <span class="chip">{inquiryName(contact.inquiryType)}</span>}
			{contact.tags.map((tag) => (
				<span key={tag} class="chip">
					<bdi>{tag}</bdi>
				</span>
			))}
		</>
	);
}

/** "3 conversations since March", or where else the person is known from. */
function Acquaintance({ panel }: { readonly panel: Panel }) {
	const card = panel.person.card.value;
	const view = panel.view.value;
	if (!card || !view) return null;
	const { identities, conversations } = card;
	const elsewhere = identities.filter(({ platform }) => platform !== view.platform);
	const since = Math.min(...conversations.map(({ firstSeenAt }) => firstSeenAt));
	const facts = [
		conversations.length > 1 && sayCount("conversationsOne", "conversationsOther", conversations.length),
		conversations.length > 1 && say("since", { when: monthName(since) }),
		elsewhere[0] && say("alsoOn", { platform: PLATFORM_NAMES[elsewhere[0].platform] }),
	];
	return <>{facts.filter(Boolean).map((fact) => ` · ${fact}`)}</>;
}

function monthName(at: number): string {
	const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
	return new Date(at).toLocaleDateString(
		interfaceLanguage(),
		isThisYear ? { month: "long" } : { month: "long", year: "numeric" },
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
