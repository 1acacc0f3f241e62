package agreement

import "parvi/internal/platform/i18n"

var (
	pageTitle   = i18n.Text{FI: "Koulutussopimus", SV: "Utbildningsavtal", EN: "Training agreement"}
	pageLead    = i18n.Text{FI: "Järjestö ja opintokeskus sopivat, mitä koulutuksella tavoitellaan ja mikä siitä kuuluu opintokeskuksen ohjelmaan.", SV: "Organisationen och studiecentralen kommer överens om utbildningens mål och om vad som ingår i studiecentralens program.", EN: "The organisation and the study centre agree on what its training is for, and what of it belongs to the centre’s programme."}
	pageNow     = i18n.Text{FI: "Sopimus", SV: "Avtalet", EN: "The agreement"}
	pageNone    = i18n.Text{FI: "Sopimusta ei ole vielä", SV: "Det finns inget avtal ännu", EN: "No agreement yet"}
	pageNoneHow = i18n.Text{FI: "Aloita luonnos, keskustelkaa siitä yhdessä ja allekirjoittakaa se.", SV: "Börja på ett utkast, diskutera det tillsammans och underteckna det.", EN: "Begin a draft, talk it over together and sign it."}
	pageDraft   = i18n.Text{FI: "Tekeillä oleva sopimus", SV: "Avtal under arbete", EN: "Agreement in the making"}
	pagePast    = i18n.Text{FI: "Aiemmat sopimukset", SV: "Tidigare avtal", EN: "Earlier agreements"}
	pageUsers   = i18n.Text{FI: "Pääkäyttäjät", SV: "Huvudanvändare", EN: "Main users"}
	pageNoUsers = i18n.Text{FI: "Järjestöllä ei ole pääkäyttäjää.", SV: "Organisationen har ingen huvudanvändare.", EN: "The organisation has no main user."}
	pageBegin   = i18n.Text{FI: "Aloita sopimusluonnos", SV: "Börja på ett avtalsutkast", EN: "Begin a draft"}
	pageNext    = i18n.Text{FI: "Valmistele seuraava sopimus", SV: "Förbered nästa avtal", EN: "Prepare the next agreement"}
	pageEdit    = i18n.Text{FI: "Muokkaa luonnosta", SV: "Redigera utkastet", EN: "Edit the draft"}
	pageDrop    = i18n.Text{FI: "Poista luonnos", SV: "Ta bort utkastet", EN: "Delete the draft"}
	pageSign    = map[Side]i18n.Text{
		OfOrg:    {FI: "Allekirjoita järjestön puolesta", SV: "Underteckna för organisationen", EN: "Sign for the organisation"},
		OfCentre: {FI: "Allekirjoita opintokeskuksen puolesta", SV: "Underteckna för studiecentralen", EN: "Sign for the study centre"},
	}
	pageSignWhat  = i18n.Text{FI: "Allekirjoitus merkitsee nimesi ja ajan sopimukseen. Jos joku muuttaa tekstiä, allekirjoitukset poistuvat.", SV: "Underskriften antecknar ditt namn och tiden i avtalet. Om någon ändrar texten tas underskrifterna bort.", EN: "Signing writes your name and the time into the agreement. If somebody changes the text, the signatures are taken away."}
	pageEnd       = i18n.Text{FI: "Päätä sopimus kesken kauden", SV: "Avsluta avtalet i förtid", EN: "End the agreement early"}
	pageEndLead   = i18n.Text{FI: "Molemmat osapuolet saavat tiedon ja perustelun. Sopimukseen perustuva jäsenyys päättyy samana päivänä.", SV: "Båda parterna får besked och motivering. Medlemskapet som bygger på avtalet upphör samma dag.", EN: "Both sides are told, with the reason. The membership that rests on the agreement ends the same day."}
	pageWaits     = i18n.Text{FI: "Toinen osapuoli on allekirjoittanut. Sopimus odottaa vielä toista allekirjoitusta.", SV: "Den ena parten har undertecknat. Avtalet väntar ännu på den andra underskriften.", EN: "One side has signed. The agreement still waits for the other signature."}
	pageOther     = i18n.Text{FI: "Luonnos on valmis, mutta et voi allekirjoittaa sitä itse.", SV: "Utkastet är klart, men du kan inte själv underteckna det.", EN: "The draft is ready, but you cannot sign it yourself."}
	flashSaved    = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet har sparats.", EN: "The draft is saved."}
	flashSigned   = i18n.Text{FI: "Allekirjoitit sopimuksen. Se odottaa vielä toista osapuolta.", SV: "Du undertecknade avtalet. Det väntar ännu på den andra parten.", EN: "You signed the agreement. It still waits for the other side."}
	flashForce    = i18n.Text{FI: "Sopimus on allekirjoitettu.", SV: "Avtalet är undertecknat.", EN: "The agreement is signed."}
	flashEnded    = i18n.Text{FI: "Sopimus päättyy valitsemanasi päivänä. Molemmille kerrottiin.", SV: "Avtalet upphör den dag du valde. Båda parterna har fått besked.", EN: "The agreement ends on the day you chose. Both sides were told."}
	flashDropped  = i18n.Text{FI: "Luonnos poistettiin.", SV: "Utkastet togs bort.", EN: "The draft was deleted."}
	toolList      = i18n.Text{FI: "Mitkä ovat voimassa, mitkä tekeillä ja mitkä päättymässä", SV: "Vilka som gäller, är under arbete eller löper ut", EN: "Which are in force, in the making or about to end"}
	toolAgreement = i18n.Text{FI: "Mitä opintokeskuksen kanssa on sovittu, ja pääkäyttäjän vaihto", SV: "Vad som avtalats med studiecentralen och byte av huvudanvändare", EN: "What is agreed with the study centre, and handing over to the next main user"}
	toolRules     = i18n.Text{FI: "Miten järjestössä toimitaan ja ketkä ovat lukeneet ohjeet", SV: "Hur man gör i organisationen och vilka som har läst anvisningarna", EN: "How things are done in the organisation, and who has read it"}
	listTitle     = i18n.Text{FI: "Koulutussopimukset", SV: "Utbildningsavtal", EN: "Training agreements"}
	listLead      = i18n.Text{FI: "Jäsenjärjestöjen sopimukset: mitkä ovat voimassa, mitkä tekeillä ja mitkä päättymässä.", SV: "Medlemsorganisationernas avtal: vilka som gäller, vilka som är under arbete och vilka som löper ut.", EN: "The members’ agreements: which are in force, which are in the making and which are about to end."}
	listCount     = i18n.Count{One: i18n.Text{FI: "{n} jäsenjärjestö", SV: "{n} medlemsorganisation", EN: "{n} member organisation"}, Other: i18n.Text{FI: "{n} jäsenjärjestöä", SV: "{n} medlemsorganisationer", EN: "{n} member organisations"}}
	listEmpty     = i18n.Text{FI: "Jäsenjärjestöjä ei ole", SV: "Det finns inga medlemsorganisationer", EN: "No member organisations"}
	listEmptyHow  = i18n.Text{FI: "Kun järjestölle merkitään jäsenyys opintokeskuksessa, se näkyy tässä.", SV: "När en organisation antecknas som medlem i studiecentralen visas den här.", EN: "When an organisation is noted as a member of the study centre, it appears here."}
	listNone      = i18n.Text{FI: "Ei sopimusta", SV: "Inget avtal", EN: "No agreement"}
	taskSign      = i18n.Text{FI: "Koulutussopimus odottaa allekirjoitustasi", SV: "Utbildningsavtalet väntar på din underskrift", EN: "A training agreement waits for your signature"}
	verbSign      = i18n.Text{FI: "Lue ja allekirjoita", SV: "Läs och underteckna", EN: "Read and sign"}
	taskRules     = i18n.Text{FI: "Järjestön ohjeet ovat muuttuneet", SV: "Organisationens anvisningar har ändrats", EN: "The house rules have changed"}
	verbRules     = i18n.Text{FI: "Lue ja kuittaa", SV: "Läs och kvittera", EN: "Read and confirm"}
)

