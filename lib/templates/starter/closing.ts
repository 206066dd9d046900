import { FOLDERS } from "./folders.ts";
import { HELLO } from "./greetings.ts";
import { type StarterTemplate, starter } from "./starter.ts";

/** From the first question to the order, without pushing anybody. */
export const CLOSING: readonly StarterTemplate[] = [
	starter({
		id: "qualify",
		title: {
			en: "Getting to know what they need, in three messages",
			de: "Bedarf klären, in drei Nachrichten",
			el: "Τι χρειάζεται ο πελάτης, σε τρία μηνύματα",
			it: "Capire cosa serve, in tre messaggi",
			pl: "Rozpoznanie potrzeb, w trzech wiadomościach",
			sv: "Ta reda på behovet, i tre meddelanden",
		},
		shortcut: "qualify",
		folder: FOLDERS.sales,
		kind: "steps",
		inquiryTypes: ["sales"],
		tags: ["lead"],
		bodies: {
			en: `${HELLO.en} great to hear from you! So that I suggest the right thing and not just anything: what is it for, and what matters most to you about it?`,
			de: `${HELLO.de} schön, dass du fragst! Damit ich dir das Richtige empfehle und nicht irgendetwas: Wofür brauchst du es, und was ist dir dabei am wichtigsten?`,
			deFormal: `${HELLO.deFormal} schön, dass Sie fragen! Damit ich Ihnen das Richtige empfehle und nicht irgendetwas: Wofür brauchen Sie es, und was ist Ihnen dabei am wichtigsten?`,
			el: `${HELLO.el} Χαίρομαι που μας γράψατε! Για να σας προτείνω το κατάλληλο και όχι απλώς κάτι: για ποια χρήση το θέλετε και τι μετράει περισσότερο για εσάς;`,
			it: `${HELLO.it} che bello sentirti! Per consigliarti la cosa giusta e non una a caso: a che cosa ti serve, e che cosa conta di più per te?`,
			itFormal: `${HELLO.itFormal} grazie di averci scritto! Per consigliarLe la soluzione giusta e non una a caso: a che cosa Le serve, e che cosa conta di più per Lei?`,
			pl: `${HELLO.pl} Dziękuję za wiadomość. Żeby polecić coś naprawdę odpowiedniego, zapytam: do czego to będzie potrzebne i co jest przy tym najważniejsze?`,
			sv: `${HELLO.sv} Vad kul att du hör av dig! För att jag ska föreslå rätt sak och inte bara något: vad ska du ha det till, och vad är viktigast för dig?`,
		},
		later: {
			en: [
				"Thank you, that helps. Two more things: when do you need it, and roughly what would you like to spend?",
				"From what you tell me, I'd go for {{ ask.product }}, at {{ ask.price }}. Shall I send you the details, or would you rather talk it over first?",
			],
			de: [
				"Danke, das hilft mir. Noch zwei Dinge: Bis wann brauchst du es, und was möchtest du ungefähr ausgeben?",
				"Nach dem, was du erzählst, würde ich das hier nehmen: {{ ask.product }}, für {{ ask.price }}. Soll ich dir die Einzelheiten schicken, oder möchtest du lieber erst darüber sprechen?",
			],
			deFormal: [
				"Danke, das hilft mir. Noch zwei Dinge: Bis wann brauchen Sie es, und was möchten Sie ungefähr ausgeben?",
				"Nach dem, was Sie erzählen, würde ich Ihnen das hier empfehlen: {{ ask.product }}, für {{ ask.price }}. Soll ich Ihnen die Einzelheiten schicken, oder möchten Sie lieber erst darüber sprechen?",
			],
			el: [
				"Σας ευχαριστώ, αυτό βοηθά. Δύο πράγματα ακόμη: για πότε το χρειάζεστε και περίπου πόσα θα θέλατε να διαθέσετε;",
				"Με βάση όσα μου λέτε, θα πρότεινα {{ ask.product }}, με τιμή {{ ask.price }}. Να σας στείλω λεπτομέρειες ή προτιμάτε να το συζητήσουμε πρώτα;",
			],
			it: [
				"Grazie, mi aiuta molto. Ancora due cose: per quando ti serve, e quanto vorresti spendere più o meno?",
				"Da quello che mi dici, ti consiglio {{ ask.product }}, a {{ ask.price }}. Ti mando i dettagli o preferisci parlarne prima?",
			],
			itFormal: [
				"Grazie, mi è molto utile. Ancora due cose: per quando Le serve, e quanto vorrebbe spendere più o meno?",
				"Da quello che mi dice, Le consiglio {{ ask.product }}, a {{ ask.price }}. Le mando i dettagli o preferisce parlarne prima?",
			],
			pl: [
				"Dziękuję, to bardzo pomaga. Jeszcze dwie sprawy: na kiedy to jest potrzebne i jaki mniej więcej jest budżet?",
				"Z tego opisu wynika, że najlepiej pasuje {{ ask.product }}, cena: {{ ask.price }}. Czy przesłać szczegóły, czy najpierw o tym porozmawiamy?",
			],
			sv: [
				"Tack, det hjälper mig. Två saker till: när behöver du det, och ungefär vad vill du lägga?",
				"Efter det du berättar skulle jag välja {{ ask.product }}, för {{ ask.price }}. Ska jag skicka mer information, eller vill du prata om det först?",
			],
		},
	}),
	starter({
		id: "nurture",
		title: {
			en: "Staying in touch, in three messages",
			de: "In Kontakt bleiben, in drei Nachrichten",
			el: "Μένουμε σε επαφή, σε τρία μηνύματα",
			it: "Restare in contatto, in tre messaggi",
			pl: "Podtrzymanie kontaktu, w trzech wiadomościach",
			sv: "Hålla kontakten, i tre meddelanden",
		},
		shortcut: "nurture",
		folder: FOLDERS.sales,
		kind: "steps",
		inquiryTypes: ["sales"],
		tags: ["lead", "follow-up"],
		bodies: {
			en: `${HELLO.en} no need to decide today. I thought this might be useful in the meantime: {{ ask.tip_link }}`,
			de: `${HELLO.de} du musst heute nichts entscheiden. Vielleicht hilft dir das hier in der Zwischenzeit: {{ ask.tip_link }}`,
			deFormal: `${HELLO.deFormal} Sie müssen heute nichts entscheiden. Vielleicht hilft Ihnen das hier in der Zwischenzeit: {{ ask.tip_link }}`,
			el: `${HELLO.el} Δεν χρειάζεται να αποφασίσετε σήμερα. Σκέφτηκα ότι στο μεταξύ ίσως σας φανεί χρήσιμο αυτό: {{ ask.tip_link }}`,
			it: `${HELLO.it} non devi decidere oggi. Intanto ho pensato che questo potrebbe esserti utile: {{ ask.tip_link }}`,
			itFormal: `${HELLO.itFormal} non deve decidere oggi. Intanto ho pensato che questo potrebbe esserLe utile: {{ ask.tip_link }}`,
			pl: `${HELLO.pl} Nie trzeba decydować dzisiaj. Tymczasem może przyda się to: {{ ask.tip_link }}`,
			sv: `${HELLO.sv} Du behöver inte bestämma dig i dag. Jag tänkte att det här kan vara till nytta så länge: {{ ask.tip_link }}`,
		},
		later: {
			en: [
				"Did you get a chance to look at it? If a question came up, I'm happy to answer it.",
				"I'd like to know where you stand, so I don't get on your nerves: still interested, not right now, or not at all? All three answers are fine.",
			],
			de: [
				"Bist du schon dazu gekommen, es dir anzusehen? Wenn dabei eine Frage aufgetaucht ist, beantworte ich sie gern.",
				"Damit ich dir nicht auf die Nerven gehe: Bist du noch interessiert, gerade nicht oder gar nicht mehr? Alle drei Antworten sind in Ordnung.",
			],
			deFormal: [
				"Sind Sie schon dazu gekommen, es sich anzusehen? Wenn dabei eine Frage aufgetaucht ist, beantworte ich sie gern.",
				"Damit ich Sie nicht unnötig störe: Sind Sie noch interessiert, gerade nicht oder gar nicht mehr? Alle drei Antworten sind in Ordnung.",
			],
			el: [
				"Προλάβατε να το δείτε; Αν προέκυψε κάποια ερώτηση, θα χαρώ να την απαντήσω.",
				"Για να μη σας ενοχλώ άδικα: σας ενδιαφέρει ακόμη, όχι προς το παρόν ή καθόλου; Και οι τρεις απαντήσεις είναι εντάξει.",
			],
			it: [
				"Hai avuto modo di darci un'occhiata? Se ti è venuta qualche domanda, rispondo volentieri.",
				"Non vorrei essere di troppo: ti interessa ancora, non adesso o per niente? Vanno bene tutte e tre le risposte.",
			],
			itFormal: [
				"Ha avuto modo di darci un'occhiata? Se Le è venuta qualche domanda, rispondo volentieri.",
				"Non vorrei disturbarLa inutilmente: Le interessa ancora, non adesso o per niente? Vanno bene tutte e tre le risposte.",
			],
			pl: [
				"Czy udało się już to obejrzeć? Jeśli pojawiły się pytania, chętnie odpowiem.",
				"Nie chcę przeszkadzać bez potrzeby, więc zapytam: temat jest nadal aktualny, nie teraz czy już wcale? Każda odpowiedź jest w porządku.",
			],
			sv: [
				"Har du hunnit titta på det? Om någon fråga har dykt upp svarar jag gärna.",
				"Jag vill inte tjata, så säg gärna hur det ligger till: fortfarande intresserad, inte just nu eller inte alls? Alla tre svaren är helt okej.",
			],
		},
	}),
	starter({
		id: "thinking",
		title: {
			en: "Still thinking it over?",
			de: "Noch am Überlegen?",
			el: "Το σκέφτεστε ακόμη;",
			it: "Ancora qualche dubbio?",
			pl: "Jeszcze do namysłu?",
			sv: "Funderar du fortfarande?",
		},
		shortcut: "thinking",
		folder: FOLDERS.sales,
		inquiryTypes: ["sales"],
		tags: ["lead", "follow-up"],
		bodies: {
			en: `${HELLO.en} are you still thinking about {{ ask.product }}? If something is holding you back, tell me openly. Perhaps I can help, and if it isn't right for you, that's fine too.`,
			de: `${HELLO.de} überlegst du noch ({{ ask.product }})? Wenn dich etwas abhält, sag es mir ganz offen. Vielleicht kann ich helfen, und wenn es nicht passt, ist das auch in Ordnung.`,
			deFormal: `${HELLO.deFormal} überlegen Sie noch ({{ ask.product }})? Wenn Sie etwas abhält, sagen Sie es mir ganz offen. Vielleicht kann ich helfen, und wenn es nicht passt, ist das auch in Ordnung.`,
			el: `${HELLO.el} Το σκέφτεστε ακόμη ({{ ask.product }}); Αν κάτι σας κρατά, πείτε μου ελεύθερα. Ίσως μπορώ να βοηθήσω, και αν δεν σας ταιριάζει, κανένα πρόβλημα.`,
			it: `${HELLO.it} ci stai ancora pensando ({{ ask.product }})? Se qualcosa ti frena, dimmelo pure. Magari posso aiutarti, e se non fa per te va bene lo stesso.`,
			itFormal: `${HELLO.itFormal} ci sta ancora pensando ({{ ask.product }})? Se qualcosa La frena, me lo dica pure. Magari posso aiutarLa, e se non fa per Lei va bene lo stesso.`,
			pl: `${HELLO.pl} Czy temat jest nadal aktualny ({{ ask.product }})? Jeśli coś budzi wątpliwości, proszę śmiało napisać. Może uda się pomóc, a jeśli to nie to, nic się nie stało.`,
			sv: `${HELLO.sv} Funderar du fortfarande ({{ ask.product }})? Är det något som får dig att tveka, säg det rakt ut. Jag kanske kan hjälpa, och passar det inte är det helt okej.`,
		},
	}),
	starter({
		id: "deal",
		title: {
			en: "Closing: sum up and take the order",
			de: "Abschluss: zusammenfassen und Bestellung aufnehmen",
			el: "Κλείσιμο: σύνοψη και παραγγελία",
			it: "Chiusura: riepilogo e ordine",
			pl: "Finalizacja: podsumowanie i zamówienie",
			sv: "Avslut: sammanfatta och ta beställningen",
		},
		shortcut: "deal",
		folder: FOLDERS.sales,
		inquiryTypes: ["sales"],
		tags: ["closing"],
		bodies: {
			en: `${HELLO.en} so that's {{ ask.product }} for {{ ask.price }}. If that's right, you can finish the order here: {{ ask.payment_link }}\nAs soon as it's in, I'll get it ready for you.`,
			de: `${HELLO.de} dann halten wir fest: {{ ask.product }} für {{ ask.price }}. Wenn das so stimmt, kannst du hier bestellen: {{ ask.payment_link }}\nSobald die Bestellung da ist, mache ich alles für dich fertig.`,
			deFormal: `${HELLO.deFormal} dann halten wir fest: {{ ask.product }} für {{ ask.price }}. Wenn das so stimmt, können Sie hier bestellen: {{ ask.payment_link }}\nSobald die Bestellung da ist, mache ich alles für Sie fertig.`,
			el: `${HELLO.el} Συνοψίζω: {{ ask.product }}, με τιμή {{ ask.price }}. Αν συμφωνείτε, μπορείτε να ολοκληρώσετε την παραγγελία εδώ: {{ ask.payment_link }}\nΜόλις τη λάβω, τα ετοιμάζω όλα.`,
			it: `${HELLO.it} allora riassumo: {{ ask.product }} a {{ ask.price }}. Se va bene così, puoi completare l'ordine qui: {{ ask.payment_link }}\nAppena arriva, ti preparo tutto.`,
			itFormal: `${HELLO.itFormal} allora riassumo: {{ ask.product }} a {{ ask.price }}. Se va bene così, può completare l'ordine qui: {{ ask.payment_link }}\nAppena arriva, Le preparo tutto.`,
			pl: `${HELLO.pl} Podsumowując: {{ ask.product }}, cena: {{ ask.price }}. Jeśli wszystko się zgadza, zamówienie można złożyć tutaj: {{ ask.payment_link }}\nGdy tylko wpłynie, wszystko przygotuję.`,
			sv: `${HELLO.sv} Då sammanfattar jag: {{ ask.product }} för {{ ask.price }}. Stämmer det kan du lägga beställningen här: {{ ask.payment_link }}\nSå fort den har kommit in gör jag allt klart åt dig.`,
		},
	}),
	starter({
		id: "paid",
		title: {
			en: "Order received, thank you",
			de: "Bestellung eingegangen, danke",
			el: "Λάβαμε την παραγγελία, ευχαριστούμε",
			it: "Ordine ricevuto, grazie",
			pl: "Zamówienie przyjęte, dziękujemy",
			sv: "Beställningen är mottagen, tack",
		},
		shortcut: "paid",
		folder: FOLDERS.sales,
		inquiryTypes: ["sales"],
		tags: ["closing", "thanks"],
		bodies: {
			en: `${HELLO.en} your order {{ ask.order_number }} is in, thank you! I'll write to you when it's on its way.`,
			de: `${HELLO.de} deine Bestellung {{ ask.order_number }} ist da, vielen Dank! Ich schreibe dir, sobald sie unterwegs ist.`,
			deFormal: `${HELLO.deFormal} Ihre Bestellung {{ ask.order_number }} ist da, vielen Dank! Ich schreibe Ihnen, sobald sie unterwegs ist.`,
			el: `${HELLO.el} Λάβαμε την παραγγελία σας {{ ask.order_number }}, σας ευχαριστούμε! Θα σας γράψω μόλις ξεκινήσει.`,
			it: `${HELLO.it} il tuo ordine {{ ask.order_number }} è arrivato, grazie! Ti scrivo quando parte.`,
			itFormal: `${HELLO.itFormal} il Suo ordine {{ ask.order_number }} è arrivato, grazie! Le scrivo quando parte.`,
			pl: `${HELLO.pl} Zamówienie {{ ask.order_number }} już u nas jest, dziękujemy! Dam znać, gdy ruszy w drogę.`,
			sv: `${HELLO.sv} Din beställning {{ ask.order_number }} har kommit in, tack! Jag skriver när den är på väg.`,
		},
	}),
];
