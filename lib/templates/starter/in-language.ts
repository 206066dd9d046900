/** What something of the starter library is called, in each language the interface has. */
export interface Names {
	readonly en: string;
	readonly de: string;
	readonly el: string;
	readonly it: string;
	readonly pl: string;
	readonly sv: string;
}

interface Named {
	readonly title: Names;
	readonly folder: Names;
	readonly tags: readonly Names[];
}

/** Title, folder and tags in one language, a BCP 47 tag such as `de-AT`; in English where there is none in it. */
export function inLanguage<Starter extends Named>(starter: Starter, tag: string) {
	const [language = "en"] = tag.toLowerCase().split("-");
	const nameOf = (names: Names): string => names[language as keyof Names] ?? names.en;
	const { title, folder, tags } = starter;
	return { ...starter, title: nameOf(title), folder: nameOf(folder), tags: tags.map(nameOf) };
}