var (
	wordCentre   = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	wordDays     = i18n.Text{FI: "Voimassa", SV: "Giltighetstid", EN: "In force"}
	wordFirst    = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dag", EN: "First day"}
	wordLast     = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dag", EN: "Last day"}
	wordAims     = i18n.Text{FI: "Yhteistyön tavoitteet", SV: "Mål för samarbetet", EN: "Aims of the cooperation"}
	hintAims     = i18n.Text{FI: "Mihin järjestö tarvitsee koulutusta ja mitä opintokeskus siihen antaa?", SV: "Vad behöver organisationen utbildning för, och vad bidrar studiecentralen med?", EN: "What does the organisation need training for, and what does the centre give to it?"}
	wordFocus    = i18n.Text{FI: "Koulutuksen painopisteet", SV: "Tyngdpunkter i utbildningen", EN: "Focus areas of training"}
	hintFocus    = i18n.Text{FI: "Yksi riville, esimerkiksi: vapaaehtoisten perehdytys", SV: "En per rad, till exempel: introduktion av frivilliga", EN: "One a line, for example: introducing volunteers"}
	wordProg     = i18n.Text{FI: "Mitkä koulutukset kuuluvat opintokeskuksen ohjelmaan?", SV: "Vilka utbildningar ingår i studiecentralens program?", EN: "Which trainings belong to the centre’s programme?"}
	wordModels   = i18n.Text{FI: "Koulutusmallit, joita tarvitaan", SV: "Kursmodeller som behövs", EN: "Course models needed"}
	wordOnline   = i18n.Text{FI: "Verkkokoulutuksen palvelut ja verkkokurssit", SV: "Tjänster för nätutbildning och nätkurser", EN: "Online services and courses"}
	wordTalked   = i18n.Text{FI: "Yhteinen keskustelu pidettiin", SV: "Gemensamt samtal fördes", EN: "Talked over together on"}
	hintTalked   = i18n.Text{FI: "Kun päivä on annettu, sopimuksen voi allekirjoittaa.", SV: "När dagen är angiven kan avtalet undertecknas.", EN: "Once the day is given, the agreement can be signed."}
	wordContact  = i18n.Text{FI: "Yhteyshenkilö opintokeskuksessa", SV: "Kontaktperson vid studiecentralen", EN: "Contact at the study centre"}
	wordNobody   = i18n.Text{FI: "Ei nimetty", SV: "Ingen namngiven", EN: "Nobody named"}
	wordOrgBy    = i18n.Text{FI: "Järjestön puolesta", SV: "För organisationen", EN: "For the organisation"}
	wordCentreBy = i18n.Text{FI: "Opintokeskuksen puolesta", SV: "För studiecentralen", EN: "For the study centre"}
	wordUnsigned = i18n.Text{FI: "Allekirjoitus puuttuu", SV: "Underskrift saknas", EN: "Not signed yet"}
	wordReason   = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	wordState    = i18n.Text{FI: "Vaihe", SV: "Läge", EN: "State"}
	wordOrg      = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	wordDraft    = i18n.Text{FI: "Tekeillä", SV: "Under arbete", EN: "In the making"}
	wordSave     = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	stateWords   = map[State]i18n.Text{
		Draft:     {FI: "Luonnos", SV: "Utkast", EN: "Draft"},
		Discussed: {FI: "Allekirjoitettavana", SV: "Ska undertecknas", EN: "To be signed"},
		Signed:    {FI: "Allekirjoitettu", SV: "Undertecknat", EN: "Signed"},
		Review:    {FI: "Päättymässä: valmistelkaa seuraava", SV: "Löper snart ut: förbered nästa", EN: "Ends soon: prepare the next"},
		Renewed:   {FI: "Uusittu", SV: "Förnyat", EN: "Renewed"},
		Ended:     {FI: "Päätetty", SV: "Avslutat", EN: "Ended"},
		Over:      {FI: "Päättynyt", SV: "Har gått ut", EN: "Expired"},
	}
)

