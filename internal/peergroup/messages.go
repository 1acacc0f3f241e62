package peergroup

import "parvi/internal/platform/i18n"

// Word is what a state is called.
func (s State) Word() i18n.Text { return stateWords[s] }

var (
	msgName       = i18n.Text{FI: "Kirjoita ryhmän nimi.", SV: "Skriv cirkelns namn.", EN: "Write the name of the group."}
	msgDay        = i18n.Text{FI: "Anna päivä.", SV: "Ange dagen.", EN: "Give the day."}
	msgDayFar     = i18n.Text{FI: "Tarkista vuosi.", SV: "Kontrollera året.", EN: "Check the year."}
	msgOrder      = i18n.Text{FI: "Kauden viimeinen päivä on ennen ensimmäistä.", SV: "Periodens sista dag är före den första.", EN: "The last day of the period is before the first."}
	msgHoursDays  = i18n.Text{FI: "Jaksoon ({days} päivää) mahtuu enintään {most} tuntia. Tarkista päivät ja tunnit.", SV: "Perioden ({days} dagar) rymmer högst {most} timmar. Kontrollera datumen och timmarna.", EN: "The period ({days} days) has room for {most} hours at most. Check the days and the hours."}
	msgHours      = i18n.Text{FI: "Anna tuntimäärä väliltä 0,5–1000.", SV: "Ange timmar mellan 0,5 och 1000.", EN: "Give hours from 0.5 to 1000."}
	msgOneYear    = i18n.Text{FI: "Kauden on oltava saman kalenterivuoden aikana. Tee seuraavalle vuodelle oma ryhmä.", SV: "Perioden ska rymmas i ett kalenderår. Gör en egen cirkel för nästa år.", EN: "The period has to be within one calendar year. Make a group of its own for the next year."}
	msgNoRules    = i18n.Text{FI: "Opintokeskuksella ei ole vertaisopintoryhmien tukea vuonna {year}. Aiempien vuosien ryhmät säilyvät luettavina.", SV: "Studiecentralen har inget stöd för studiecirklar år {year}. Tidigare års cirklar går att läsa.", EN: "The study centre has no support for peer study groups in {year}. Groups of earlier years remain to be read."}
	msgNoCentre   = i18n.Text{FI: "Organisaatio ei ole opintokeskuksen jäsen.", SV: "Organisationen är inte medlem i en studiecentral.", EN: "The organisation is not a member of a study centre."}
	msgNoAim      = i18n.Text{FI: "Kerro, mitä ryhmä aikoo oppia. Juhlat, retket ja kokoukset eivät ole opiskelua.", SV: "Berätta vad cirkeln vill lära sig. Fester, utflykter och möten är inte studier.", EN: "Say what the group means to learn. Parties, trips and meetings are not study."}
	msgNoLeader   = i18n.Text{FI: "Nimeä ryhmälle ohjaaja.", SV: "Ange en cirkelledare.", EN: "Name a leader for the group."}
	msgNotNow     = i18n.Text{FI: "Tätä ei voi tehdä nyt. Ryhmän tila: {state}.", SV: "Det här går inte att göra nu. Cirkelns läge: {state}.", EN: "This cannot be done now. State of the group: {state}."}
	msgChanged    = i18n.Text{FI: "Joku muu on muuttanut suunnitelmaa. Avaa se uudelleen.", SV: "Någon annan har ändrat planen. Öppna den på nytt.", EN: "Somebody else has changed the plan. Open it again."}
	msgSentOnce   = i18n.Text{FI: "Lähetettyä suunnitelmaa ei voi poistaa. Voit perua ryhmän.", SV: "En plan som har skickats kan inte tas bort. Du kan ställa in cirkeln.", EN: "A plan that has been sent cannot be deleted. You can cancel the group."}
	msgComment    = i18n.Text{FI: "Kirjoita perustelu.", SV: "Skriv en motivering.", EN: "Write why."}
	msgNotOver    = i18n.Text{FI: "Raportin voi lähettää, kun kausi on päättynyt {date}.", SV: "Redovisningen kan skickas när perioden har slutat {date}.", EN: "The report can be sent once the period has ended on {date}."}
	msgNoMeetings = i18n.Text{FI: "Kirjaa ainakin yksi tapaaminen.", SV: "Anteckna minst en träff.", EN: "Note at least one meeting."}
	msgNoLearned  = i18n.Text{FI: "Kerro raportissa, mitä ryhmä oppi.", SV: "Berätta i redovisningen vad cirkeln lärde sig.", EN: "Say in the report what the group learned."}
	msgPaidDay    = i18n.Text{FI: "Maksupäivä on päätöksen jälkeen ja viimeistään tänään.", SV: "Betalningsdagen är efter beslutet och senast i dag.", EN: "The day of payment is after the decision, and today at the latest."}
	msgNoAccount  = i18n.Text{FI: "Järjestäjällä ei ole hyväksyttyä tilinumeroa.", SV: "Arrangören har inget godkänt kontonummer.", EN: "The organiser has no approved account number."}
	msgMember     = i18n.Text{FI: "Kirjoita jäsenen nimi.", SV: "Skriv medlemmens namn.", EN: "Write the name of the member."}
	msgTwice      = i18n.Text{FI: "Sama jäsen on jo luettelossa.", SV: "Medlemmen finns redan i förteckningen.", EN: "The member is on the list already."}
	msgTooMany    = i18n.Text{FI: "Luettelo on täynnä.", SV: "Förteckningen är full.", EN: "The list is full."}
	msgWasThere   = i18n.Text{FI: "Jäsen on merkitty läsnä olevaksi. Muuta ensin tapaamisen merkintää.", SV: "Medlemmen är antecknad som närvarande. Ändra först anteckningen om träffen.", EN: "The member has been marked as present. Change the note of the meeting first."}
	msgNotActive  = i18n.Text{FI: "Tapaamisia voi kirjata, kun opintokeskus on vahvistanut ryhmän.", SV: "Träffar kan antecknas när studiecentralen har bekräftat cirkeln.", EN: "Meetings can be noted once the study centre has confirmed the group."}
	msgOutside    = i18n.Text{FI: "Päivä ei ole ryhmän kaudella.", SV: "Dagen hör inte till cirkelns period.", EN: "The day is not within the period of the group."}
	msgFuture     = i18n.Text{FI: "Tapaaminen kirjataan vasta, kun se on alkanut.", SV: "En träff antecknas först när den har börjat.", EN: "A meeting is noted once it has begun."}
	msgEnds       = i18n.Text{FI: "Tapaaminen päättyy alkamisen jälkeen.", SV: "Träffen slutar efter att den har börjat.", EN: "A meeting ends after it begins."}
	msgBreaks     = i18n.Text{FI: "Tauot ovat yhtä pitkät kuin koko tapaaminen.", SV: "Pauserna är lika långa som hela träffen.", EN: "The breaks are as long as the whole meeting."}
	msgStudied    = i18n.Text{FI: "Kerro, mitä opiskeltiin.", SV: "Berätta vad ni studerade.", EN: "Say what was studied."}
	msgNobody     = i18n.Text{FI: "Merkitse, ketkä olivat paikalla.", SV: "Anteckna vilka som var på plats.", EN: "Mark who was there."}
	msgOverlap    = i18n.Text{FI: "Samaan aikaan on jo kirjattu tapaaminen.", SV: "En träff är redan antecknad vid samma tid.", EN: "A meeting has been noted at the same time already."}
	msgTime       = i18n.Text{FI: "Kirjoita kellonaika, esimerkiksi 18.00.", SV: "Skriv klockslaget, till exempel 18.00.", EN: "Write the time, for example 18:00."}
	msgAge        = i18n.Text{FI: "Tarkista ikä.", SV: "Kontrollera åldern.", EN: "Check the age."}
	msgAmount     = i18n.Text{FI: "Kirjoita summa euroina, esimerkiksi 45,50.", SV: "Skriv summan i euro, till exempel 45,50.", EN: "Write the sum in euros, for example 45.50."}
	msgCategory   = i18n.Text{FI: "Valitse kululaji.", SV: "Välj kostnadsslag.", EN: "Choose what the cost is for."}
	refGroups     = i18n.Text{FI: "vertaisopintoryhmät", SV: "studiecirklar", EN: "peer study groups"}

	stateWords = map[State]i18n.Text{
		Draft:     {FI: "luonnos", SV: "utkast", EN: "draft"},
		Sent:      {FI: "lähetetty", SV: "skickad", EN: "sent"},
		Active:    {FI: "vahvistettu", SV: "bekräftad", EN: "confirmed"},
		Reported:  {FI: "raportoitu", SV: "redovisad", EN: "reported"},
		Granted:   {FI: "tuki myönnetty", SV: "bidrag beviljat", EN: "support granted"},
		Denied:    {FI: "tukea ei myönnetty", SV: "bidrag avslaget", EN: "support denied"},
		Paid:      {FI: "maksettu", SV: "utbetalt", EN: "paid"},
		Cancelled: {FI: "peruttu", SV: "inställd", EN: "cancelled"},
	}
	stepWords = map[Action]i18n.Text{
		Send:    {FI: "Suunnitelma lähetettiin", SV: "Planen skickades", EN: "The plan was sent"},
		Confirm: {FI: "Opintokeskus vahvisti ryhmän", SV: "Studiecentralen bekräftade cirkeln", EN: "The study centre confirmed the group"},
		Return:  {FI: "Suunnitelma palautettiin", SV: "Planen returnerades", EN: "The plan was returned"},
		Report:  {FI: "Raportti lähetettiin", SV: "Redovisningen skickades", EN: "The report was sent"},
		Reopen:  {FI: "Raporttia pyydettiin täydentämään", SV: "Redovisningen ska kompletteras", EN: "The report is to be completed"},
		Decide:  {FI: "Tuesta päätettiin", SV: "Bidraget avgjordes", EN: "The support was decided on"},
		Pay:     {FI: "Tuki maksettiin", SV: "Bidraget betalades ut", EN: "The support was paid"},
		Cancel:  {FI: "Ryhmä peruttiin", SV: "Cirkeln ställdes in", EN: "The group was cancelled"},
	}
	nextWords = map[State]i18n.Text{
		Draft:    {FI: "Täydennä suunnitelma ja lähetä se opintokeskukselle.", SV: "Komplettera planen och skicka den till studiecentralen.", EN: "Complete the plan and send it to the study centre."},
		Sent:     {FI: "Suunnitelma odottaa opintokeskuksen vahvistusta.", SV: "Planen väntar på studiecentralens bekräftelse.", EN: "The plan waits for the study centre’s confirmation."},
		Active:   {FI: "Kirjaa tapaamiset. Raportti lähetetään kauden päätyttyä {date}.", SV: "Anteckna träffarna. Redovisningen skickas när perioden har slutat {date}.", EN: "Note the meetings. The report is sent once the period has ended on {date}."},
		Reported: {FI: "Raportti odottaa opintokeskuksen päätöstä.", SV: "Redovisningen väntar på studiecentralens beslut.", EN: "The report waits for the study centre’s decision."},
		Granted:  {FI: "Tuki odottaa maksamista.", SV: "Bidraget väntar på utbetalning.", EN: "The support waits to be paid."},
	}

	mailSubjects = map[Action]i18n.Text{
		Confirm: {FI: "Ryhmä on vahvistettu: {name}", SV: "Cirkeln är bekräftad: {name}", EN: "The group has been confirmed: {name}"},
		Return:  {FI: "Täydennä suunnitelmaa: {name}", SV: "Komplettera planen: {name}", EN: "Complete the plan: {name}"},
		Reopen:  {FI: "Täydennä raporttia: {name}", SV: "Komplettera redovisningen: {name}", EN: "Complete the report: {name}"},
		Decide:  {FI: "Päätös tuesta: {name}", SV: "Beslut om bidrag: {name}", EN: "Decision on support: {name}"},
		Pay:     {FI: "Tuki on maksettu: {name}", SV: "Bidraget är utbetalt: {name}", EN: "The support has been paid: {name}"},
	}
	mailState = i18n.Text{FI: "Vertaisopintoryhmän tila on nyt: {state}.", SV: "Studiecirkelns läge är nu: {state}.", EN: "The peer study group is now: {state}."}
	mailOpen  = i18n.Text{FI: "Avaa ryhmä", SV: "Öppna cirkeln", EN: "Open the group"}
	mailWhy   = i18n.Text{FI: "Saat tämän viestin, koska perustit ryhmän.", SV: "Du får meddelandet för att du startade cirkeln.", EN: "You get this message because you began the group."}

	pageTitle    = i18n.Text{FI: "Vertaisopintoryhmät", SV: "Studiecirklar", EN: "Peer study groups"}
	pageLead     = i18n.Text{FI: "Ryhmä opiskelee yhdessä valitsemaansa aihetta oman ohjaajansa johdolla.", SV: "En cirkel studerar tillsammans ett ämne som den själv har valt, med en egen ledare.", EN: "A group studies a subject of its own choice together, with a leader of its own."}
	pageNone     = i18n.Text{FI: "Ryhmiä ei ole", SV: "Det finns inga cirklar", EN: "There are no groups"}
	pageNoneHow  = i18n.Text{FI: "Näet tässä ryhmät, joita ohjaat tai joista vastaat.", SV: "Här ser du de cirklar som du leder eller ansvarar för.", EN: "Here you see the groups that you lead or answer for."}
	pageAllYears = i18n.Text{FI: "Kaikki vuodet", SV: "Alla år", EN: "All years"}
	pageAny      = i18n.Text{FI: "Kaikki tilat", SV: "Alla lägen", EN: "All states"}
	pageFilter   = i18n.Text{FI: "Rajaa ryhmiä", SV: "Avgränsa cirklarna", EN: "Narrow the groups"}
	pageShow     = i18n.Text{FI: "Näytä ryhmät", SV: "Visa cirklarna", EN: "Show the groups"}
	fieldState   = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	fieldYear    = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	pageNew      = i18n.Text{FI: "Uusi ryhmä", SV: "Ny cirkel", EN: "New group"}
	pageNewOf    = i18n.Text{FI: "Uusi ryhmä: {name}", SV: "Ny cirkel: {name}", EN: "New group: {name}"}
	pageEdit     = i18n.Text{FI: "Muuta suunnitelmaa", SV: "Ändra planen", EN: "Change the plan"}
	countGroups  = i18n.Count{One: i18n.Text{FI: "{n} ryhmä", SV: "{n} cirkel", EN: "{n} group"}, Other: i18n.Text{FI: "{n} ryhmää", SV: "{n} cirklar", EN: "{n} groups"}}

	fieldName     = i18n.Text{FI: "Ryhmän nimi", SV: "Cirkelns namn", EN: "Name of the group"}
	fieldAim      = i18n.Text{FI: "Oppimisen tavoite", SV: "Mål för lärandet", EN: "Learning aim"}
	hintAim       = i18n.Text{FI: "Mitä ryhmä osaa kauden jälkeen?", SV: "Vad kan cirkeln efter perioden?", EN: "What will the group be able to do after the period?"}
	fieldTopic    = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Subject"}
	fieldSources  = i18n.Text{FI: "Mistä tieto saadaan", SV: "Varifrån kunskapen fås", EN: "Where the knowledge comes from"}
	hintSources   = i18n.Text{FI: "Kirjat, verkkoaineistot, vierailijat", SV: "Böcker, material på nätet, gäster", EN: "Books, online material, guests"}
	fieldRules    = i18n.Text{FI: "Ryhmän omat säännöt", SV: "Cirkelns egna regler", EN: "The group’s own rules"}
	hintRules     = i18n.Text{FI: "Mitä ryhmä on sopinut, esimerkiksi luottamuksellisuudesta", SV: "Vad cirkeln har kommit överens om, till exempel om förtrolighet", EN: "What the group has agreed on, for example on confidentiality"}
	fieldLeader   = i18n.Text{FI: "Ohjaaja", SV: "Cirkelledare", EN: "Leader"}
	fieldEmail    = i18n.Text{FI: "Ohjaajan sähköposti", SV: "Ledarens e-post", EN: "Leader’s email"}
	hintEmail     = i18n.Text{FI: "Sama osoite, jolla ohjaaja kirjautuu: silloin hän voi itse kirjata tapaamiset.", SV: "Samma adress som ledaren loggar in med: då kan ledaren själv anteckna träffarna.", EN: "The address the leader signs in with: then they can note the meetings themselves."}
	fieldFirst    = i18n.Text{FI: "Kausi alkaa", SV: "Perioden börjar", EN: "The period begins"}
	fieldLast     = i18n.Text{FI: "Kausi päättyy", SV: "Perioden slutar", EN: "The period ends"}
	fieldPlanned  = i18n.Text{FI: "Suunnitellut opintotunnit", SV: "Planerade studietimmar", EN: "Planned study hours"}
	hintPlanned   = i18n.Text{FI: "Opintotunti on 45 minuuttia, ellei opintokeskus toisin laske.", SV: "En studietimme är 45 minuter, om inte studiecentralen räknar annorlunda.", EN: "A study hour is 45 minutes unless the study centre counts otherwise."}
	doSave        = i18n.Text{FI: "Tallenna suunnitelma", SV: "Spara planen", EN: "Save the plan"}
	flashSaved    = i18n.Text{FI: "Suunnitelma on tallennettu.", SV: "Planen har sparats.", EN: "The plan has been saved."}
	flashNoted    = i18n.Text{FI: "Muutos on tallennettu.", SV: "Ändringen har sparats.", EN: "The change has been saved."}
	flashDeleted  = i18n.Text{FI: "Ryhmä on poistettu.", SV: "Cirkeln har tagits bort.", EN: "The group has been deleted."}
	flashMeeting  = i18n.Text{FI: "Tapaaminen on kirjattu.", SV: "Träffen har antecknats.", EN: "The meeting has been noted."}
	flashReport   = i18n.Text{FI: "Raportti on tallennettu.", SV: "Redovisningen har sparats.", EN: "The report has been saved."}
	headNow       = i18n.Text{FI: "Nyt", SV: "Nu", EN: "Now"}
	headPlan      = i18n.Text{FI: "Suunnitelma", SV: "Plan", EN: "Plan"}
	headMembers   = i18n.Text{FI: "Jäsenet", SV: "Medlemmar", EN: "Members"}
	headMeetings  = i18n.Text{FI: "Tapaamiset", SV: "Träffar", EN: "Meetings"}
	headReport    = i18n.Text{FI: "Raportti", SV: "Redovisning", EN: "Report"}
	headCosts     = i18n.Text{FI: "Kulut", SV: "Kostnader", EN: "Costs"}
	headSupport   = i18n.Text{FI: "Tuki", SV: "Bidrag", EN: "Support"}
	headEstimate  = i18n.Text{FI: "Arvio tuesta", SV: "Beräknat bidrag", EN: "Estimated support"}
	headHistory   = i18n.Text{FI: "Vaiheet", SV: "Skeden", EN: "History"}
	factOrg       = i18n.Text{FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"}
	factPeriod    = i18n.Text{FI: "Kausi", SV: "Period", EN: "Period"}
	factHeld      = i18n.Text{FI: "Pidetyt opintotunnit", SV: "Genomförda studietimmar", EN: "Study hours held"}
	factCame      = i18n.Text{FI: "Osallistujia", SV: "Deltagare", EN: "Participants"}
	factPaid      = i18n.Text{FI: "Maksettu", SV: "Utbetalt", EN: "Paid on"}
	spanDays      = i18n.Text{FI: "{first} – {last}", SV: "{first} – {last}", EN: "{first} – {last}"}
	memberName    = i18n.Text{FI: "Jäsenen nimi", SV: "Medlemmens namn", EN: "Name of the member"}
	memberEmail   = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	memberYoung   = i18n.Text{FI: "Alle {age}-vuotias", SV: "Under {age} år", EN: "Under {age} years"}
	memberAdd     = i18n.Text{FI: "Lisää jäsen", SV: "Lägg till medlem", EN: "Add the member"}
	memberDrop    = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	memberNone    = i18n.Text{FI: "Jäseniä ei ole vielä lisätty.", SV: "Inga medlemmar har lagts till än.", EN: "No members have been added yet."}
	memberCount   = i18n.Count{One: i18n.Text{FI: "{n} jäsen", SV: "{n} medlem", EN: "{n} member"}, Other: i18n.Text{FI: "{n} jäsentä", SV: "{n} medlemmar", EN: "{n} members"}}
	meetNone      = i18n.Text{FI: "Tapaamisia ei ole vielä kirjattu.", SV: "Inga träffar har antecknats än.", EN: "No meetings have been noted yet."}
	meetNew       = i18n.Text{FI: "Kirjaa tapaaminen", SV: "Anteckna en träff", EN: "Note a meeting"}
	meetEdit      = i18n.Text{FI: "Muuta merkintää", SV: "Ändra anteckningen", EN: "Change the note"}
	meetDrop      = i18n.Text{FI: "Poista merkintä", SV: "Ta bort anteckningen", EN: "Delete the note"}
	meetDay       = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	meetStart     = i18n.Text{FI: "Alkoi klo", SV: "Började kl.", EN: "Began at"}
	meetEnd       = i18n.Text{FI: "Päättyi klo", SV: "Slutade kl.", EN: "Ended at"}
	meetBreaks    = i18n.Text{FI: "Taukoja, min", SV: "Pauser, min", EN: "Breaks, min"}
	meetStudied   = i18n.Text{FI: "Mitä opiskeltiin", SV: "Vad som studerades", EN: "What was studied"}
	meetPresent   = i18n.Text{FI: "Paikalla", SV: "På plats", EN: "Present"}
	meetSave      = i18n.Text{FI: "Tallenna tapaaminen", SV: "Spara träffen", EN: "Save the meeting"}
	meetAddFirst  = i18n.Text{FI: "Lisää ensin ryhmän jäsenet.", SV: "Lägg först till cirkelns medlemmar.", EN: "Add the members of the group first."}
	repLearned    = i18n.Text{FI: "Mitä ryhmä oppi", SV: "Vad cirkeln lärde sig", EN: "What the group learned"}
	repAge        = i18n.Text{FI: "Ohjaajan ikä", SV: "Ledarens ålder", EN: "Age of the leader"}
	repIncome     = i18n.Text{FI: "Tulot, €", SV: "Inkomster, €", EN: "Income, €"}
	repBooks      = i18n.Text{FI: "Kulut ovat yhdistyksen kirjanpidossa", SV: "Kostnaderna finns i föreningens bokföring", EN: "The costs are in the books of the association"}
	repRegistered = i18n.Text{FI: "Yhdistys on merkitty yhdistysrekisteriin", SV: "Föreningen är införd i föreningsregistret", EN: "The association is in the register of associations"}
	repFunding    = i18n.Text{FI: "Ryhmä sai samaan toimintaan muuta julkista rahaa", SV: "Cirkeln fick annat offentligt stöd för samma verksamhet", EN: "The group got other public money for the same"}
	repSave       = i18n.Text{FI: "Tallenna raportti", SV: "Spara redovisningen", EN: "Save the report"}
	costWhat      = i18n.Text{FI: "Kululaji", SV: "Kostnadsslag", EN: "Cost"}
	costAmount    = i18n.Text{FI: "Summa, €", SV: "Summa, €", EN: "Sum, €"}
	costNote      = i18n.Text{FI: "Selite", SV: "Förklaring", EN: "Note"}
	costAdd       = i18n.Text{FI: "Lisää kulu", SV: "Lägg till kostnad", EN: "Add the cost"}
	costVerdict   = i18n.Text{FI: "Tukilaskennassa", SV: "I beräkningen", EN: "In the calculation"}
	costNone      = i18n.Text{FI: "Kuluja ei ole kirjattu.", SV: "Inga kostnader har antecknats.", EN: "No costs have been noted."}
	costSum       = i18n.Text{FI: "Yhteensä", SV: "Totalt", EN: "Total"}
	colDo         = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	supWhyNot     = i18n.Text{FI: "Tuen esteet", SV: "Hinder för bidrag", EN: "What stands in the way"}
	supHow        = i18n.Text{FI: "Näin tuki lasketaan", SV: "Så räknas bidraget", EN: "How the support is calculated"}
	supRules      = i18n.Text{FI: "Säännöt", SV: "Regler", EN: "Rules"}
	supHours      = i18n.Text{FI: "Tuettavat tunnit", SV: "Timmar som räknas", EN: "Hours that count"}
	fieldComment  = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Why"}
	fieldPaid     = i18n.Text{FI: "Maksupäivä", SV: "Betalningsdag", EN: "Day of payment"}
	doSend        = i18n.Text{FI: "Lähetä suunnitelma", SV: "Skicka planen", EN: "Send the plan"}
	doDelete      = i18n.Text{FI: "Poista ryhmä", SV: "Ta bort cirkeln", EN: "Delete the group"}
	doConfirm     = i18n.Text{FI: "Vahvista ryhmä", SV: "Bekräfta cirkeln", EN: "Confirm the group"}
	doReturn      = i18n.Text{FI: "Palauta suunnitelma", SV: "Returnera planen", EN: "Return the plan"}
	doReport      = i18n.Text{FI: "Lähetä raportti", SV: "Skicka redovisningen", EN: "Send the report"}
	doReopen      = i18n.Text{FI: "Pyydä täydentämään", SV: "Be om komplettering", EN: "Ask to complete it"}
	doDecide      = i18n.Text{FI: "Päätä tuesta", SV: "Besluta om bidraget", EN: "Decide on the support"}
	doPay         = i18n.Text{FI: "Merkitse maksetuksi", SV: "Markera som utbetalt", EN: "Mark as paid"}
	doCancel      = i18n.Text{FI: "Peru ryhmä", SV: "Ställ in cirkeln", EN: "Cancel the group"}
	toolGroups    = i18n.Text{FI: "Ryhmät, joita ohjaat tai joista vastaat", SV: "Cirklar som du leder eller ansvarar för", EN: "Groups that you lead or answer for"}
	toolNew       = i18n.Text{FI: "Uusi vertaisopintoryhmä", SV: "Ny studiecirkel", EN: "New peer study group"}
	toolNewFor    = i18n.Text{FI: "Suunnitelma, ohjaaja ja jäsenet", SV: "Plan, ledare och medlemmar", EN: "Plan, leader and members"}
)

// Title is what groups are called.
func Title() i18n.Text { return pageTitle }
