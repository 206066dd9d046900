/** As in `said.ts`: how customers put it in Polish. */
export const SAID_PL = `
delay: paczka miała być we wtorek i nic / minęły trzy tygodnie i dalej nic nie mam / kiedy mogę się spodziewać dostawy / status mówi że doręczono a ja nic nie dostałam / ile to jeszcze potrwa / towar nadal nie dotarł
track: jaką firmą wysyłacie / czy już wyszło z magazynu / gdzie mogę sprawdzić gdzie jest paczka / śledzenie stoi od kilku dni / poproszę numer do śledzenia / czy już wysłaliście
order: w pudełku była tylko jedna rzecz z dwóch / przysłaliście mi nie to co trzeba / brakuje jednego produktu / mam pytanie o moje zamówienie / tego nie zamawiałam
address: pomyliłam numer domu / czy możecie wysłać do mojej pracy / podałem zły kod pocztowy / wyślijcie do rodziców / przeprowadzam się, gdzie przyjdzie paczka
return: to nie to czego się spodziewałam, jak to odesłać / kto płaci za wysyłkę zwrotu / ile dni mam na zwrot / gdzie znajdę etykietę zwrotną / rozmyśliłam się i chcę oddać
swap: potrzebuję rozmiar większy / spodnie są za ciasne, macie w L / mogę wymienić na inny kolor / nie pasuje na mnie, poproszę M / zamówiłam zły rozmiar
cancel: już nie potrzebuję, proszę nie wysyłać / czy zdążę jeszcze anulować zakup / przez przypadek zamówiłam dwa razy / zatrzymajcie zamówienie zanim wyjdzie / zmieniłam zdanie
refund: pieniędzy dalej nie ma na koncie / pobraliście mi dwa razy / odesłałam dwa tygodnie temu i nie ma zwrotu kasy / kiedy oddacie mi pieniądze / proszę o zwrot środków
damaged: po otwarciu jeden kubek był stłuczony / jest duża rysa / przyszło z dziurą / karton był rozerwany a produkt wgnieciony / butelka wylała się w paczce
fix: w ogóle się nie włącza / jak to ustawić / aplikacja ciągle się wyłącza / bateria pada po dziesięciu minutach / wyskakuje błąd i nic / nie mogę sparować z telefonem / przyciski nie reagują
login: nie mogę wejść na konto / pisze że hasło jest złe / nie przychodzi kod sms / link do resetu wygasł / jak zmienić maila na koncie / nie mogę się zarejestrować
sorry: to jakiś żart, kończę z wami / wasz pracownik był bardzo niemiły / wyrzucone pieniądze / spodziewałam się dużo więcej / chcę złożyć skargę / co za dno / nie polecam nikomu
amends: co zrobicie żeby to naprawić / należy mi się coś za te nerwy / czy jest jakaś rekompensata za czekanie / jakiś bon to minimum
price: ile by mnie to kosztowało / ile za to chcecie / cena proszę / ile kosztuje czerwona torebka / ile wyjdzie z wysyłką
prices: możecie przesłać ceny / macie katalog / jakie są ceny pakietów / jest menu z cenami / poproszę całą listę
stock: macie to w czarnym / czy jeszcze będzie / kiedy będziecie mieli więcej / na stronie jest wyprzedane / czy to jeszcze dostępne
book: mogę wpaść jutro o trzeciej / macie coś wolnego w przyszłym tygodniu / muszę przełożyć wizytę / stolik dla czterech osób / jak się umówić
call: jaki jest wasz numer telefonu / wolałabym porozmawiać niż pisać / oddzwonicie jutro / da się wideorozmowę / kiedy można do was dzwonić
wholesale: mam butik i chciałabym sprzedawać waszą markę / sprzedajecie hurtowo / jakie jest minimum dla sklepów / potrzebujemy 200 sztuk dla firmy / szukamy dostawcy
qualify: który z tych dwóch jest lepszy dla początkujących / chciałabym dowiedzieć się więcej / pomożecie mi wybrać / nie wiem czego dokładnie potrzebuję / czy nadaje się dla dzieci / co polecacie na suche włosy / proszę o więcej informacji
thinking: muszę się z tym przespać / pogadam z mężem i dam znać / jeszcze się waham, może w przyszłym miesiącu / trochę dla mnie za drogo teraz / muszę spojrzeć na budżet
deal: biorę / chcę to kupić, gdzie zamówić / można płacić blikiem / brzmi dobrze, proszę o fakturę / jak wygląda płatność / poproszę jedną sztukę dla mnie
paid: właśnie zrobiłam przelew / czy doszła moja wpłata / wczoraj zamówiłam a nie ma maila z potwierdzeniem / wysłałem pieniądze / czy zamówienie jest przyjęte
collab: chętnie nawiążę współpracę z marką / macie listę pr / czy mogę dostać produkt do recenzji na kanał / robię filmy na tiktoku, może barter / szukacie ambasadorów
brief: super, warunki mi pasują / co mam opublikować i kiedy / zgoda, proszę o umowę / stawka ok, kiedy zaczynamy
late: dlaczego nikt nie odpisuje / pisałam do was dwa dni temu / halo jest tu ktoś / wiadomo już coś / nadal brak odpowiedzi / przeczytaliście moją wiadomość
colleague: chcę rozmawiać z kierownikiem / kto u was zajmuje się fakturami / mogę z człowiekiem a nie z botem / przekażcie mnie komuś kto pomoże / pytanie do działu kadr
hours: o której jutro otwieracie / do której jest sklep / pracujecie w soboty / jakie macie godziny / zdążę o szóstej / gdzie jest sklep i kiedy ktoś tam jest
closed: macie zamknięte w święta / pracujecie w dni wolne / to pilne, potrzebuję pomocy teraz / otwarte w sylwestra / jesteście na urlopie
thanks: wielkie dzięki / jacy jesteście mili / bardzo mi pomogliście / super dziękuję / dzięki za szybką odpowiedź
solved: już działa / nieaktualne, znalazłam / problem rozwiązany / paczka dziś przyszła, wszystko ok / udało się
review: jest przepiękne, zakochałam się / najlepszy zakup / jestem bardzo zadowolona / na pewno zamówię znowu / jakość niesamowita / 10 na 10 / pięć gwiazdek
low: ode mnie tylko dwie gwiazdki / ok ale bez szału / daję 3 / średnio szczerze mówiąc / 2
share: wrzuciłam zdjęcie i was oznaczyłam / zobaczcie moją relację / zrobiłam rolkę o waszym produkcie / tu zdjęcie jak to noszę / możecie udostępnić
optout: nie piszcie do mnie więcej / usuńcie mnie z listy / nie chcę reklam / skasujcie mój numer / wypiszcie mnie / stop
optin: dajcie znać jak będzie coś nowego / jak zapisać się do newslettera / powiadomcie mnie o premierze / chcę wiedzieć o nowościach / dopiszcie mnie do listy oczekujących
offer: macie kod na pierwsze zakupy / będą jakieś wyprzedaże / zniżka studencka / kod nie działa / zejdziecie z ceny / czy wysyłka jest darmowa
cannot: możecie zrobić dla mnie wyjątek / da się za darmo / możecie wygrawerować imię / da się zrobić na mój wymiar / wiem że minęło 30 dni ale
dm: zostawiłam komentarz pod ostatnim postem / jak pisałam w komentarzach / zobaczcie mój komentarz
praise: świetna strona / oby tak dalej / uwielbiam to co robicie / jesteście inspiracją / gratuluję sklepu
got: dzień dobry, mam pytanie / hej / możecie mi pomóc / dobry wieczór, można o coś zapytać
delay: co z moją dostawą / zamówienie się spóźnia / miało przyjść w piątek
return: nie dla mnie, przyjmiecie z powrotem / jak działa zwrot / kolor mi nie pasuje, chcę zwrócić
swap: za długie, jest krótsze / wypada ogromne / są te same w 39 / buty za małe
cancel: cofnijcie to proszę / wycofajcie zamówienie / jednak nie będę potrzebować
refund: czy wysłaliście zwrot pieniędzy / pobrano mi kilka razy / dalej czekam na kasę
damaged: rozpadło się pierwszego dnia / przyszło w kawałkach / zamek jest urwany / wszystko pogniecione i brudne
fix: padło po tygodniu / nie ma dźwięku / wydaje dziwny hałas i gaśnie / ekran jest czarny
login: zapomniałam hasła / strona nie rozpoznaje maila / nie mogę się dostać
sorry: dość mam waszej obsługi / jestem wściekła / jesteście do niczego / zero gwiazdek za takie traktowanie
stock: wrócą białe w 38 / zostały jakieś / już ich nie ma / dostanę to jeszcze gdzieś
book: jest coś wolnego w czwartek / macie miejsce dla dwóch dziś wieczorem / wciśniecie mnie / jakie dni macie
late: odpowiecie czy nie / ?? / ciągle czekam na odpowiedź
price: ile chcecie za niebieską / ile to złotych / po ile
deal: ok chcę dwie, co dalej / odłóżcie mi, kupuję
got: jesteście tam / potrzebuję informacji
`;
