import type { TemplateInput } from "../../contract/template.ts";
import { HELLO } from "./greetings.ts";
import { starter } from "./starter.ts";

/** Finding out what is wrong, and putting it right together. */
export const STEP_BY_STEP: readonly TemplateInput[] = [
	starter({
		id: "details",
		title: "Ask what exactly happens",
		shortcut: "details",
		folder: "Support",
		inquiryTypes: ["support"],
		tags: ["step by step"],
		bodies: {
			en: `${HELLO.en} so that I get this right: what happens exactly, since when, and on which device? A screenshot helps a lot.`,
			de: `${HELLO.de} damit ich dir richtig helfen kann: Was genau passiert, seit wann und auf welchem Gerät? Ein Screenshot hilft sehr.`,
			deFormal: `${HELLO.deFormal} damit ich Ihnen richtig helfen kann: Was genau passiert, seit wann und auf welchem Gerät? Ein Screenshot hilft sehr.`,
			el: `${HELLO.el} Για να σας βοηθήσω σωστά: τι ακριβώς συμβαίνει, από πότε και σε ποια συσκευή; Ένα στιγμιότυπο οθόνης βοηθά πολύ.`,
			it: `${HELLO.it} per aiutarti al meglio: cosa succede di preciso, da quando e su quale dispositivo? Uno screenshot aiuta molto.`,
			itFormal: `${HELLO.itFormal} per aiutarLa al meglio: cosa succede di preciso, da quando e su quale dispositivo? Uno screenshot aiuta molto.`,
			pl: `${HELLO.pl} Żeby dobrze pomóc, dopytam: co dokładnie się dzieje, od kiedy i na jakim urządzeniu? Zrzut ekranu bardzo się przyda.`,
			sv: `${HELLO.sv} För att jag ska kunna hjälpa dig rätt: vad är det som händer, sedan när och på vilken enhet? En skärmbild hjälper mycket.`,
		},
	}),
	starter({
		id: "troubleshoot",
		title: "First steps when it does not work",
		shortcut: "fix",
		folder: "Support",
		inquiryTypes: ["support"],
		tags: ["step by step"],
		bodies: {
			en: `${HELLO.en} let's try this together:\n1. Switch it off, wait ten seconds, switch it back on.\n2. Check that the cable sits firmly.\n3. Tell me what you see now, a photo helps.`,
			de: `${HELLO.de} lass uns das zusammen versuchen:\n1. Schalte es aus, warte zehn Sekunden, schalte es wieder ein.\n2. Prüfe, ob das Kabel fest sitzt.\n3. Sag mir, was du jetzt siehst, gern mit Foto.`,
			deFormal: `${HELLO.deFormal} versuchen wir es zusammen:\n1. Schalten Sie es aus, warten Sie zehn Sekunden und schalten Sie es wieder ein.\n2. Prüfen Sie, ob das Kabel fest sitzt.\n3. Sagen Sie mir, was Sie jetzt sehen, gern mit Foto.`,
			el: `${HELLO.el} Ας το δοκιμάσουμε μαζί:\n1. Κλείστε τη συσκευή, περιμένετε δέκα δευτερόλεπτα και ανοίξτε την ξανά.\n2. Ελέγξτε ότι το καλώδιο είναι καλά στη θέση του.\n3. Πείτε μου τι βλέπετε τώρα, μια φωτογραφία βοηθά.`,
			it: `${HELLO.it} proviamo insieme:\n1. Spegnilo, aspetta dieci secondi e riaccendilo.\n2. Controlla che il cavo sia ben inserito.\n3. Dimmi che cosa vedi adesso, una foto aiuta.`,
			itFormal: `${HELLO.itFormal} proviamo insieme:\n1. Lo spenga, aspetti dieci secondi e lo riaccenda.\n2. Controlli che il cavo sia ben inserito.\n3. Mi dica che cosa vede adesso, una foto aiuta.`,
			pl: `${HELLO.pl} Spróbujmy razem:\n1. Proszę wyłączyć urządzenie, odczekać dziesięć sekund i włączyć je ponownie.\n2. Proszę sprawdzić, czy kabel dobrze siedzi.\n3. Proszę napisać, co teraz widać, zdjęcie pomoże.`,
			sv: `${HELLO.sv} Vi provar tillsammans:\n1. Stäng av den, vänta tio sekunder och slå på den igen.\n2. Kontrollera att kabeln sitter fast ordentligt.\n3. Berätta vad du ser nu, en bild hjälper.`,
		},
	}),
	starter({
		id: "login",
		title: "Cannot sign in, step by step",
		shortcut: "login",
		folder: "Support",
		inquiryTypes: ["support"],
		tags: ["step by step"],
		bodies: {
			en: `${HELLO.en} let's get you back in:\n1. Open the sign-in page and tap “Forgot password”.\n2. Enter the email address you ordered with.\n3. Open the link in our email; it may be in the spam folder.\n4. Choose a new password.\nIf you get stuck, tell me at which step. Please never send me your password.`,
			de: `${HELLO.de} so kommst du wieder rein:\n1. Öffne die Anmeldeseite und tippe auf „Passwort vergessen“.\n2. Gib die E-Mail-Adresse ein, mit der du bestellt hast.\n3. Öffne den Link in unserer Mail; manchmal liegt sie im Spam.\n4. Wähle ein neues Passwort.\nWenn es hakt, sag mir, bei welchem Schritt. Dein Passwort schick mir bitte nie.`,
			deFormal: `${HELLO.deFormal} so kommen Sie wieder hinein:\n1. Öffnen Sie die Anmeldeseite und tippen Sie auf „Passwort vergessen“.\n2. Geben Sie die E-Mail-Adresse ein, mit der Sie bestellt haben.\n3. Öffnen Sie den Link in unserer Mail; manchmal liegt sie im Spam.\n4. Wählen Sie ein neues Passwort.\nWenn es hakt, sagen Sie mir, bei welchem Schritt. Ihr Passwort schicken Sie mir bitte nie.`,
			el: `${HELLO.el} Έτσι θα συνδεθείτε ξανά:\n1. Ανοίξτε τη σελίδα σύνδεσης και πατήστε «Ξέχασα τον κωδικό».\n2. Γράψτε το email με το οποίο παραγγείλατε.\n3. Ανοίξτε τον σύνδεσμο στο μήνυμά μας· ίσως είναι στα ανεπιθύμητα.\n4. Διαλέξτε νέο κωδικό.\nΑν κολλήσετε, πείτε μου σε ποιο βήμα. Μη μου στείλετε ποτέ τον κωδικό σας.`,
			it: `${HELLO.it} ecco come rientrare:\n1. Apri la pagina di accesso e tocca «Password dimenticata».\n2. Inserisci l'email con cui hai ordinato.\n3. Apri il link nella nostra email; a volte finisce nello spam.\n4. Scegli una nuova password.\nSe ti blocchi, dimmi a quale passaggio. La password non mandarmela mai.`,
			itFormal: `${HELLO.itFormal} ecco come rientrare:\n1. Apra la pagina di accesso e tocchi «Password dimenticata».\n2. Inserisca l'email con cui ha ordinato.\n3. Apra il link nella nostra email; a volte finisce nello spam.\n4. Scelga una nuova password.\nSe qualcosa non va, mi dica a quale passaggio. La password non me la mandi mai.`,
			pl: `${HELLO.pl} Tak można zalogować się ponownie:\n1. Otworzyć stronę logowania i wybrać „Nie pamiętam hasła”.\n2. Wpisać adres e-mail użyty przy zamówieniu.\n3. Otworzyć link z naszej wiadomości; czasem trafia do spamu.\n4. Ustawić nowe hasło.\nGdyby coś nie zadziałało, proszę napisać, na którym kroku. Proszę nigdy nie przesyłać nam hasła.`,
			sv: `${HELLO.sv} Så kommer du in igen:\n1. Öppna inloggningssidan och tryck på ”Glömt lösenord”.\n2. Skriv e-postadressen du beställde med.\n3. Öppna länken i vårt mejl; ibland hamnar det i skräpposten.\n4. Välj ett nytt lösenord.\nOm du kör fast, säg vid vilket steg. Skicka aldrig ditt lösenord till mig.`,
		},
	}),
	starter({
		id: "solved",
		title: "Is it solved?",
		shortcut: "solved",
		folder: "Support",
		inquiryTypes: ["support", "complaint"],
		tags: ["follow-up"],
		bodies: {
			en: `${HELLO.en} I wanted to ask whether everything works now. If not, tell me and I'll take another look.`,
			de: `${HELLO.de} ich wollte kurz fragen, ob jetzt alles klappt. Wenn nicht, sag Bescheid, dann schaue ich noch einmal.`,
			deFormal: `${HELLO.deFormal} ich wollte kurz fragen, ob jetzt alles klappt. Wenn nicht, sagen Sie bitte Bescheid, dann sehe ich noch einmal nach.`,
			el: `${HELLO.el} Ήθελα να ρωτήσω αν όλα λειτουργούν τώρα. Αν όχι, πείτε μου και θα το ξαναδώ.`,
			it: `${HELLO.it} volevo sapere se adesso funziona tutto. Se no, dimmelo e ci riguardo.`,
			itFormal: `${HELLO.itFormal} volevo sapere se adesso funziona tutto. In caso contrario me lo dica e ci riguardo.`,
			pl: `${HELLO.pl} Czy wszystko już działa? Jeśli nie, proszę o znak, sprawdzę ponownie.`,
			sv: `${HELLO.sv} Jag ville bara höra om allt fungerar nu. Om inte, säg till så tittar jag igen.`,
		},
	}),
];
