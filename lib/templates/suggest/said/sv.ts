/** As in `said.ts`: how customers put it in Swedish. */
export const SAID_SV = `
delay: paketet skulle kommit i tisdags och inget har hänt / det har gått tre veckor och jag har inte fått något / när kan jag räkna med leverans / det står levererat men jag har inte fått det / hur lång tid tar det till / varan har fortfarande inte dykt upp
track: vilket fraktbolag använder ni / har det lämnat lagret än / var ser jag var paketet är nu / spårningen har stått still i dagar / kan jag få spårningsnumret / är det skickat
order: det låg bara en av två saker i lådan / ni skickade fel sak / en vara saknas / jag har en fråga om min beställning / det där har jag inte beställt
address: jag skrev fel husnummer / kan ni skicka till mitt jobb / jag angav fel postnummer / skicka till mina föräldrar istället / jag flyttar, vart kommer paketet
return: det var inte som jag tänkt mig, hur skickar jag tillbaka / vem betalar returfrakten / hur många dagar har jag på mig att returnera / var finns retursedeln / jag har ändrat mig och vill lämna tillbaka
swap: jag behöver en storlek större / byxorna sitter för tajt, finns de i L / kan jag byta till en annan färg / den passar inte, kan jag få M / beställde fel storlek
cancel: jag behöver den inte längre, skicka inte / hinner jag avbryta köpet / råkade beställa två gånger / stoppa ordern innan den går iväg / ångrat mig, vill avboka
refund: pengarna finns inte på kontot än / ni har dragit pengar två gånger / jag returnerade för två veckor sen och har inte fått någon återbetalning / när får jag pengarna / jag vill ha pengarna tillbaka
damaged: en av muggarna var sönder när jag öppnade / det är en stor repa / den kom med ett hål / kartongen var trasig och varan bucklig / flaskan hade läckt i paketet
fix: den startar inte / hur ställer man in den / appen kraschar hela tiden / batteriet dör efter tio minuter / det kommer ett fel och sen händer inget / går inte att para med telefonen / knapparna svarar inte
login: kommer inte in på mitt konto / det står fel lösenord / jag får ingen kod på sms / återställningslänken har gått ut / hur ändrar jag mejlen på kontot / det går inte att registrera sig
sorry: detta är ett skämt, jag är klar med er / er personal var otrevlig mot mig / bortkastade pengar / jag hade väntat mig mer / jag vill klaga / så dåligt / vilket skräp
amends: vad gör ni för att gottgöra detta / jag tycker jag borde få något för besväret / får jag kompensation för väntan / ett presentkort vore det minsta
price: vad skulle det kosta mig / vad tar ni för det / pris tack / vad kostar den röda väskan / hur mycket blir det med frakt
prices: kan ni skicka era priser / har ni en katalog / vad har paketen för priser / finns det en meny med priser / skicka hela listan
stock: finns den i svart / kommer den in igen / när får ni in fler / det står slutsåld på sidan / har ni kvar den här
book: kan jag komma förbi imorgon klockan tre / har ni något ledigt nästa vecka / jag måste flytta min tid / bord för fyra / hur bokar jag
call: vad har ni för telefonnummer / jag pratar hellre än skriver / kan ni ringa upp imorgon / går det med videosamtal / när når jag er på telefon
wholesale: jag har en butik och vill sälja ert märke / säljer ni i större partier / vad är minsta order för butiker / vi behöver 200 stycken till företaget / söker leverantör
qualify: vilken av de två är bäst för nybörjare / jag vill veta mer / kan ni hjälpa mig välja / jag vet inte riktigt vad jag behöver / passar den för barn / vad rekommenderar ni för torrt hår / berätta mer
thinking: jag måste sova på saken / jag pratar med min man och återkommer / inte bestämt mig, kanske nästa månad / lite för dyrt för mig just nu / måste kolla budgeten
deal: jag tar den / jag vill köpa, var beställer jag / tar ni swish / låter bra, skicka fakturan / hur går betalningen till / en till mig tack
paid: jag har precis fört över pengarna / har min betalning kommit fram / beställde igår men ingen bekräftelse / pengarna är skickade / har ni fått min order
collab: jag skulle gärna jobba med ert varumärke / har ni en pr lista / kan jag få en produkt att recensera på min kanal / jag gör videor på tiktok, intresserade av samarbete / söker ni ambassadörer
brief: toppen, villkoren är okej / vad ska jag lägga ut och när / jag är med, skicka avtalet / arvodet är bra, när börjar vi
late: varför svarar ingen / jag skrev för två dagar sen / hallå är någon där / något nytt / fortfarande inget svar / har ni läst mitt meddelande
colleague: jag vill prata med chefen / vem har hand om fakturor / kan jag få prata med en människa och inte en bot / koppla mig till någon som kan hjälpa / fråga till personalavdelningen
hours: när öppnar ni imorgon / hur länge har butiken öppet / har ni öppet på lördagar / vilka tider har ni / hinner jag komma klockan sex / var ligger butiken och när är ni där
closed: har ni stängt över jul / jobbar ni på helgdagar / det är bråttom, jag behöver hjälp nu / öppet på nyårsafton / har ni semester
thanks: tusen tack / vad snälla ni är / ni hjälpte mig jättemycket / perfekt tack / tack för snabbt svar / tackar
solved: nu funkar det / glöm det, jag hittade den / problemet löst / paketet kom idag, allt bra / det ordnade sig
review: den är så fin, jag är kär / bästa köpet någonsin / jag är supernöjd / beställer definitivt igen / kvaliteten är otrolig / 10 av 10 / fem stjärnor
low: bara två stjärnor från mig / helt okej men inte mer / jag ger en 3 / sådär om jag ska vara ärlig / 2
share: jag la upp en bild och taggade er / kolla min story / jag gjorde en reel om er produkt / här är en bild när jag har den på mig / ni får gärna dela
optout: skriv inte till mig mer / ta bort mig från listan / jag vill inte ha reklam / radera mitt nummer / avregistrera mig / stopp
optin: säg till när ni har något nytt / hur går jag med i nyhetsbrevet / kan ni meddela mig när det släpps / jag vill höra om nyheter / sätt upp mig på väntelistan
offer: har ni en kod för första köpet / blir det rea snart / studentrabatt / min kod fungerar inte / kan ni göra något åt priset / är frakten gratis
cannot: kan ni göra ett undantag / går det att få gratis / kan ni gravera ett namn / går det att få i mina mått / jag vet att 30 dagar har gått men
dm: jag lämnade en kommentar under senaste inlägget / som jag skrev i kommentarerna / se min kommentar
praise: vilken fin sida ni har / fortsätt så / älskar det ni gör / så inspirerande / grattis till butiken
got: hej, jag har en fråga / god morgon / kan ni hjälpa mig / god kväll, får jag fråga en sak
delay: vad har hänt med min leverans / min order är sen / skulle kommit i fredags
return: inget för mig, tar ni tillbaka den / hur fungerar retur / gillar inte färgen, vill returnera
swap: för lång, finns den kortare / den är jättestor / finns samma i 39
cancel: avbryt tack / ta bort min beställning / jag behöver den inte ändå
refund: har ni skickat återbetalningen / ni drog pengar flera gånger / väntar fortfarande på pengarna
damaged: den gick sönder första dagen / kom i bitar / dragkedjan är trasig / allt är buckligt och smutsigt
fix: död efter en vecka / inget ljud / låter konstigt och stänger av sig / skärmen är svart
login: glömt lösenordet / sidan känner inte igen min mejl / jag är utelåst
sorry: nu räcker det med er service / jag är så arg / ni är värdelösa / noll stjärnor för sånt bemötande
stock: kommer de vita i 38 tillbaka / finns det några kvar / är den borta för gott / går den att få tag på
book: finns någon tid på torsdag / har ni plats för två ikväll / kan ni klämma in mig / vilka dagar har ni
late: svarar ni eller / ?? / jag väntar fortfarande på svar
price: vad vill ni ha för den blå / hur många kronor blir det
deal: okej jag vill ha två, hur gör vi / lägg undan den, jag köper
got: är ni där / jag behöver lite information
`;
