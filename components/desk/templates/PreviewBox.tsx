import { PLATFORM_IDS } from "../../../lib/contract/sites.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../../lib/panel/desk-templates.ts";
import type { PreviewFor } from "../../../lib/panel/preview-for.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { renderTemplate } from "../../../lib/templates/render-template.ts";
import { LengthCounter } from "../../LengthCounter.tsx";
import { Preview } from "../../Preview.tsx";

/** How the variant reads for somebody, on a platform. The name is an invented one until another is typed or chosen. */
export function PreviewBox({
	model,
	language,
}: {
	readonly model: DeskTemplates;
	readonly language: string;
}) {
	const template = model.editing.edited.value;
	if (!template) return null;
	const values = model.previewFor.values.value(Date.now());
	const rendered = renderTemplate(template, language, values, {
		step: model.editing.step.value,
		partials: (shortcut) => model.library.partial(shortcut, language),
	});
	const written = rendered.ok ? rendered.value.segments : [];
	const length = written.reduce((sum, part) => sum + ("text" in part ? part.text.length : 0), 0);
	return (
		<section class="preview-box" aria-label={say("readsLike")}>
			<div class="preview-head">
				<h3 class="label">{say("readsLike")}</h3>
				<Whom previewFor={model.previewFor} />
				<LengthCounter length={length} platform={model.previewFor.platform.value} />
			</div>
			{rendered.ok ? (
				<p class="example preview" lang={language} dir="auto">
					<Preview rendered={rendered.value} />
				</p>
			) : (
				rendered.failure.kind === "empty" && <p class="broken">{say("templateEmpty")}</p>
			)}
		</section>
	);
}

const PEOPLE = "preview-people";

/** A name as one types it, or one of the stored contacts; and the platform. */
function Whom({ previewFor }: { readonly previewFor: PreviewFor }) {
	return (
		<>
			<input
				class="preview-whom"
				aria-label={say("previewWhom")}
				title={say("previewWhom")}
				value={previewFor.name.value}
				maxLength={300}
				list={PEOPLE}
				autocomplete="off"
				onFocus={(event) => {
					event.currentTarget.select();
					void previewFor.offerPeople();
				}}
				onInput={(event) => void previewFor.write(event.currentTarget.value)}
			/>
			<datalist id={PEOPLE}>
				{previewFor.people.value.map(({ contactId, label }) => (
					<option key={contactId} value={label} />
				))}
			</datalist>
			<select
				aria-label={say("platforms")}
				value={previewFor.platform.value}
				onChange={(event) => {
					const chosen = PLATFORM_IDS.find((id) => id === event.currentTarget.value);
					if (chosen) previewFor.choosePlatform(chosen);
				}}
			>
				{PLATFORM_IDS.map((id) => (
					<option key={id} value={id}>
						{PLATFORM_NAMES[id]}
					</option>
				))}
			</select>
			<span role="status">
				{previewFor.isStored.value && <span class="chip">{say("previewStored")}</span>}
			</span>
		</>
	);
}
