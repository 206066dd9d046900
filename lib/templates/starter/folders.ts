import type { Names } from "./in-language.ts";

/** Folders of the starter library; named like the kinds of inquiry, where there is one. */
export const FOLDERS = {
	support: {
		en: "Support",
		de: "Kundendienst",
		el: "Υποστήριξη",
		it: "Assistenza",
		pl: "Pomoc",
		sv: "Kundtjänst",
	},
	complaints: {
		en: "Complaints",
		de: "Beschwerden",
		el: "Παράπονα",
		it: "Reclami",
		pl: "Skargi",
		sv: "Klagomål",
	},
	public: {
		en: "Public",
		de: "Öffentlich",
		el: "Δημόσια",
		it: "In pubblico",
		pl: "Publicznie",
		sv: "Offentligt",
	},
	sales: {
		en: "Sales",
		de: "Verkauf",
		el: "Πωλήσεις",
		it: "Vendite",
		pl: "Sprzedaż",
		sv: "Försäljning",
	},
	offers: {
		en: "Offers",
		de: "Angebote",
		el: "Προσφορές",
		it: "Offerte",
		pl: "Oferty",
		sv: "Erbjudanden",
	},
	collaboration: {
		en: "Collaboration",
		de: "Kooperation",
		el: "Συνεργασία",
		it: "Collaborazione",
		pl: "Współpraca",
		sv: "Samarbete",
	},
	everyday: {
		en: "Everyday",
		de: "Alltägliches",
		el: "Καθημερινά",
		it: "Ogni giorno",
		pl: "Na co dzień",
		sv: "Vardagligt",
	},
	followUp: {
		en: "Follow-up",
		de: "Nachfassen",
		el: "Μετά την εξυπηρέτηση",
		it: "Dopo l'assistenza",
		pl: "Dalszy kontakt",
		sv: "Uppföljning",
	},
} as const satisfies Record<string, Names>;
