import type { TEMPLATE_KINDS, Template } from "../../lib/contract/template.ts";
import { languageName } from "../../lib/i18n/language-name.ts";
import { type MessageKey, say, sayCount } from "../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../lib/panel/desk-templates.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import { renderTemplate } from "../../lib/templates/render-template.ts";
import { languagesOf } from "../../lib/templates/variants.ts";
import { Icon } from "../Icon.tsx";
import { Preview } from "../Preview.tsx";

/** The whole library, for reading. */
export function TemplatesPage({ model }: { readonly model: DeskTemplates }) {
	return (
		<div class="desk-split">
			<section class="desk-list">
				<h1>{say("templates")}</h1>
				<DeskSearch model={model} />
				<Folders model={model} />
			</section>
			{model.selected.value && <Reading model={model} template={model.selected.value} />}
		</div>
	);
}

function DeskSearch({ model }: { readonly model: DeskTemplates }) {
	const label = sayCount("searchOne", "searchOther", model.library.templates.value.length);
	return (
		<div class="search">
			<Icon name="search" />
			<input
				type="search"
				aria-label={label}
				placeholder={label}
				value={model.query.value}
				onInput={(event) => model.search(event.currentTarget.value)}
			/>
		</div>
	);
}

function Folders({ model }: { readonly model: DeskTemplates }) {
	const { state } = model.library.status.value;
	if (state === "loading") return null;
	if (state === "failed") return <p class="hint">{say("unreachableText")}</p>;
	const folders = [...model.folders.value];
	const query = model.query.value.trim();
	if (folders.length === 0) {
		return <p class="hint">{query === "" ? say("noTemplates") : say("nothingFound", { query })}</p>;
	}
	return (
		<div class="desk-folders" id="templates">
			{folders.map(([folder, templates]) => (
				<section key={folder}>
					<h2 class="label">
						{folder || say("noFolder")} · {templates.length}
					</h2>
					<ul>
						{templates.map((template) => (
							<DeskRow key={template.id} {...{ model, template }} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function DeskRow({ model, template }: { readonly model: DeskTemplates; readonly template: Template }) {
	const isSelected = model.selected.value?.id === template.id;
	return (
		<li class={isSelected ? "template selected" : "template"}>
			<button
				type="button"
				class="template-head"
				aria-pressed={isSelected}
				onClick={() => model.select(template.id)}
			>
				<span class="template-title">
					<b>{template.title}</b>
					{template.shortcut !== "" && <span class="faint">/{template.shortcut}</span>}
				</span>
			</button>
		</li>
	);
}

const KINDS: Readonly<Record<(typeof TEMPLATE_KINDS)[number], MessageKey>> = {
	reply: "kindReply",
	acknowledgement: "kindAcknowledgement",
	marketing: "kindMarketing",
	public: "kindPublic",
	steps: "kindSteps",
	survey: "kindSurvey",
};

function Reading({ model, template }: { readonly model: DeskTemplates; readonly template: Template }) {
	const language = model.language.value;
	if (language === undefined) return null;
	const platforms = template.platforms.map((platform) => PLATFORM_NAMES[platform]);
	return (
		<section class="desk-reading" aria-label={template.title}>
			<h2 class="desk-title">{template.title}</h2>
			<div class="chips">
				{languagesOf(template).map((tag) => (
					<button
						key={tag}
						type="button"
						class={tag === language ? "chip tinted" : "chip"}
						aria-pressed={tag === language}
						onClick={() => model.chooseLanguage(tag)}
					>
						{languageName(tag)}
					</button>
				))}
			</div>
			<pre class="source" lang={language}>
				<Source body={template.variants[language] ?? ""} />
			</pre>
			<h3 class="label">{say("readsLike")}</h3>
			<Example template={template} language={language} />
			<dl class="facts">
				<dt>{say("shortcut")}</dt>
				<dd>{template.shortcut === "" ? "–" : `/${template.shortcut}`}</dd>
				<dt>{say("platforms")}</dt>
				<dd>{platforms.length === 0 ? say("everyPlatform") : platforms.join(", ")}</dd>
				<dt>{say("kind")}</dt>
				<dd>{say(KINDS[template.kind])}</dd>
			</dl>
		</section>
	);
}

/** A body as it was written, with what will be filled in set apart. */
function Source({ body }: { readonly body: string }) {
	const parts = body.split(/(\{\{[^{}]*\}\}|\{%[^{}%]*%\})/).map((text, place) => ({ text, place }));
	return (
		<>
			{parts.map(({ text, place }) =>
				place % 2 === 0 ? (
					text
				) : (
					<span key={place} class="filled">
						{text}
					</span>
				),
			)}
		</>
	);
}

/** For somebody who does not exist, so that no customer's name stands on a page that is not about them. */
const EXAMPLE = { name: "Julia Meyer", firstName: "Julia", handle: "julia.m" };

function Example({ template, language }: { readonly template: Template; readonly language: string }) {
	const rendered = renderTemplate(template, language, {
		contact: EXAMPLE,
		now: Date.now(),
		answers: new Map(),
	});
	if (!rendered.ok) return <p class="broken">{say("templateBroken")}</p>;
	return (
		<p class="example preview" lang={language}>
			<Preview rendered={rendered.value} />
		</p>
	);
}
