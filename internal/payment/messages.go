package payment

import "parvi/internal/platform/i18n"

var (
	pageTitle     = i18n.Text{FI: "Tilinumero", SV: "Kontonummer", EN: "Account number"}
	pageLead      = i18n.Text{FI: "Koulutustuki maksetaan tälle tilille. Uusi tilinumero tulee voimaan, kun toinen henkilö on tarkistanut ja hyväksynyt sen.", SV: "Kursbidraget betalas till det här kontot. Ett nytt kontonummer gäller när en annan person har kontrollerat och godkänt det.", EN: "Course support is paid to this account. A new number comes into force once another person has checked and approved it."}
	pageInForce   = i18n.Text{FI: "Voimassa", SV: "Gäller", EN: "In force"}
	pageNone      = i18n.Text{FI: "Tilinumeroa ei ole vielä", SV: "Det finns inget kontonummer ännu", EN: "No account number yet"}
	pageNoneText  = i18n.Text{FI: "Tukea ei voi maksaa ennen kuin tilinumero on annettu ja hyväksytty.", SV: "Bidrag kan inte betalas ut förrän ett kontonummer har angetts och godkänts.", EN: "No support can be paid before a number is entered and approved."}
	pageWaits     = i18n.Text{FI: "Odottaa hyväksyntää", SV: "Väntar på godkännande", EN: "Waits for approval"}
	pageCompare   = i18n.Text{FI: "Vertaa numeroa järjestön tiliotteeseen tai pankin ilmoitukseen, ei viestiin, jolla muutosta on pyydetty.", SV: "Jämför numret med organisationens kontoutdrag eller bankens uppgift, inte med meddelandet där ändringen begärdes.", EN: "Compare the number with the organisation’s bank statement or the bank’s notice, not with the message that asked for the change."}
	pageOwn       = i18n.Text{FI: "Annoit numeron itse, joten toinen henkilö hyväksyy sen: toinen pääkäyttäjä tai opintokeskuksen tuntivastaava.", SV: "Du angav numret själv, så en annan person godkänner det: en annan huvudanvändare eller studiecentralens timansvariga.", EN: "You entered the number yourself, so another person approves it: another main user or the study centre’s hours officer."}
	pageApprove   = i18n.Text{FI: "Hyväksy tilinumero", SV: "Godkänn kontonumret", EN: "Approve the number"}
	pageRefuse    = i18n.Text{FI: "Hylkää", SV: "Avslå", EN: "Refuse"}
	pageWithdraw  = i18n.Text{FI: "Peru muutos", SV: "Återta ändringen", EN: "Take the change back"}
	pageNew       = i18n.Text{FI: "Anna uusi tilinumero", SV: "Ange ett nytt kontonummer", EN: "Enter a new number"}
	pageFirst     = i18n.Text{FI: "Anna tilinumero", SV: "Ange kontonummer", EN: "Enter the number"}
	pageSend      = i18n.Text{FI: "Lähetä hyväksyttäväksi", SV: "Skicka för godkännande", EN: "Send for approval"}
	pageHistory   = i18n.Text{FI: "Aiemmat numerot ja muutokset", SV: "Tidigare nummer och ändringar", EN: "Earlier numbers and changes"}
	pageSince     = i18n.Text{FI: "Voimassa alkaen", SV: "Gäller från", EN: "In force since"}
	pageOf        = i18n.Text{FI: "Tilinumero {iban}", SV: "Kontonummer {iban}", EN: "Account number {iban}"}
	partOpen      = i18n.Text{FI: "Tili, jolle tuki maksetaan", SV: "Kontot som bidraget betalas till", EN: "The account that support is paid to"}
	partNone      = i18n.Text{FI: "Tilinumero puuttuu: tukea ei voi maksaa ilman sitä", SV: "Kontonumret saknas: utan det kan bidraget inte betalas", EN: "The account number is missing: support cannot be paid without it"}
	partWaits     = i18n.Text{FI: "Tilinumeron muutos odottaa hyväksyntää", SV: "En ändring av kontonumret väntar på godkännande", EN: "A change of the account number waits for approval"}
	taskVerb      = i18n.Text{FI: "Tarkista", SV: "Kontrollera", EN: "Check"}
	flashEntered  = i18n.Text{FI: "Tilinumero odottaa nyt toisen henkilön hyväksyntää.", SV: "Kontonumret väntar nu på att en annan person godkänner det.", EN: "The number now waits for another person’s approval."}
	flashApproved = i18n.Text{FI: "Tilinumero on voimassa.", SV: "Kontonumret gäller nu.", EN: "The number is in force."}
	flashRefused  = i18n.Text{FI: "Tilinumero hylättiin. Aiempi pysyy voimassa.", SV: "Kontonumret avslogs. Det tidigare gäller fortfarande.", EN: "The number was refused. The one before stays in force."}
	flashBack     = i18n.Text{FI: "Muutos peruttiin.", SV: "Ändringen återtogs.", EN: "The change was taken back."}
)

