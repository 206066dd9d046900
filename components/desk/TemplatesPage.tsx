import { useRef } from "preact/hooks";
import { say, sayCount } from "../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../lib/panel/desk-templates.ts";
import { Icon } from "../Icon.tsx";
import { BulkBar } from "./templates/BulkBar.tsx";
import { ImportDialog } from "./templates/ImportDialog.tsx";
import { TemplateEditor } from "./templates/TemplateEditor.tsx";
import { TemplateRows } from "./templates/TemplateRows.tsx";

/** The whole library: found, read, written, moved, put away, brought in and taken out. */
export function TemplatesPage({ model }: { readonly model: DeskTemplates }) {
	return (
		<div class="desk-split">
			<section class="desk-list" aria-label={say("templates")}>
				<h1>{say("templates")}</h1>
				<div class="card-row list-tools">
					<button type="button" class="button primary" onClick={() => void model.create(say("newTitle"))}>
						{say("newTemplate")}
					</button>
					<ImportButton model={model} />
					<ExportMenu model={model} />
				</div>
				<DeskSearch model={model} />
				<BulkBar model={model} />
				<TemplateRows model={model} />
				<button type="button" class="link" onClick={() => model.showArchive(!model.archive.value)}>
					{say(model.archive.value ? "leaveArchive" : "showArchive")}
				</button>
			</section>
			<TemplateEditor model={model} />
			<ImportDialog transfer={model.transfer} />
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

function ImportButton({ model }: { readonly model: DeskTemplates }) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" class="button" onClick={() => field.current?.click()}>
				{say("importFile")}
			</button>
			<input
				ref={field}
				type="file"
				hidden
				accept=".json,.csv,.tsv,.txt,.yml,.yaml,.textexpander,.plist,.xml"
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = "";
					if (file) void model.transfer.read(file);
				}}
			/>
		</>
	);
}

/** What is checked, or everything. */
function ExportMenu({ model }: { readonly model: DeskTemplates }) {
	const save = (format: "json" | "csv"): void => {
		const { value: all } = model.library.templates;
		const checked = all.filter(({ id }) => model.checked.value.has(id));
		const text = model.transfer.exported(format, checked.length > 0 ? checked : all);
		const link = document.createElement("a");
		const type = format === "json" ? "application/json" : "text/csv";
		link.href = URL.createObjectURL(new Blob([text], { type }));
		link.download = `aside-templates.${format}`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	};
	return (
		<select
			class="button"
			aria-label={say("exportFile")}
			value=""
			onChange={(event) => {
				const format = event.currentTarget.value;
				event.currentTarget.value = "";
				if (format === "json" || format === "csv") save(format);
			}}
		>
			<option value="">{say("exportFile")}</option>
			<option value="json">Aside JSON</option>
			<option value="csv">CSV</option>
		</select>
	);
}
