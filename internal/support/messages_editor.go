package support

import "parvi/internal/platform/i18n"

// Pages on which rule sets are written and tried.
var (
	msgSourceOf     = i18n.Text{FI: "Kirjoita, mihin muutetut arvot perustuvat.", SV: "Skriv vad de ändrade värdena grundar sig på.", EN: "Write what the changed values are based on."}
	msgRulesThere   = i18n.Text{FI: "Tämä versio on jo täällä.", SV: "Den här versionen finns redan.", EN: "This version is there already."}
	msgRulesOther   = i18n.Text{FI: "Samalla versiolla on täällä toinen sisältö. Korjaus on uusi versio.", SV: "Samma version har ett annat innehåll här. En rättelse är en ny version.", EN: "The same version has other content here. A correction is a new version."}
	msgReasonOf     = i18n.Text{FI: "Kirjoita, miksi säännöt muuttuvat.", SV: "Skriv varför reglerna ändras.", EN: "Write why the rules change."}
	msgRulesWrong   = i18n.Text{FI: "Säännöt eivät kelpaa sellaisinaan.", SV: "Reglerna kan inte godtas i den här formen.", EN: "The rules cannot be accepted as they are."}
	msgContradicts  = i18n.Text{FI: "Arvo on ristiriidassa toisen kohdan kanssa.", SV: "Värdet strider mot en annan punkt.", EN: "The value contradicts another point."}
	msgChoices      = i18n.Text{FI: "Kirjoita jokin näistä: {choices}.", SV: "Skriv något av följande: {choices}.", EN: "Write one of these: {choices}."}
	msgWriteSo      = i18n.Text{FI: "Kirjoita arvo näin: {form}.", SV: "Skriv värdet så här: {form}.", EN: "Write the value like this: {form}."}
	msgWhichBase    = i18n.Text{FI: "Valitse säännöt, joista aloitetaan.", SV: "Välj de regler som du utgår från.", EN: "Choose the rules to begin from."}
	msgWhichYear    = i18n.Text{FI: "Kirjoita vuosi väliltä {first}–{last}.", SV: "Skriv ett år mellan {first} och {last}.", EN: "Write a year from {first} to {last}."}
	msgBegun        = i18n.Text{FI: "Sen vuoden säännöistä on jo luonnos. Jatka sitä.", SV: "Det finns redan ett utkast till reglerna för det året. Fortsätt med det.", EN: "There already is a draft of the rules for that year. Go on with it."}
	msgNotDraft     = i18n.Text{FI: "Luonnos odottaa jo hyväksymistä, joten sitä ei voi enää muuttaa.", SV: "Utkastet väntar redan på godkännande och kan inte längre ändras.", EN: "The draft already waits for approval and can no longer be changed."}
	msgNotSubmitted = i18n.Text{FI: "Luonnos ei odota hyväksymistä.", SV: "Utkastet väntar inte på godkännande.", EN: "The draft does not wait for approval."}
	msgOtherEdition = i18n.Text{FI: "Joku muu on muuttanut luonnosta sillä välin. Tarkista, mitä siinä nyt lukee, ja tallenna sitten uudelleen.", SV: "Någon annan har ändrat utkastet under tiden. Kontrollera vad där nu står och spara sedan på nytt.", EN: "Somebody else has changed the draft meanwhile. See what it says now, then save again."}
	msgWhyReturned  = i18n.Text{FI: "Kirjoita, mitä pitää korjata.", SV: "Skriv vad som ska rättas.", EN: "Write what has to be mended."}

	toolRules    = i18n.Text{FI: "Luonnokset, vertailu edellisiin ja hyväksyntä", SV: "Utkast, jämförelse med tidigare regler och godkännande", EN: "Drafts, comparison with the last and approval"}
	shelfTitle   = i18n.Text{FI: "Tukisääntöjen valmistelu", SV: "Beredning av bidragsregler", EN: "Preparing the support rules"}
	shelfLead    = i18n.Text{FI: "Uudet säännöt kirjoitetaan luonnoksena voimassa olevien pohjalta. Toinen henkilö hyväksyy ne. Tehdyt päätökset eivät muutu.", SV: "Nya regler skrivs som ett utkast utifrån dem som gäller. En annan person godkänner dem. Fattade beslut ändras inte.", EN: "New rules are written as a draft from those in force. Another person approves them. Decisions already made do not change."}
	shelfNoCode  = i18n.Text{FI: "Opintokeskuksella ei ole vielä tukisääntöjä", SV: "Studiecentralen har inga bidragsregler än", EN: "The study centre has no support rules yet"}
	shelfNoText  = i18n.Text{FI: "Valitse koulutusten käsittelyn asetuksissa, minkä opintokeskuksen sääntöjä käytetään.", SV: "Välj i inställningarna för hur utbildningar behandlas vilken studiecentrals regler som används.", EN: "Choose in the settings of how trainings are handled which study centre’s rules are used."}
	shelfList    = i18n.Text{FI: "Säännöt ja luonnokset", SV: "Regler och utkast", EN: "Rules and drafts"}
	shelfNew     = i18n.Text{FI: "Uusi luonnos", SV: "Nytt utkast", EN: "New draft"}
	shelfNewHint = i18n.Text{FI: "Jos vuosi on sama kuin pohjan, luonnos on sen korjaus.", SV: "Om året är detsamma som i reglerna du utgår från är utkastet en rättelse av dem.", EN: "If the year is that of the rules you begin from, the draft is a correction of them."}
	fieldBase    = i18n.Text{FI: "Mistä säännöistä aloitetaan?", SV: "Vilka regler utgår du från?", EN: "Which rules to begin from?"}
	fieldYear    = i18n.Text{FI: "Minkä vuoden alusta uudet säännöt ovat voimassa?", SV: "Från början av vilket år gäller de nya reglerna?", EN: "From the beginning of which year do the new rules hold?"}
	fieldReason  = i18n.Text{FI: "Miksi säännöt muuttuvat?", SV: "Varför ändras reglerna?", EN: "Why do the rules change?"}
	fieldSource  = i18n.Text{FI: "Mihin muutetut arvot perustuvat?", SV: "Vad grundar sig de ändrade värdena på?", EN: "What are the changed values based on?"}
	fieldSourceH = i18n.Text{FI: "Esimerkiksi: hallituksen päätös 15.11.2026 § 7", SV: "Till exempel: styrelsens beslut 15.11.2026 § 7", EN: "For example: decision of the board on 15 November 2026, section 7"}
	doBegin      = i18n.Text{FI: "Aloita luonnos", SV: "Börja utkastet", EN: "Begin the draft"}
	flashBegun   = i18n.Text{FI: "Luonnos on aloitettu. Muuta siitä se, mikä muuttuu.", SV: "Utkastet är påbörjat. Ändra det som ska ändras.", EN: "The draft has been begun. Change what changes."}
	colState     = i18n.Text{FI: "Tila", SV: "Status", EN: "State"}
	colVersion   = i18n.Text{FI: "Versio", SV: "Version", EN: "Version"}
	colChanged   = i18n.Text{FI: "Muutettu", SV: "Ändrad", EN: "Changed"}

	stateDraft     = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	stateSubmitted = i18n.Text{FI: "Odottaa hyväksymistä", SV: "Väntar på godkännande", EN: "Waits for approval"}
	stateInForce   = i18n.Text{FI: "Voimassa", SV: "I kraft", EN: "In force"}
	stateEnded     = i18n.Text{FI: "Voimassaolo päättynyt", SV: "Gäller inte längre", EN: "No longer in force"}
	stateBefore    = i18n.Text{FI: "Korvattu uudella versiolla", SV: "Ersatt av en ny version", EN: "Replaced by a new version"}

	oneChanges  = i18n.Text{FI: "Mikä muuttuu", SV: "Vad som ändras", EN: "What changes"}
	oneAgainst  = i18n.Text{FI: "Vertailukohtana {id}, versio {version}.", SV: "Jämfört med {id}, version {version}.", EN: "Compared with {id}, version {version}."}
	oneNothing  = i18n.Text{FI: "Mikään ei muutu vielä.", SV: "Ingenting ändras än.", EN: "Nothing changes yet."}
	oneReason   = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	oneFrom     = i18n.Text{FI: "Voimassa alkaen", SV: "I kraft från", EN: "In force from"}
	oneReturned = i18n.Text{FI: "Luonnos palautettiin korjattavaksi", SV: "Utkastet returnerades för rättelse", EN: "The draft was returned to be mended"}
	oneWaits    = i18n.Text{FI: "Luonnos odottaa toista henkilöä", SV: "Utkastet väntar på en annan person", EN: "The draft waits for another person"}
	oneWaitsYou = i18n.Text{FI: "Kirjoitit sitä itse, joten joku muu sääntöjen ylläpitäjistä hyväksyy sen.", SV: "Du har själv skrivit på det, så någon annan av de regelansvariga godkänner det.", EN: "You wrote some of it, so another of the rules editors approves it."}
	oneWaitsAny = i18n.Text{FI: "Sen hyväksyy sääntöjen ylläpitäjä, joka ei ole kirjoittanut sitä.", SV: "Det godkänns av en regelansvarig som inte har skrivit på det.", EN: "A rules editor who wrote nothing of it approves it."}
	colBefore   = i18n.Text{FI: "Nyt", SV: "Nu", EN: "Now"}
	colThen     = i18n.Text{FI: "Luonnoksessa", SV: "I utkastet", EN: "In the draft"}
	saysNothing = i18n.Text{FI: "ei sanota", SV: "sägs inte", EN: "not said"}
	doEdit      = i18n.Text{FI: "Muuta luonnosta", SV: "Ändra utkastet", EN: "Change the draft"}
	doReplay    = i18n.Text{FI: "Kokeile päätöksillä", SV: "Pröva på besluten", EN: "Try on decisions"}
	doSubmit    = i18n.Text{FI: "Lähetä hyväksyttäväksi", SV: "Skicka för godkännande", EN: "Send for approval"}
	doApprove   = i18n.Text{FI: "Hyväksy säännöt voimaan", SV: "Godkänn reglerna", EN: "Approve the rules"}
	doReturn    = i18n.Text{FI: "Palauta korjattavaksi", SV: "Returnera för rättelse", EN: "Return to be mended"}
	doDrop      = i18n.Text{FI: "Hylkää luonnos", SV: "Kasta utkastet", EN: "Drop the draft"}
	fieldWhy    = i18n.Text{FI: "Mitä pitää korjata?", SV: "Vad ska rättas?", EN: "What has to be mended?"}
	didSubmit   = i18n.Text{FI: "Luonnos odottaa hyväksymistä.", SV: "Utkastet väntar på godkännande.", EN: "The draft waits for approval."}
	didApprove  = i18n.Text{FI: "Säännöt ovat voimassa.", SV: "Reglerna är i kraft.", EN: "The rules are in force."}
	didReturn   = i18n.Text{FI: "Luonnos palautettiin.", SV: "Utkastet returnerades.", EN: "The draft was returned."}
	didDrop     = i18n.Text{FI: "Luonnos on hylätty.", SV: "Utkastet har kastats.", EN: "The draft has been dropped."}
	didEdit     = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet har sparats.", EN: "The draft has been saved."}
	handleHead  = i18n.Text{FI: "Käsittely", SV: "Behandling", EN: "Handling"}

	editTitle   = i18n.Text{FI: "Muuta luonnosta", SV: "Ändra utkastet", EN: "Change the draft"}
	editLead    = i18n.Text{FI: "Tyhjä kohta: säännöt eivät sano siitä mitään, ja oletus on voimassa. Kysymysmerkki: sääntö on olemassa, mutta arvoa ei tiedetä.", SV: "Tom punkt: reglerna säger ingenting om den, och standardvärdet gäller. Frågetecken: regeln finns men värdet är okänt.", EN: "An empty point: the rules say nothing of it, and the default holds. A question mark: there is such a rule, but its value is not known."}
	editSave    = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	editDefault = i18n.Text{FI: "Oletus: {value}", SV: "Standardvärde: {value}", EN: "Default: {value}"}
	editRest    = i18n.Count{
		One:   i18n.Text{FI: "{n} muu kohta, josta säännöt eivät sano mitään", SV: "{n} annan punkt som reglerna inte säger något om", EN: "{n} other point the rules say nothing about"},
		Other: i18n.Text{FI: "{n} muuta kohtaa, joista säännöt eivät sano mitään", SV: "{n} andra punkter som reglerna inte säger något om", EN: "{n} other points the rules say nothing about"},
	}
	editLines = i18n.Text{FI: "Yksi arvo riville", SV: "Ett värde per rad", EN: "One value a line"}

	groupNames = map[string]i18n.Text{
		"hour":   {FI: "Opetustunti", SV: "Undervisningstimme", EN: "The teaching hour"},
		"people": {FI: "Osallistujat", SV: "Deltagare", EN: "Participants"},
		"money":  {FI: "Tuki ja katot", SV: "Bidrag och tak", EN: "Support and ceilings"},
		"costs":  {FI: "Kulut", SV: "Kostnader", EN: "Costs"},
		"permit": {FI: "Ehdot", SV: "Villkor", EN: "Conditions"},
		"time":   {FI: "Määräajat ja kiintiö", SV: "Tidsfrister och kvot", EN: "Deadlines and quota"},
		"told":   {FI: "Muu, mitä säännöt kertovat", SV: "Annat som reglerna säger", EN: "What else the rules tell"},
	}

	formWords = map[string]i18n.Text{
		"whole number": {FI: "kokonaisluku, esimerkiksi 7", SV: "ett heltal, till exempel 7", EN: "a whole number such as 7"},
		"hours":        {FI: "tunteja, esimerkiksi 6 tai 7.5", SV: "timmar, till exempel 6 eller 7.5", EN: "hours such as 6 or 7.5"},
		"percent":      {FI: "prosentteja, esimerkiksi 55", SV: "procent, till exempel 55", EN: "per cent such as 55"},
		"euros":        {FI: "euroja, esimerkiksi 35.00", SV: "euro, till exempel 35.00", EN: "euros such as 35.00"},
		"euros-euros":  {FI: "kaksi summaa, esimerkiksi 20.00-35.00", SV: "två summor, till exempel 20.00-35.00", EN: "two sums such as 20.00-35.00"},
		"minutes":      {FI: "minuutteja, esimerkiksi 15", SV: "minuter, till exempel 15", EN: "minutes such as 15"},
		"period":       {FI: "aika, esimerkiksi 4 weeks tai 1 day", SV: "en tid, till exempel 4 weeks eller 1 day", EN: "a time such as 4 weeks or 1 day"},
		"month-day":    {FI: "kuukausi ja päivä, esimerkiksi 01-18", SV: "månad och dag, till exempel 01-18", EN: "month and day such as 01-18"},
	}

	replayTitle   = i18n.Text{FI: "Vuoden {year} päätökset näillä säännöillä", SV: "Besluten {year} enligt de här reglerna", EN: "The decisions of {year} by these rules"}
	replayLead    = i18n.Text{FI: "Näin vuoden päätökset olisivat menneet, jos nämä säännöt olisivat olleet voimassa. Päätökset eivät muutu.", SV: "Så hade årets beslut blivit om de här reglerna hade gällt. Besluten ändras inte.", EN: "This is how the year’s decisions would have gone by these rules. The decisions do not change."}
	replayNone    = i18n.Text{FI: "Tältä vuodelta ei ole päätöksiä", SV: "Det finns inga beslut från det här året", EN: "There are no decisions of this year"}
	replayNoneHow = i18n.Text{FI: "Valitse vuosi, jolta päätöksiä on.", SV: "Välj ett år med beslut.", EN: "Choose a year with decisions."}
	replayBefore  = i18n.Text{FI: "myönnettiin", SV: "beviljades", EN: "was granted"}
	replayNow     = i18n.Text{FI: "näillä säännöillä", SV: "enligt de här reglerna", EN: "by these rules"}
	replayChange  = i18n.Text{FI: "Muutos", SV: "Ändring", EN: "Change"}
	replayGain    = i18n.Text{FI: "saisi enemmän", SV: "skulle få mer", EN: "would get more"}
	replayLose    = i18n.Text{FI: "saisi vähemmän", SV: "skulle få mindre", EN: "would get less"}
	replaySame    = i18n.Text{FI: "ei muutu", SV: "oförändrade", EN: "stay the same"}
	replayLacks   = i18n.Text{FI: "Säännöistä puuttuu arvo, jota {n} päätöstä tarvitsee. Ne eivät ole mukana summissa.", SV: "Reglerna saknar ett värde som {n} beslut behöver. De ingår inte i summorna.", EN: "The rules lack a value that {n} decisions need. They are in no sum."}
	replayUsed    = i18n.Text{FI: "Vuoden aikana käytetyt tunnit ja summat ovat päätöshetken mukaiset.", SV: "Timmar och summor som har använts under året är de som gällde vid beslutet.", EN: "What had been used during the year is as it was when each decision was made."}
	replayPicture = i18n.Text{FI: "Ketkä saisivat enemmän ja ketkä vähemmän", SV: "Vilka skulle få mer och vilka mindre", EN: "Who would get more and who less"}
	replaySays    = i18n.Text{FI: "{gain} koulutusta saisi enemmän, {lose} vähemmän, {same} saman verran.", SV: "{gain} utbildningar skulle få mer, {lose} mindre, {same} lika mycket.", EN: "{gain} trainings would get more, {lose} less, {same} the same."}
	replayBar     = i18n.Text{FI: "Muutos koulutusta kohden", SV: "Ändring per utbildning", EN: "Change for one training"}
	replayCount   = i18n.Text{FI: "Koulutuksia", SV: "Utbildningar", EN: "Trainings"}
	replayUnits   = i18n.Text{FI: "Järjestöt", SV: "Organisationer", EN: "Organisations"}
	replayCases   = i18n.Text{FI: "Koulutukset", SV: "Utbildningar", EN: "Trainings"}
	replayMost    = i18n.Text{FI: "{n} suurinta muutosta. Taulukossa (CSV) ovat kaikki.", SV: "De {n} största ändringarna. Tabellen (CSV) har alla.", EN: "The {n} greatest changes. The table (CSV) has all."}
	replayUnit    = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	replayCourse  = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	replayWas     = i18n.Text{FI: "Myönnetty", SV: "Beviljat", EN: "Granted"}
	replayWould   = i18n.Text{FI: "Näillä säännöillä", SV: "Enligt reglerna", EN: "By these rules"}
	replayYear    = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	replayShow    = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	replayUnknown = i18n.Text{FI: "arvo puuttuu", SV: "värde saknas", EN: "a value is missing"}
	replayOver    = i18n.Text{FI: "yli {sum}", SV: "över {sum}", EN: "over {sum}"}
	replayUnder   = i18n.Text{FI: "alle {sum}", SV: "under {sum}", EN: "below {sum}"}
)