var (
	wordIBAN    = i18n.Text{FI: "Tilinumero (IBAN)", SV: "Kontonummer (IBAN)", EN: "Account number (IBAN)"}
	wordEntered = i18n.Text{FI: "Antoi", SV: "Angavs av", EN: "Entered by"}
	wordDecided = i18n.Text{FI: "Käsitteli", SV: "Behandlades av", EN: "Handled by"}
	wordWhy     = i18n.Text{FI: "Miksi", SV: "Varför", EN: "Why"}
	wordReason  = i18n.Text{FI: "Miksi tilinumero muuttuu?", SV: "Varför ändras kontonumret?", EN: "Why does the number change?"}
	hintReason  = i18n.Text{FI: "Esimerkiksi: yhdistys vaihtoi pankkia", SV: "Till exempel: föreningen bytte bank", EN: "For example: the association changed banks"}
	hintIBAN    = i18n.Text{FI: "Esimerkiksi FI21 1234 5600 0007 85", SV: "Till exempel FI21 1234 5600 0007 85", EN: "For example FI21 1234 5600 0007 85"}
	wordAnswer  = i18n.Text{FI: "Perustelu, jos hylkäät", SV: "Motivering om du avslår", EN: "Why, if you refuse"}
	stateWords  = map[State]i18n.Text{
		Waiting:   {FI: "Odottaa", SV: "Väntar", EN: "Waiting"},
		InForce:   {FI: "Voimassa", SV: "Gäller", EN: "In force"},
		Replaced:  {FI: "Korvattu", SV: "Ersatt", EN: "Replaced"},
		Refused:   {FI: "Hylätty", SV: "Avslaget", EN: "Refused"},
		Withdrawn: {FI: "Peruttu", SV: "Återtaget", EN: "Taken back"},
	}
)

var (
	msgMissing       = i18n.Text{FI: "Kirjoita tilinumero.", SV: "Skriv kontonumret.", EN: "Write the account number."}
	msgForm          = i18n.Text{FI: "Kirjoita tilinumero IBAN-muodossa, esimerkiksi FI21 1234 5600 0007 85.", SV: "Skriv kontonumret i IBAN-form, till exempel FI21 1234 5600 0007 85.", EN: "Write the number as an IBAN, such as FI21 1234 5600 0007 85."}
	msgCheck         = i18n.Text{FI: "Tilinumerossa on virhe: tarkistusnumerot eivät täsmää. Tarkista numero tiliotteesta.", SV: "Det finns ett fel i kontonumret: kontrollsiffrorna stämmer inte. Kontrollera numret på kontoutdraget.", EN: "There is a mistake in the number: its check digits do not agree. Check it on the bank statement."}
	msgLength        = i18n.Text{FI: "Maan {country} tilinumerossa on {n} merkkiä, tässä niitä on {got}.", SV: "Ett kontonummer i landet {country} har {n} tecken, det här har {got}.", EN: "An account number of {country} has {n} characters; this one has {got}."}
	msgNotSEPA       = i18n.Text{FI: "Maa {country} ei kuulu yhtenäiseen euromaksualueeseen (SEPA). Tukea voi maksaa vain sen maiden tileille.", SV: "Landet {country} hör inte till det gemensamma eurobetalningsområdet (SEPA). Bidrag kan betalas bara till konton i dess länder.", EN: "{country} is outside the single euro payments area (SEPA). Support can be paid only to accounts in its countries."}
	msgForeign       = i18n.Text{FI: "Tili on ulkomailla (maa {country}). Varmista, että se on järjestön oma.", SV: "Kontot finns utomlands (land {country}). Försäkra dig om att det är organisationens eget.", EN: "The account is abroad (country {country}). Make sure that it is the organisation’s own."}
	msgDoubtful      = i18n.Text{FI: "Numeron viimeinen tarkistusnumero ei täsmää, vaikka muu numero on oikein. Varmista numero pankin ilmoituksesta.", SV: "Numrets sista kontrollsiffra stämmer inte, fast resten av numret är rätt. Kontrollera numret i bankens uppgift.", EN: "The last check digit does not agree, though the rest of the number does. Make sure of it from the bank’s notice."}
	msgSame          = i18n.Text{FI: "Tämä tilinumero on jo voimassa.", SV: "Det här kontonumret gäller redan.", EN: "This number is in force already."}
	msgWaitsAlready  = i18n.Text{FI: "Yksi muutos odottaa jo hyväksyntää. Peru se ensin, jos numero oli väärä.", SV: "En ändring väntar redan på godkännande. Återta den först om numret var fel.", EN: "One change waits for approval already. Take it back first if the number was wrong."}
	msgNotWaiting    = i18n.Text{FI: "Numero ei enää odota hyväksyntää. Katso, mikä on nyt voimassa.", SV: "Numret väntar inte längre på godkännande. Se vilket som gäller nu.", EN: "The number no longer waits for approval. See which one is in force now."}
	msgOwnEntry      = i18n.Text{FI: "Et voi hyväksyä numeroa, jonka annoit itse.", SV: "Du kan inte godkänna ett nummer som du själv har angett.", EN: "You cannot approve a number that you entered yourself."}
	msgAnswerMissing = i18n.Text{FI: "Kerro, miksi hylkäät numeron.", SV: "Berätta varför du avslår numret.", EN: "Say why you refuse the number."}
	msgTooLong       = i18n.Text{FI: "Teksti on liian pitkä: enintään {max} merkkiä.", SV: "Texten är för lång: högst {max} tecken.", EN: "The text is too long: at most {max} characters."}
)