var (
	rulesTitle   = i18n.Text{FI: "Järjestön omat ohjeet", SV: "Organisationens egna anvisningar", EN: "House rules"}
	rulesLead    = i18n.Text{FI: "Näin järjestössä sovitaan koulutusten suunnittelusta, tunneista ja raporteista. Ohjeet koskevat kaikkia, jotka toimivat järjestön puolesta.", SV: "Så här gör organisationen med planering av kurser, timmar och redovisningar. Anvisningarna gäller alla som handlar för organisationen.", EN: "How the organisation goes about planning courses, hours and reports. The rules are for everybody who acts for it."}
	rulesNone    = i18n.Text{FI: "Ohjeita ei ole kirjoitettu", SV: "Inga anvisningar har skrivits", EN: "No rules have been written"}
	rulesNoneHow = i18n.Text{FI: "Pääkäyttäjä kirjoittaa ne. Silloin kaikki järjestön käyttäjät saavat ne luettavakseen.", SV: "Huvudanvändaren skriver dem. Då får alla organisationens användare läsa dem.", EN: "A main user writes them. Then all who use Parvi for the organisation are shown them."}
	rulesNow     = i18n.Text{FI: "Voimassa olevat ohjeet", SV: "Gällande anvisningar", EN: "The rules in force"}
	rulesVersion = i18n.Text{FI: "Versio {n}, {date}", SV: "Version {n}, {date}", EN: "Version {n}, {date}"}
	rulesConfirm = i18n.Text{FI: "Olen lukenut ohjeet", SV: "Jag har läst anvisningarna", EN: "I have read the rules"}
	rulesRead    = i18n.Text{FI: "Olet kuitannut ohjeet luetuiksi.", SV: "Du har kvitterat att du läst anvisningarna.", EN: "You have confirmed that you read the rules."}
	rulesWrite   = i18n.Text{FI: "Kirjoita ohjeet", SV: "Skriv anvisningarna", EN: "Write the rules"}
	rulesChange  = i18n.Text{FI: "Muuta ohjeita", SV: "Ändra anvisningarna", EN: "Change the rules"}
	rulesText    = i18n.Text{FI: "Ohjeet", SV: "Anvisningar", EN: "Rules"}
	rulesHint    = i18n.Text{FI: "Muutos lähtee kaikille käyttäjille, ja jokainen kuittaa sen luetuksi.", SV: "En ändring skickas till alla användare, och var och en kvitterar den som läst.", EN: "A change is sent to all users, and each confirms it."}
	rulesSave    = i18n.Text{FI: "Ota ohjeet käyttöön", SV: "Ta anvisningarna i bruk", EN: "Put the rules into force"}
	rulesWho     = i18n.Text{FI: "Kuka on lukenut", SV: "Vem har läst", EN: "Who has read them"}
	rulesOf      = i18n.Text{FI: "{read}/{all} käyttäjää on kuitannut ohjeet", SV: "{read}/{all} användare har kvitterat anvisningarna", EN: "{read}/{all} users have confirmed the rules"}
	rulesNotYet  = i18n.Text{FI: "Ei vielä", SV: "Inte ännu", EN: "Not yet"}
	rulesAt      = i18n.Text{FI: "Kuittasi {date}", SV: "Kvitterade {date}", EN: "Confirmed {date}"}
	rulesName    = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	rulesWhen    = i18n.Text{FI: "Kuittaus", SV: "Kvittering", EN: "Confirmed"}
	flashRules   = i18n.Text{FI: "Ohjeet ovat käytössä, ja käyttäjille kerrotaan niistä.", SV: "Anvisningarna är i bruk, och användarna får besked.", EN: "The rules are in force, and the users are told."}
	flashRead    = i18n.Text{FI: "Kiitos, kuittaus on tallennettu.", SV: "Tack, kvitteringen har sparats.", EN: "Thank you, your confirmation is stored."}
)

