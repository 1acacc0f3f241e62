package course

import "parvi/internal/platform/i18n"

// The fields of a plan, each with its help.
var (
	fieldOrg          = i18n.Text{FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"}
	hintOrg           = i18n.Text{FI: "Yhdistys, jonka koulutus on ja jonka tilille tuki maksetaan", SV: "Den förening som arrangerar kursen och får bidraget", EN: "The association that arranges the course and is paid the support"}
	fieldSupport      = i18n.Text{FI: "Haetaanko koulutukselle tukea?", SV: "Söks bidrag för kursen?", EN: "Is support applied for?"}
	supportYes        = i18n.Text{FI: "Haetaan koulutustukea", SV: "Kursbidrag söks", EN: "Support is applied for"}
	supportYesHint    = i18n.Text{FI: "Opintokeskus tarkistaa suunnitelman, ja tunnit varataan kiintiöstä.", SV: "Studiecentralen granskar planen, och timmarna reserveras ur kvoten.", EN: "The study centre reviews the plan, and the hours are reserved from the quota."}
	supportNo         = i18n.Text{FI: "Ei haeta", SV: "Söks inte", EN: "It is not"}
	supportNoHint     = i18n.Text{FI: "Koulutus näkyy kalenterissa ja tilastoissa, mutta raporttia ei tarvita.", SV: "Kursen syns i kalendern och statistiken, men ingen redovisning behövs.", EN: "The course is in the calendar and the statistics, but no report is needed."}
	fieldKind         = i18n.Text{FI: "Millainen koulutus on?", SV: "Hurdan är utbildningen?", EN: "What sort of training is it?"}
	kindCourse        = i18n.Text{FI: "Kurssi", SV: "Kurs", EN: "Course"}
	kindLecture       = i18n.Text{FI: "Luento", SV: "Föreläsning", EN: "Lecture"}
	fieldName         = i18n.Text{FI: "Koulutuksen nimi", SV: "Kursens namn", EN: "Name of the course"}
	hintName          = i18n.Text{FI: "Lyhyt ja kuvaava: ”Vertaisohjaajan peruskurssi”", SV: "Kort och beskrivande: ”Grundkurs för kamrathandledare”", EN: "Short and telling: ‘Basics for peer instructors’"}
	fieldLead         = i18n.Text{FI: "Yksi virke kalenteriin", SV: "En mening för kalendern", EN: "One sentence for the calendar"}
	fieldDescription  = i18n.Text{FI: "Kuvaus koulutuksen sivulle", SV: "Beskrivning för kursens sida", EN: "Description for the course’s page"}
	hintDescription   = i18n.Text{FI: "Kerro osallistujalle, mitä tapahtuu ja mitä ottaa mukaan.", SV: "Berätta för deltagaren vad som händer och vad man tar med.", EN: "Tell participants what happens and what to bring."}
	fieldLangs        = i18n.Text{FI: "Koulutuksen kieli", SV: "Kursens språk", EN: "Language of the course"}
	fieldAudience     = i18n.Text{FI: "Kenelle koulutus on?", SV: "Vem är kursen för?", EN: "For whom is the course?"}
	hintAudience      = i18n.Text{FI: "Esimerkiksi yhdistysten rahastonhoitajat", SV: "Till exempel kassörer i föreningar", EN: "For example treasurers of associations"}
	fieldOutcomes     = i18n.Text{FI: "Osaamistavoitteet", SV: "Kompetensmål", EN: "Learning outcomes"}
	hintOutcomes      = i18n.Text{FI: "Mitä osallistuja osaa koulutuksen jälkeen? Yksi tavoite riville, alkuun verbi: laatii, ohjaa, perustelee, arvioi.", SV: "Vad kan deltagaren efter kursen? Ett mål per rad, börja med ett verb: gör upp, handleder, motiverar, bedömer.", EN: "What can participants do after the course? One on a line, beginning with a verb: draws up, guides, gives reasons, assesses."}
	fieldContents     = i18n.Text{FI: "Sisältö", SV: "Innehåll", EN: "Contents"}
	hintContents      = i18n.Text{FI: "Aiheet siinä järjestyksessä, jossa ne käsitellään", SV: "Ämnena i den ordning de behandlas", EN: "The topics in the order they are dealt with"}
	fieldAssessment   = i18n.Text{FI: "Osaamisen arviointi", SV: "Bedömning av kunnandet", EN: "Assessment"}
	hintAssessment    = i18n.Text{FI: "Mistä näkee, että osallistuja on oppinut?", SV: "Hur ser man att deltagaren har lärt sig?", EN: "How is it seen that somebody has learned?"}
	planNewFrom       = i18n.Text{FI: "Uusi koulutus mallista {model}", SV: "Ny kurs av modellen {model}", EN: "A new course from the model {model}"}
	planNewFromLead   = i18n.Text{FI: "Tavoitteet, sisällöt, työtavat ja arviointi tulevat mallista. Valitse järjestäjä ja päivät: muun voit muuttaa myöhemmin.", SV: "Målen, innehållet, arbetssätten och bedömningen kommer från modellen. Välj arrangör och dagar: resten kan du ändra senare.", EN: "Outcomes, contents, methods and assessment come from the model. Choose the organiser and the days: the rest you can change later."}
	planFromModel     = i18n.Text{FI: "Suunnitelma on tehty mallista. Tästä näet, mitä vielä puuttuu.", SV: "Planen är gjord av modellen. Här ser du vad som ännu saknas.", EN: "The plan is made from the model. Here you see what it still lacks."}
	planWhen          = i18n.Text{FI: "Milloin koulutus pidetään?", SV: "När hålls kursen?", EN: "When is the course held?"}
	planShares        = i18n.Text{FI: "Mallissa on opetusta {hours} tuntia. Se jaetaan tasan päiville, ja voit muuttaa aikoja suunnitelmassa.", SV: "Modellen har {hours} timmar undervisning. De fördelas jämnt på dagarna, och du kan ändra tiderna i planen.", EN: "The model has {hours} hours of teaching. They are shared evenly over the days; you can change the times in the plan."}
	hintFirstLater    = i18n.Text{FI: "Voit jättää tyhjäksi ja kirjoittaa ajat myöhemmin.", SV: "Du kan lämna fältet tomt och skriva tiderna senare.", EN: "Leave it empty to write the times later."}
	fieldDays         = i18n.Text{FI: "Päiviä", SV: "Dagar", EN: "Days"}
	factModel         = i18n.Text{FI: "Koulutusmalli", SV: "Kursmodell", EN: "Course model"}
	modelCredits      = i18n.Text{FI: "{title}, {n} op", SV: "{title}, {n} sp", EN: "{title}, {n} credits"}
	msgDaysBetween    = i18n.Text{FI: "Päiviä voi olla 1–{max}.", SV: "Det kan finnas 1–{max} dagar.", EN: "There can be from 1 to {max} days."}
	msgDayTooLong     = i18n.Text{FI: "Päivä venyisi yli keskiyön. Lisää päiviä.", SV: "Dagen skulle gå över midnatt. Lägg till dagar.", EN: "The day would go on past midnight. Add days."}
	msgModelElsewhere = i18n.Text{FI: "Malli on toisen opintokeskuksen. Sen jäsenjärjestöt voivat käyttää mallia.", SV: "Modellen hör till en annan studiecentral. Dess medlemsorganisationer kan använda den.", EN: "The model belongs to another study centre, whose member organisations can use it."}
	modelCourses      = i18n.Text{FI: "Tästä mallista tehdyt koulutukset", SV: "Kurser gjorda av den här modellen", EN: "Courses made from this model"}
	fieldMethods      = i18n.Text{FI: "Työtavat", SV: "Arbetssätt", EN: "Methods"}
	hintMethods       = i18n.Text{FI: "Esimerkiksi alustus, parityö, harjoitus, keskustelu", SV: "Till exempel inledning, pararbete, övning, diskussion", EN: "For example a talk, work in pairs, practice, discussion"}
	fieldOnline       = i18n.Text{FI: "Itsenäinen opiskelu verkossa", SV: "Självständiga studier på nätet", EN: "Studying online by oneself"}
	hintOnline        = i18n.Text{FI: "Tehtävät, tallenteet ja alustat. Oma työaika ei ole opetustunteja.", SV: "Uppgifter, inspelningar och plattformar. Den egna arbetstiden är inte undervisningstimmar.", EN: "Tasks, recordings and platforms. Time of one’s own is not teaching hours."}
	fieldHours        = i18n.Text{FI: "Opetustunteja", SV: "Undervisningstimmar", EN: "Teaching hours"}
	fieldSessions     = i18n.Text{FI: "Koulutuskertoja", SV: "Kurstillfällen", EN: "Sessions"}
	fieldTrainers     = i18n.Text{FI: "Kouluttajat", SV: "Utbildare", EN: "Trainers"}
	fieldDay          = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	fieldStart        = i18n.Text{FI: "Alkaa klo", SV: "Börjar kl.", EN: "Starts at"}
	fieldEnd          = i18n.Text{FI: "Päättyy klo", SV: "Slutar kl.", EN: "Ends at"}
	fieldBreaks       = i18n.Text{FI: "Taukoja, minuuttia", SV: "Pauser, minuter", EN: "Breaks, minutes"}
	fieldOther        = i18n.Text{FI: "Muuta kuin opetusta, minuuttia", SV: "Annat än undervisning, minuter", EN: "Other than teaching, minutes"}
	fieldTopic        = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Topic"}
	fieldTrainer      = i18n.Text{FI: "Kouluttaja", SV: "Utbildare", EN: "Trainer"}
	hintTrainer       = i18n.Text{FI: "Nimi tai sähköpostiosoite. Osoitteella kouluttaja näkee oman kertansa.", SV: "Namn eller e-postadress. Med adressen ser utbildaren sina egna tillfällen.", EN: "Name or e-mail address. With the address, trainers see their own sessions."}
	fieldOwnPlace     = i18n.Text{FI: "Paikka, jos muu kuin koulutuksen", SV: "Plats, om annan än kursens", EN: "Place, if other than the course’s"}
	fieldOnlineOnly   = i18n.Text{FI: "Tämä kerta on etänä", SV: "Det här tillfället är på distans", EN: "This session is remote"}
	fieldParallel     = i18n.Text{FI: "Rinnakkaisryhmän numero", SV: "Parallell grupp, nummer", EN: "Parallel group, number"}
	hintParallel      = i18n.Text{FI: "Vain, jos samaan aikaan on useampi ryhmä", SV: "Bara om flera grupper hålls samtidigt", EN: "Only if several groups meet at the same time"}
	fieldModes        = i18n.Text{FI: "Miten osallistutaan?", SV: "Hur deltar man?", EN: "How do people take part?"}
	fieldPlaces       = i18n.Text{FI: "Paikkoja paikan päällä", SV: "Platser på plats", EN: "Places on site"}
	fieldPlacesFar    = i18n.Text{FI: "Paikkoja etänä", SV: "Platser på distans", EN: "Places remotely"}
	hintPlaces        = i18n.Text{FI: "Tyhjä: ei rajaa. Kun paikat täyttyvät, loput jonottavat.", SV: "Tomt: ingen gräns. När platserna tar slut köar resten.", EN: "Empty: no limit. When the places are taken, the rest queue."}
	fieldPlace        = i18n.Text{FI: "Paikka ja osoite", SV: "Plats och adress", EN: "Place and address"}
	fieldMunicipality = i18n.Text{FI: "Kunta", SV: "Kommun", EN: "Municipality"}
	fieldAccess       = i18n.Text{FI: "Tilan esteettömyys", SV: "Lokalens tillgänglighet", EN: "Accessibility of the place"}
	fieldRemote       = i18n.Text{FI: "Etälinkki", SV: "Distanslänk", EN: "Remote link"}
	hintRemote        = i18n.Text{FI: "Näkyy vain niille, joilla on etäpaikka.", SV: "Visas bara för dem som har en distansplats.", EN: "Shown only to those who have a remote place."}
	fieldOpens        = i18n.Text{FI: "Ilmoittautuminen alkaa", SV: "Anmälan öppnar", EN: "Registration opens"}
	hintOpens         = i18n.Text{FI: "Tyhjä: heti, kun koulutus julkaistaan", SV: "Tomt: genast när kursen publiceras", EN: "Empty: as soon as the course is published"}
	fieldCloses       = i18n.Text{FI: "Viimeinen ilmoittautumispäivä", SV: "Sista anmälningsdag", EN: "Last day to register"}
	hintCloses        = i18n.Text{FI: "Tyhjä: koulutuksen alkuun asti", SV: "Tomt: tills kursen börjar", EN: "Empty: until the course begins"}
	fieldQueue        = i18n.Text{FI: "Kun paikka vapautuu", SV: "När en plats blir ledig", EN: "When a place becomes free"}
	queueAuto         = i18n.Text{FI: "Jonon ensimmäinen saa paikan heti", SV: "Den första i kön får platsen genast", EN: "The first in the queue gets it at once"}
	queueOffer        = i18n.Text{FI: "Paikkaa tarjotaan jonon ensimmäiselle", SV: "Platsen erbjuds den första i kön", EN: "It is offered to the first in the queue"}
	queueManual       = i18n.Text{FI: "Järjestäjä valitsee", SV: "Arrangören väljer", EN: "The organiser chooses"}
	fieldDiet         = i18n.Text{FI: "Kysy ruokavaliosta", SV: "Fråga om kost", EN: "Ask about diets"}
	fieldNeeds        = i18n.Text{FI: "Kysy avun ja esteettömyyden tarpeista", SV: "Fråga om behov av hjälp och tillgänglighet", EN: "Ask about assistance and accessibility"}
	fieldFee          = i18n.Text{FI: "Hinta osallistujalle", SV: "Pris för deltagaren", EN: "Price for participants"}
	hintFee           = i18n.Text{FI: "Tieto osallistujalle: ”Maksuton” tai ”20 € paikan päällä”. Maksua ei peritä täällä.", SV: "Upplysning till deltagaren: ”Avgiftsfri” eller ”20 € på plats”. Avgiften tas inte ut här.", EN: "For information: ‘Free of charge’ or ‘€20 at the door’. Nothing is charged here."}
	fieldParticipants = i18n.Text{FI: "Osallistujia, arvio", SV: "Deltagare, uppskattning", EN: "Participants, estimate"}
	fieldContact      = i18n.Text{FI: "Yhteyshenkilö", SV: "Kontaktperson", EN: "Contact person"}
	fieldEmail        = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "E-mail"}
	fieldListed       = i18n.Text{FI: "Näytä koulutus kalenterissa ja koulutusten luettelossa", SV: "Visa kursen i kalendern och kurslistan", EN: "Show the course in the calendar and the list of courses"}
	fieldCategory     = i18n.Text{FI: "Kululaji", SV: "Kostnadsslag", EN: "Category"}
	fieldAmount       = i18n.Text{FI: "Summa, €", SV: "Summa, €", EN: "Sum, €"}
	fieldNote         = i18n.Text{FI: "Selite", SV: "Förklaring", EN: "Note"}
	fieldByPart       = i18n.Text{FI: "Osallistujat maksavat tämän itse", SV: "Deltagarna betalar det här själva", EN: "Participants pay this themselves"}
	fieldTied         = i18n.Text{FI: "Liittyy suoraan koulutuksen aiheeseen", SV: "Hör direkt ihop med kursens ämne", EN: "Tied to the topic of the course"}
	fieldSheet        = i18n.Text{FI: "Kulusta on laskelma", SV: "Det finns en kalkyl över kostnaden", EN: "There is a calculation of the cost"}
	fieldIncome       = i18n.Text{FI: "Tulot osallistujilta ja muualta, €", SV: "Intäkter från deltagare och andra, €", EN: "Income from participants and others, €"}
	fieldCostSum      = i18n.Text{FI: "Kulut yhteensä", SV: "Kostnader totalt", EN: "Costs in all"}
	fieldFunding      = i18n.Text{FI: "Koulutus saa muuta julkista tukea", SV: "Kursen får annat offentligt stöd", EN: "The course gets other public money"}
	hintFunding       = i18n.Text{FI: "Esimerkiksi ministeriön, kunnan tai toisen opintokeskuksen rahaa", SV: "Till exempel pengar från ett ministerium, en kommun eller en annan studiecentral", EN: "For example from a ministry, a municipality or another study centre"}

	stepWords = map[Step]i18n.Text{
		StepBasics:   {FI: "Perustiedot", SV: "Grunduppgifter", EN: "Basics"},
		StepSessions: {FI: "Aikataulu", SV: "Tidtabell", EN: "Timetable"},
		StepLearning: {FI: "Oppiminen", SV: "Lärande", EN: "Learning"},
		StepTakePart: {FI: "Osallistuminen", SV: "Deltagande", EN: "Taking part"},
		StepCosts:    {FI: "Kulut", SV: "Kostnader", EN: "Costs"},
		StepSend:     {FI: "Tarkista ja lähetä", SV: "Kontrollera och skicka", EN: "Check and send"},
	}

	planNew          = i18n.Text{FI: "Uusi koulutus", SV: "Ny kurs", EN: "New course"}
	planNewLead      = i18n.Text{FI: "Kerro ensin nimi ja järjestäjä. Loput voi täyttää osissa, ja kaikki tallentuu matkan varrella.", SV: "Börja med namnet och arrangören. Resten kan du fylla i bit för bit, och allt sparas på vägen.", EN: "Begin with the name and the organiser. The rest can be filled in bit by bit, and everything is saved on the way."}
	planBegin        = i18n.Text{FI: "Aloita suunnitelma", SV: "Börja planen", EN: "Begin the plan"}
	planTitle        = i18n.Text{FI: "Suunnitelma: {name}", SV: "Plan: {name}", EN: "Plan: {name}"}
	planUnnamed      = i18n.Text{FI: "Nimetön koulutus", SV: "Namnlös kurs", EN: "Unnamed course"}
	planSteps        = i18n.Text{FI: "Suunnitelman vaiheet", SV: "Planens steg", EN: "Steps of the plan"}
	planGoOn         = i18n.Text{FI: "Tallenna ja jatka", SV: "Spara och fortsätt", EN: "Save and go on"}
	planSave         = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	planMoreRows     = i18n.Text{FI: "Tallenna ja lisää rivejä", SV: "Spara och lägg till rader", EN: "Save and add rows"}
	planConflict     = i18n.Text{FI: "Joku muu tallensi tämän kohdan samaan aikaan", SV: "Någon annan sparade den här delen samtidigt", EN: "Somebody else saved this part at the same time"}
	planConflictText = i18n.Text{FI: "Mitään ei ole hukattu: lomakkeessa on se, mitä kirjoitit. Poimi toisen muutoksista ne, jotka haluat pitää, ja tallenna. Tallennus korvaa toisen version.", SV: "Inget har gått förlorat: formuläret har det du skrev. Plocka in de ändringar av den andra som du vill behålla och spara. När du sparar ersätts den andra versionen.", EN: "Nothing is lost: the form has what you wrote. Take over the other’s changes that you want to keep, and save. Saving replaces the other version."}
	planBoth         = i18n.Text{FI: "Toisen tallentama ja sinun versiosi", SV: "Det som den andra sparade och din version", EN: "What the other saved, and yours"}
	planTheirs       = i18n.Text{FI: "Tallennettu nyt", SV: "Sparat nu", EN: "Saved now"}
	planYours        = i18n.Text{FI: "Sinun", SV: "Ditt", EN: "Yours"}
	planSaved        = i18n.Text{FI: "Tallennettu.", SV: "Sparat.", EN: "Saved."}
	planSession      = i18n.Text{FI: "{n}. koulutuskerta", SV: "Kurstillfälle {n}", EN: "Session {n}"}
	planSessHint     = i18n.Text{FI: "Opetustunnit lasketaan kellonajoista: 45 minuuttia on yksi tunti, tauot pois lukien. Tyhjät rivit jäävät pois.", SV: "Undervisningstimmarna räknas ur klockslagen: 45 minuter är en timme, pauserna borträknade. Tomma rader utelämnas.", EN: "Teaching hours are counted from the times: 45 minutes are an hour, breaks left out. Empty rows are dropped."}
	planHoursNow     = i18n.Text{FI: "Aikataulussa on nyt {hours} opetustuntia.", SV: "Tidtabellen har nu {hours} undervisningstimmar.", EN: "The timetable now has {hours} teaching hours."}
	planCost         = i18n.Text{FI: "{n}. kulu", SV: "Kostnad {n}", EN: "Cost {n}"}
	planCostHint     = i18n.Text{FI: "Arvio riittää. Tyhjät rivit jäävät pois.", SV: "En uppskattning räcker. Tomma rader utelämnas.", EN: "An estimate is enough. Empty rows are dropped."}
	planMissing      = i18n.Text{FI: "Tämä puuttuu vielä", SV: "Det här saknas ännu", EN: "This is still missing"}
	planRemarks      = i18n.Text{FI: "Näihin tarkistaja kiinnittää huomiota", SV: "Det här fäster granskaren uppmärksamhet vid", EN: "What a reviewer will look at"}
	planReady        = i18n.Text{FI: "Suunnitelma on valmis lähetettäväksi", SV: "Planen är klar att skickas", EN: "The plan is ready to be sent"}
	planReadyHow     = i18n.Text{FI: "Lähettäminen varaa {hours} tuntia kiintiöstä.", SV: "När planen skickas reserveras {hours} timmar ur kvoten.", EN: "Sending reserves {hours} hours from the quota."}
	planNoHours      = i18n.Text{FI: "Koulutukselle ei haeta tukea, joten tunteja ei varata.", SV: "Inget bidrag söks, så inga timmar reserveras.", EN: "No support is applied for, so no hours are reserved."}
	planSend         = i18n.Text{FI: "Lähetä suunnitelma", SV: "Skicka planen", EN: "Send the plan"}
	planSent         = i18n.Text{FI: "Suunnitelma lähti opintokeskukseen.", SV: "Planen skickades till studiecentralen.", EN: "The plan went to the study centre."}
	planApproved     = i18n.Text{FI: "Suunnitelma hyväksyttiin heti. Voit julkaista koulutuksen.", SV: "Planen godkändes genast. Du kan publicera kursen.", EN: "The plan was approved at once. You can publish the course."}
	planNotYet       = i18n.Text{FI: "Täydennä ensin puuttuvat kohdat.", SV: "Komplettera först det som saknas.", EN: "First fill in what is missing."}
	planYear         = i18n.Text{FI: "Koulutus jatkuu seuraavan vuoden puolelle", SV: "Kursen fortsätter in på nästa år", EN: "The course runs into the next year"}
	planYearText     = i18n.Text{FI: "Tuettu koulutus raportoidaan vuosittain. Jaa koulutus: tähän jäävät vuoden {year} kerrat, ja lopuista tulee oma koulutus. Jaa sitten kulut itse.", SV: "En kurs med bidrag redovisas per år. Dela kursen: här blir tillfällena år {year} kvar, och resten blir en egen kurs. Fördela sedan kostnaderna själv.", EN: "A supported course is reported year by year. Split it: the sessions of {year} stay here, and the rest become a course of their own. Then share out the costs yourself."}
	planSplit        = i18n.Text{FI: "Jaa koulutus kahdeksi", SV: "Dela kursen i två", EN: "Split the course in two"}
	planSplitDone    = i18n.Text{FI: "Koulutus on jaettu. Tässä ovat alkuvuoden kerrat; jaa kulut vielä.", SV: "Kursen är delad. Här är tillfällena i början av året; fördela ännu kostnaderna.", EN: "The course has been split. These are the sessions of the new year; the costs are still to be shared out."}
	planWindow       = i18n.Text{FI: "Suunnitelman voi lähettää", SV: "Planen kan skickas", EN: "The plan can be sent"}
	planOwnTexts     = i18n.Text{FI: "Kirjoita koulutuksen kielellä", SV: "Skriv på kursens språk", EN: "Write in the language of the course"}
	planFix          = i18n.Text{FI: "Korjaa", SV: "Åtgärda", EN: "Mend"}
	planComment      = i18n.Text{FI: "Opintokeskuksen kommentti", SV: "Studiecentralens kommentar", EN: "The study centre’s comment"}
)

var (
	planMore      = i18n.Text{FI: "Lisätietoja", SV: "Mer uppgifter", EN: "More details"}
	countSessions = i18n.Count{One: i18n.Text{FI: "{n} koulutuskerta", SV: "{n} kurstillfälle", EN: "{n} session"}, Other: i18n.Text{FI: "{n} koulutuskertaa", SV: "{n} kurstillfällen", EN: "{n} sessions"}}
)

var countUntil = i18n.Count{One: i18n.Text{FI: "{n} koulutuskerta, {date}", SV: "{n} kurstillfälle, {date}", EN: "{n} session, {date}"}, Other: i18n.Text{FI: "{n} koulutuskertaa, viimeinen {date}", SV: "{n} kurstillfällen, det sista {date}", EN: "{n} sessions, the last on {date}"}}