var (
	mailSubjects = map[State]i18n.Text{
		Waiting:   {FI: "Uusi tilinumero odottaa hyväksyntää: {name}", SV: "Ett nytt kontonummer väntar på godkännande: {name}", EN: "A new account number waits for approval: {name}"},
		InForce:   {FI: "Tilinumero vaihtui: {name}", SV: "Kontonumret har ändrats: {name}", EN: "The account number has changed: {name}"},
		Refused:   {FI: "Tilinumero hylättiin: {name}", SV: "Kontonumret avslogs: {name}", EN: "The account number was refused: {name}"},
		Withdrawn: {FI: "Tilinumeron muutos peruttiin: {name}", SV: "Ändringen av kontonumret återtogs: {name}", EN: "The change of account number was taken back: {name}"},
	}
	mailTexts = map[State]i18n.Text{
		Waiting:   {FI: "Järjestölle {name} on annettu uusi tilinumero. Se tulee voimaan, kun toinen henkilö hyväksyy sen. Siihen asti aiempi on voimassa.", SV: "Ett nytt kontonummer har angetts för {name}. Det börjar gälla när en annan person godkänner det. Tills dess gäller det tidigare.", EN: "A new account number has been entered for {name}. It comes into force when another person approves it. Until then the one before applies."},
		InForce:   {FI: "Järjestön {name} uusi tilinumero on hyväksytty. Tuki maksetaan tästä lähtien sille.", SV: "Det nya kontonumret för {name} har godkänts. Bidrag betalas till det från och med nu.", EN: "The new account number of {name} has been approved. Support is paid to it from now on."},
		Refused:   {FI: "Järjestölle {name} annettua tilinumeroa ei hyväksytty. Aiempi pysyy voimassa.", SV: "Kontonumret som angavs för {name} godkändes inte. Det tidigare gäller fortfarande.", EN: "The account number entered for {name} was not approved. The one before stays in force."},
		Withdrawn: {FI: "Järjestön {name} tilinumeron muutos peruttiin. Aiempi pysyy voimassa.", SV: "Ändringen av kontonumret för {name} återtogs. Det tidigare gäller fortfarande.", EN: "The change of {name}’s account number was taken back. The one before stays in force."},
	}
	mailUnknown = i18n.Text{FI: "Jos et tiedä, mistä on kyse, ota heti yhteyttä opintokeskukseen.", SV: "Om du inte vet vad det gäller, kontakta genast studiecentralen.", EN: "If you do not know what this is about, contact the study centre at once."}
	mailOpen    = i18n.Text{FI: "Avaa tilinumero", SV: "Öppna kontonumret", EN: "Open the account number"}
	mailWhy     = i18n.Text{FI: "Saat viestin, koska olet järjestön pääkäyttäjä tai annoit tilinumeron.", SV: "Du får meddelandet för att du är organisationens huvudanvändare eller angav kontonumret.", EN: "You get this message because you are a main user of the organisation or entered the number."}

	refAccounts    = i18n.Text{FI: "annetut ja hyväksytyt tilinumerot", SV: "angivna och godkända kontonummer", EN: "account numbers entered and approved"}
	retainAccounts = i18n.Text{FI: "Järjestön vanha tilinumero poistetaan {n} vuoden kuluttua sen vuoden päättymisestä, jona se korvattiin.", SV: "En organisations gamla kontonummer raderas {n} år efter utgången av det år då det ersattes.", EN: "An organisation’s old account number is deleted {n} years after the end of the year in which it was replaced."}
)
