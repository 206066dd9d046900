/** Which languages a short message may be in: by its small words, and by letters that hardly any other language has. */
import { greekKey, isGreek, latinKey } from "./spelling.ts";

/** As `latinKey` gives them. Greek ones by ear, as they are written in Latin letters. */
const SMALL: Readonly<Record<string, string>> = {
	en: "the is my i you your we it its and to for of have has had was were do does did are can not with this that on what how when where at me please would be from there any if so but been",
	de: "ich ist das die der und nicht ihr sie mein meine meinen wir habe hab habt haben es ein eine einen mit auf fur zu den dem wie was wo wan kan auch bei noch von im euch eure eurer bite sehr seit aus nach bin war doch",
	it: "il lo la gli che di non un una per ho mi sono avete e con del dela le si da ma come quando vi mio mia vostro vostra vostri ma piu al alo nel ci ha sto questo cosa dove dov siamo siete",
	pl: "nie jest sie w na z do czy i to moje moj moja jak mam macie za o od prosze kiedy ze po dla mi was co ile gdzie bardzo juz mnie moge wasz wasza jestem przez by ten ta",
	sv: "jag ar och at inte min mit ni det en et har pa i for med vi kan den som til er hur nar var om av skule mina era fran men mycket fick detta vil hos",
	el: "ke m0 sas ine gia p0 8a exo exete exi 8elo voro den tin sto stin ston parakalo pos poso apo mia ti to na mas",
};
const SETS = Object.entries(SMALL).map(([language, words]) => ({
	language,
	words: new Set(words.split(" ")),
}));
const LETTERS: readonly (readonly [RegExp, string])[] = [
	[/[ąćęłńśźż]/iu, "pl"],
	[/å/iu, "sv"],
	[/ß/u, "de"],
];
/** Small words that a letter is worth. */
const OF_A_LETTER = 2;

/** A lead of so many small words is chance: "nie" is Polish, and German. */
const NEAR = 1;

/** The likeliest; several when they are as likely, all when nothing tells. */
export function guessLanguages(text: string, words: readonly string[]): ReadonlySet<string> {
	if (isGreek(text)) return new Set(["el"]);
	const [latin, byEar] = [new Set(words.map(latinKey)), new Set(words.map(greekKey))];
	const scores = SETS.map(({ language, words: small }) => {
		const found = [...(language === "el" ? byEar : latin)].filter((word) => small.has(word)).length;
		const letters = LETTERS.some(([letter, of]) => of === language && letter.test(text.normalize("NFC")));
		return { language, score: found + (letters ? OF_A_LETTER : 0) };
	});
	const best = Math.max(...scores.map(({ score }) => score));
	return new Set(scores.filter(({ score }) => score >= best - NEAR).map(({ language }) => language));
}
