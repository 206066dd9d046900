import { type FieldDefinition, type FieldValue, LEAD_STAGES } from "../../lib/contract/contact.ts";
import { INQUIRY_TYPES } from "../../lib/contract/template.ts";
import { languageName } from "../../lib/i18n/language-name.ts";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { firstName } from "../../lib/templates/first-name.ts";
import { inquiryName, stageName } from "../contact-words.ts";
import { ChoiceFact, Fact } from "./Fact.tsx";

/** Languages offered first; any other can come from a template. */
const LANGUAGES = [
	"en",
	"de",
	"el",
	"it",
	"pl",
	"sv",
	"fr",
	"es",
	"pt",
	"nl",
	"tr",
	"ru",
	"uk",
	"ar",
	"ja",
	"zh",
];

/** What is known of the person, each line changed in place. */
export function Details({ person, seenName }: { readonly person: Person; readonly seenName: string }) {
	const contact = person.card.value?.contact;
	const name = contact?.name ?? (person.card.value?.name || seenName);
	const save = (change: "name" | "firstName" | "company") => (text: string) =>
		void person.change({ do: change, text });
	const languages = [...new Set([...LANGUAGES, ...(contact?.language ? [contact.language] : [])])];
	return (
		<section class="details" aria-labelledby="details-title">
			<h2 class="label" id="details-title">
				{say("detailsTitle")}
			</h2>
			<dl class="facts">
				<Fact
					label={say("factName")}
					value={contact?.name ?? ""}
					otherwise={name}
					max={300}
					onSave={save("name")}
				/>
				<Fact
					label={say("valueFirstName")}
					value={contact?.firstName ?? ""}
					otherwise={firstName(name)}
					max={100}
					onSave={save("firstName")}
				/>
				<Fact label={say("factCompany")} value={contact?.company ?? ""} onSave={save("company")} />
				<ChoiceFact
					label={say("language")}
					value={contact?.language ?? ""}
					options={languages.map((tag) => ({ value: tag, name: languageName(tag) }))}
					onChoose={(text) => void person.change({ do: "language", text })}
				/>
				<ChoiceFact
					label={say("factInquiry")}
					value={contact?.inquiryType ?? ""}
					options={INQUIRY_TYPES.map((type) => ({ value: type, name: inquiryName(type) }))}
					onChoose={(type) =>
						void person.change({ do: "inquiryType", type: INQUIRY_TYPES.find((one) => one === type) ?? null })
					}
				/>
				<ChoiceFact
					label={say("factStage")}
					value={contact?.leadStage ?? ""}
					options={LEAD_STAGES.map((stage) => ({ value: stage, name: stageName(stage) }))}
					onChoose={(stage) =>
						void person.change({ do: "leadStage", stage: LEAD_STAGES.find((one) => one === stage) ?? null })
					}
				/>
				{person.fields.value.map((field) => (
					<CustomFact key={field.id} person={person} field={field} value={contact?.fields[field.id]} />
				))}
			</dl>
		</section>
	);
}

interface CustomProps {
	readonly person: Person;
	readonly field: FieldDefinition;
	readonly value: FieldValue | undefined;
}

function CustomFact({ person, field, value }: CustomProps) {
	const text = value === undefined ? "" : String(value);
	const save = (next: FieldValue | null): void =>
		void person.change({ do: "field", id: field.id, value: next });
	if (field.kind === "choice") {
		const options = field.choices.map((choice) => ({ value: choice, name: choice }));
		return (
			<ChoiceFact
				label={field.label}
				value={text}
				options={options}
				onChoose={(next) => save(next || null)}
			/>
		);
	}
	const fromText = (next: string): void => {
		const number = Number(next);
		if (field.kind !== "number" || next === "") save(next || null);
		else if (Number.isFinite(number)) save(number);
	};
	return <Fact label={field.label} value={text} kind={field.kind} max={2_000} onSave={fromText} />;
}