var (
	msgTooLong       = i18n.Text{FI: "Teksti on liian pitkä: enintään {max} merkkiä.", SV: "Texten är för lång: högst {max} tecken.", EN: "The text is too long: at most {max} characters."}
	msgDayFar        = i18n.Text{FI: "Tarkista vuosi.", SV: "Kontrollera årtalet.", EN: "Check the year."}
	msgEndsFirst     = i18n.Text{FI: "Viimeinen päivä on ennen ensimmäistä.", SV: "Den sista dagen är före den första.", EN: "The last day is before the first."}
	msgTalkedLater   = i18n.Text{FI: "Keskustelua ei ole vielä pidetty. Anna päivä, kun se on pidetty.", SV: "Samtalet har inte förts ännu. Ange dagen när det har förts.", EN: "The discussion has not been held yet. Give the day once it has."}
	msgNoContact     = i18n.Text{FI: "Valitse opintokeskuksen työntekijä.", SV: "Välj en anställd vid studiecentralen.", EN: "Choose somebody who works at the study centre."}
	msgNoDates       = i18n.Text{FI: "Anna sopimuksen ensimmäinen ja viimeinen päivä, ennen kuin se allekirjoitetaan.", SV: "Ange avtalets första och sista dag innan det undertecknas.", EN: "Give the agreement’s first and last day before it is signed."}
	msgNoAims        = i18n.Text{FI: "Kirjoita yhteistyön tavoitteet, ennen kuin sopimus allekirjoitetaan.", SV: "Skriv målen för samarbetet innan avtalet undertecknas.", EN: "Write the aims of the cooperation before the agreement is signed."}
	msgNotTalked     = i18n.Text{FI: "Sopimuksesta keskustellaan yhdessä ennen allekirjoitusta. Anna keskustelun päivä.", SV: "Avtalet diskuteras tillsammans innan det undertecknas. Ange dagen för samtalet.", EN: "The agreement is talked over together before it is signed. Give the day of the discussion."}
	msgBegun         = i18n.Text{FI: "Seuraava sopimus on jo tekeillä.", SV: "Nästa avtal är redan under arbete.", EN: "The next agreement is in the making already."}
	msgNotOpen       = i18n.Text{FI: "Sopimus on jo allekirjoitettu, eikä sitä voi enää muuttaa.", SV: "Avtalet är redan undertecknat och kan inte längre ändras.", EN: "The agreement is signed and can no longer be changed."}
	msgNotInForce    = i18n.Text{FI: "Vain voimassa olevan sopimuksen voi päättää.", SV: "Bara ett gällande avtal kan avslutas.", EN: "Only an agreement in force can be ended."}
	msgEdited        = i18n.Text{FI: "Joku muu muutti tekstiä samaan aikaan. Vertaa tekstejä ja tallenna uudelleen.", SV: "Någon annan ändrade texten samtidigt. Jämför texterna och spara på nytt.", EN: "Somebody else changed the text at the same time. Compare and save again."}
	msgEditedSign    = i18n.Text{FI: "Teksti on muuttunut sen jälkeen, kun avasit sen. Lue se uudelleen ennen allekirjoitusta.", SV: "Texten har ändrats efter att du öppnade den. Läs den på nytt innan du undertecknar.", EN: "The text has changed since you opened it. Read it again before you sign."}
	msgSignedAlready = i18n.Text{FI: "Tämä osapuoli on jo allekirjoittanut.", SV: "Den här parten har redan undertecknat.", EN: "This side has signed already."}
	msgBothSides     = i18n.Text{FI: "Sama henkilö ei voi allekirjoittaa molempien puolesta.", SV: "Samma person kan inte underteckna för båda parterna.", EN: "The same person cannot sign for both sides."}
	msgReason        = i18n.Text{FI: "Kerro, miksi sopimus päättyy.", SV: "Berätta varför avtalet avslutas.", EN: "Say why the agreement ends."}
	msgEndDay        = i18n.Text{FI: "Valitse päivä tästä päivästä sopimuksen viimeiseen päivään.", SV: "Välj en dag från i dag till avtalets sista dag.", EN: "Choose a day from today to the agreement’s last."}
	msgRulesEmpty    = i18n.Text{FI: "Kirjoita ohjeet.", SV: "Skriv anvisningarna.", EN: "Write the rules."}
	msgRulesNewer    = i18n.Text{FI: "Ohjeet ovat muuttuneet sen jälkeen, kun avasit ne. Lue uudet ja kuittaa sitten.", SV: "Anvisningarna har ändrats efter att du öppnade dem. Läs de nya och kvittera sedan.", EN: "The rules have changed since you opened them. Read the new ones, then confirm."}
)

