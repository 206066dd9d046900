import { useRef } from "preact/hooks";
import type { ContactRow } from "../../../lib/contract/contact-card.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskContacts } from "../../../lib/panel/desk-contacts.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { money, shortDay, stageName } from "../../contact-words.ts";
import { useWindowed } from "../../history/use-windowed.ts";

/** All contacts that match; of any number only those in view stand in the page. */
export function ContactList({ model }: { readonly model: DeskContacts }) {
	const scroller = useRef<HTMLDivElement>(null);
	const rows = model.shown.value;
	const windowed = useWindowed({
		count: rows.length,
		scroller,
		keyOf: (index) => rows[index]?.id ?? String(index),
		estimate: 54,
	});
	return (
		<div ref={scroller} class="contact-list">
			<ul style={{ height: `${windowed.height}px` }}>
				{windowed.rows.map(({ index, start, key }) => {
					const row = rows[index];
					return row ? (
						<li
							key={key}
							ref={windowed.measure}
							data-index={index}
							class={row.id === model.openId.value ? "contact-row open" : "contact-row"}
							style={{ transform: `translateY(${start}px)` }}
						>
							<Row model={model} row={row} />
						</li>
					) : null;
				})}
			</ul>
		</div>
	);
}

function Row({ model, row }: { readonly model: DeskContacts; readonly row: ContactRow }) {
	const platforms = [...new Set(row.identities.map(({ platform }) => PLATFORM_NAMES[platform]))].join(", ");
	const value = Object.entries(row.value).map(([currency, amount]) => money(amount, currency));
	const facts = [
		platforms,
		row.company,
		row.leadStage && stageName(row.leadStage),
		...value,
		shortDay(row.lastSeenAt),
	];
	return (
		<>
			<input
				type="checkbox"
				aria-label={say("pickContact", { name: row.name })}
				checked={model.picked.value.has(row.id)}
				onChange={(event) => model.pick(row.id, event.currentTarget.checked)}
			/>
			<button
				type="button"
				class="contact-open"
				aria-pressed={row.id === model.openId.value}
				onClick={() => model.open(row.id)}
			>
				<b>
					{row.vip && "★ "}
					<bdi>{row.name || say("unknownContact")}</bdi>
				</b>
				<span class="faint">{facts.filter(Boolean).join(" · ")}</span>
				{row.tags.length > 0 && <span class="faint">{row.tags.join(", ")}</span>}
			</button>
		</>
	);
}
