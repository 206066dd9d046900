/**
 * How each language opens a friendly message. English wants a word where the name is missing; German, Italian and
 * Swedish simply leave it out. Greek and Polish names change their ending when somebody is addressed, so none is used;
 * nor where German and Italian are formal, which would want the family name with Frau or Signora.
 */
const name = "{% if contact.first_name %} {{ contact.first_name }}{% endif %}";

export const HELLO = {
	en: 'Hi {{ contact.first_name | default: "there" }},',
	de: `Hallo${name},`,
	deFormal: "Guten Tag,",
	el: "Γεια σας!",
	it: `Ciao${name},`,
	itFormal: "Buongiorno,",
	pl: "Dzień dobry!",
	sv: `Hej${name}!`,
} as const;