var (
	mailSubjects = map[news]i18n.Text{
		newsReady:  {FI: "Koulutussopimus odottaa allekirjoitusta: {name}", SV: "Utbildningsavtalet väntar på underskrift: {name}", EN: "The training agreement waits to be signed: {name}"},
		newsSigned: {FI: "Toinen osapuoli allekirjoitti sopimuksen: {name}", SV: "Den andra parten undertecknade avtalet: {name}", EN: "The other side has signed the agreement: {name}"},
		newsForce:  {FI: "Koulutussopimus on allekirjoitettu: {name}", SV: "Utbildningsavtalet är undertecknat: {name}", EN: "The training agreement is signed: {name}"},
		newsEnded:  {FI: "Koulutussopimus päättyy: {name}", SV: "Utbildningsavtalet upphör: {name}", EN: "The training agreement ends: {name}"},
		newsReview: {FI: "Koulutussopimus on päättymässä: {name}", SV: "Utbildningsavtalet löper snart ut: {name}", EN: "The training agreement is about to end: {name}"},
	}
	mailTexts = map[news]i18n.Text{
		newsReady:  {FI: "Järjestön {name} koulutussopimuksesta on keskusteltu. Lue teksti ja allekirjoita se, jos se on kunnossa.", SV: "Utbildningsavtalet för {name} har diskuterats. Läs texten och underteckna den om allt stämmer.", EN: "The training agreement of {name} has been talked over. Read the text and sign it if it is right."},
		newsSigned: {FI: "Järjestön {name} koulutussopimuksesta puuttuu enää toinen allekirjoitus.", SV: "I utbildningsavtalet för {name} saknas bara den andra underskriften.", EN: "The training agreement of {name} lacks only the second signature."},
		newsForce:  {FI: "Molemmat osapuolet ovat allekirjoittaneet järjestön {name} koulutussopimuksen.", SV: "Båda parterna har undertecknat utbildningsavtalet för {name}.", EN: "Both sides have signed the training agreement of {name}."},
		newsEnded:  {FI: "Järjestön {name} koulutussopimus päättyy {date}.", SV: "Utbildningsavtalet för {name} upphör {date}.", EN: "The training agreement of {name} ends on {date}."},
		newsReview: {FI: "Järjestön {name} koulutussopimus päättyy {date}. Katsokaa yhdessä, miten se toimi, ja valmistelkaa seuraava.", SV: "Utbildningsavtalet för {name} upphör {date}. Gå tillsammans igenom hur det har fungerat och förbered nästa.", EN: "The training agreement of {name} ends on {date}. Look together at how it has worked, and prepare the next."},
	}
	mailOpen         = i18n.Text{FI: "Avaa sopimus", SV: "Öppna avtalet", EN: "Open the agreement"}
	mailWhy          = i18n.Text{FI: "Saat viestin, koska olet järjestön pääkäyttäjä tai vastaat sopimuksesta opintokeskuksessa.", SV: "Du får meddelandet för att du är organisationens huvudanvändare eller ansvarar för avtalet vid studiecentralen.", EN: "You get this message because you are a main user of the organisation or answer for the agreement at the study centre."}
	mailRulesSubject = i18n.Text{FI: "Järjestön ohjeet muuttuivat: {name}", SV: "Organisationens anvisningar har ändrats: {name}", EN: "The house rules have changed: {name}"}
	mailRules        = i18n.Text{FI: "{name} on muuttanut ohjeita, joita noudatat, kun toimit sen puolesta.", SV: "{name} har ändrat de anvisningar som du följer när du handlar för organisationen.", EN: "{name} has changed the rules that you go by when you act for it."}
	mailRulesOpen    = i18n.Text{FI: "Lue ja kuittaa", SV: "Läs och kvittera", EN: "Read and confirm"}
	mailRulesWhy     = i18n.Text{FI: "Saat viestin, koska toimit järjestön puolesta Parvessa.", SV: "Du får meddelandet för att du handlar för organisationen i Parvi.", EN: "You get this message because you act for the organisation in Parvi."}

	refSigned = i18n.Text{FI: "allekirjoitetut sopimukset ja kuitatut ohjeet", SV: "undertecknade avtal och kvitterade anvisningar", EN: "agreements signed and rules confirmed"}
)
