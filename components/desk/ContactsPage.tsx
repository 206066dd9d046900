import { useEffect } from "preact/hooks";
import { LEAD_STAGES } from "../../lib/contract/contact.ts";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { type MessageKey, say, sayCount } from "../../lib/i18n/say.ts";
import { CONTACT_SORTS, type DeskContacts, SEEN_WITHIN } from "../../lib/panel/desk-contacts.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import { stageName } from "../contact-words.ts";
import { Icon } from "../Icon.tsx";
import { BulkActions } from "./contacts/BulkActions.tsx";
import { ContactList } from "./contacts/ContactList.tsx";
import { Everywhere } from "./contacts/Everywhere.tsx";
import { OpenContact } from "./contacts/OpenContact.tsx";
import { FilterMenu } from "./FilterMenu.tsx";

const SORT_NAMES = {
	seen: "sortSeen",
	name: "sortName",
	value: "sortValue",
} as const satisfies Record<(typeof CONTACT_SORTS)[number], MessageKey>;

/** Everyone something is kept of, over all platforms, and all that was said. */
export function ContactsPage({ model }: { readonly model: DeskContacts }) {
	useEffect(() => void model.load(), [model]);
	const count = model.rows.value?.length ?? 0;
	return (
		<div class="contacts-page">
			<section class="contacts-side">
				<h1>{say("contacts")}</h1>
				<Search model={model} />
				<Filters model={model} />
				<p class="small found" role="status">
					{model.rows.value && sayCount("contactsOne", "contactsOther", model.shown.value.length)}
				</p>
				<BulkActions model={model} />
				{model.state.value === "failed" && <p class="hint">{say("unreachableText")}</p>}
				{model.state.value === "ready" && count === 0 && <p class="hint">{say("contactsEmpty")}</p>}
				<ContactList model={model} />
				<Everywhere model={model} />
			</section>
			<OpenContact model={model} />
		</div>
	);
}

function Search({ model }: { readonly model: DeskContacts }) {
	const label = say("searchEveryone");
	return (
		<div class="search">
			<Icon name="search" />
			<input
				type="search"
				aria-label={label}
				placeholder={label}
				value={model.query.value}
				maxLength={200}
				autocomplete="off"
				spellcheck={false}
				onInput={(event) => model.search(event.currentTarget.value)}
			/>
		</div>
	);
}

function Filters({ model }: { readonly model: DeskContacts }) {
	const { platform, tag, stage, vip, within } = model.filter.value;
	return (
		<div class="chips contact-filters">
			<FilterMenu
				label={say("platform")}
				options={PLATFORM_IDS}
				name={(id) => PLATFORM_NAMES[id]}
				chosen={platform}
				onChoose={(chosen) => model.setFilter({ platform: chosen })}
			/>
			<FilterMenu
				label={say("tag")}
				options={model.tags.value}
				name={(one) => one}
				chosen={tag}
				onChoose={(chosen) => model.setFilter({ tag: chosen })}
			/>
			<FilterMenu
				label={say("factStage")}
				options={LEAD_STAGES}
				name={stageName}
				chosen={stage}
				onChoose={(chosen) => model.setFilter({ stage: chosen })}
			/>
			<FilterMenu
				label={say("sortSeen")}
				options={SEEN_WITHIN}
				name={(days) => sayCount("lastDaysOne", "lastDaysOther", Number(days))}
				chosen={within}
				onChoose={(chosen) => model.setFilter({ within: chosen })}
			/>
			<button
				type="button"
				class="button"
				aria-pressed={vip === true}
				onClick={() => model.setFilter({ vip: vip ? undefined : true })}
			>
				★ {say("vip")}
			</button>
			<span class="menu button">
				<select
					aria-label={say("sortBy")}
					value={model.sort.value}
					onChange={(event) =>
						model.setSort(CONTACT_SORTS.find((one) => one === event.currentTarget.value) ?? "seen")
					}
				>
					{CONTACT_SORTS.map((one) => (
						<option key={one} value={one}>
							{say(SORT_NAMES[one])}
						</option>
					))}
				</select>
				<span class="menu-name" aria-hidden="true">
					{say("sortBy")}: {say(SORT_NAMES[model.sort.value])}
				</span>
				<Icon name="caret" size={12} />
			</span>
		</div>
	);
}
