package record

import "parvi/internal/platform/i18n"

var (
	msgBorn   = i18n.Text{FI: "Kirjoita syntymävuosi neljällä numerolla, esimerkiksi 1985, tai jätä kenttä tyhjäksi.", SV: "Skriv födelseåret med fyra siffror, till exempel 1985, eller lämna fältet tomt.", EN: "Write the year of birth in four figures, for example 1985, or leave the field empty."}
	msgAge    = i18n.Text{FI: "Vuonna {year} olisit {age}-vuotias. Tarkista syntymävuosi tai jätä kenttä tyhjäksi.", SV: "År {year} skulle du fylla {age}. Kontrollera födelseåret eller lämna fältet tomt.", EN: "In {year} you would be {age} years old. Check the year of birth, or leave the field empty."}
	msgChoice = i18n.Text{FI: "Valitse jokin vaihtoehdoista.", SV: "Välj ett av alternativen.", EN: "Choose one of the answers."}
	msgAges   = i18n.Text{FI: "Kirjoita iät nousevassa järjestyksessä, esimerkiksi 15 25 35.", SV: "Skriv åldrarna i stigande ordning, till exempel 15 25 35.", EN: "Write the ages in rising order, for example 15 25 35."}

	toolFigures      = i18n.Text{FI: "Koulutukset, opetustunnit ja osallistujat vuosittain", SV: "Kurser, undervisningstimmar och deltagare per år", EN: "Courses, teaching hours and participants by year"}
	toolCertificates = i18n.Text{FI: "Millä ehdolla osallistuja saa todistuksen", SV: "På vilket villkor deltagaren får ett intyg", EN: "On what condition a participant is given a certificate"}
	figTitle         = i18n.Text{FI: "Koulutusten tilastot", SV: "Utbildningsstatistik", EN: "Training statistics"}
	figOf            = i18n.Text{FI: "Tilastot {year}: {name}", SV: "Statistik {year}: {name}", EN: "Statistics {year}: {name}"}
	figLead          = i18n.Text{FI: "Pidetyt koulutukset ja niihin osallistuneet kalenterivuoden aikana.", SV: "Genomförda utbildningar och deltagare under kalenderåret.", EN: "Trainings held in the calendar year, and those who took part."}
	figExact         = i18n.Text{FI: "Näet tarkat luvut viranomaisten tilastoja varten. Älä julkaise taulukoita, joissa on alle viiden ihmisen ryhmiä.", SV: "Du ser de exakta talen för myndigheternas statistik. Publicera inte tabeller med grupper under fem personer.", EN: "You see the exact figures, for the statistics of the authorities. Do not publish tables with groups of fewer than five."}
	figHidden        = i18n.Text{FI: "Alle viiden ihmisen ryhmät on piilotettu, samoin ne, joista piilotetun voisi laskea.", SV: "Grupper under fem personer är dolda, liksom de av vilka en dold kunde räknas ut.", EN: "Groups of fewer than five are hidden, and so are those from which a hidden one could be told."}
	figYear          = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	figShow          = i18n.Text{FI: "Näytä vuosi", SV: "Visa året", EN: "Show the year"}
	figCourses       = i18n.Text{FI: "koulutusta", SV: "utbildningar", EN: "trainings"}
	figHours         = i18n.Text{FI: "opetustuntia", SV: "undervisningstimmar", EN: "teaching hours"}
	figGross         = i18n.Text{FI: "Osallistumisia", SV: "Deltaganden", EN: "Participations"}
	figNet           = i18n.Text{FI: "Eri osallistujia", SV: "Olika deltagare", EN: "Different participants"}
	figNetHow        = i18n.Text{FI: "Eri osallistujat: jokainen lasketaan vuodessa kerran.", SV: "Olika deltagare: var och en räknas en gång om året.", EN: "Different participants: each person is counted once a year."}
	figNone          = i18n.Text{FI: "Tänä vuonna ei ole pidetty koulutuksia", SV: "Inga utbildningar har hållits det här året", EN: "No trainings were held in this year"}
	figNoneHow       = i18n.Text{FI: "Valitse toinen vuosi.", SV: "Välj ett annat år.", EN: "Choose another year."}
	figAsOf          = i18n.Text{FI: "Osallistujat lisätään lukuihin koulutuksen jälkeisenä aamuna.", SV: "Deltagarna räknas med morgonen efter utbildningen.", EN: "Participants are counted from the morning after the training."}
	figTotal         = i18n.Text{FI: "Yhteensä", SV: "Totalt", EN: "Total"}
	figNotTold       = i18n.Text{FI: "ei kerrottu", SV: "inte uppgivet", EN: "not told"}
	figNoPlace       = i18n.Text{FI: "etänä tai ei tiedossa", SV: "på distans eller okänt", EN: "remote or not known"}
	figAgeOver       = i18n.Text{FI: "{from} vuotta täyttäneet", SV: "{from} år eller äldre", EN: "{from} and over"}
	figAgeUnder      = i18n.Text{FI: "enintään {to}-vuotiaat", SV: "högst {to} år", EN: "up to {to}"}
	figSentence      = i18n.Text{FI: "Suurin ryhmä: {class} ({n}).", SV: "Största gruppen: {class} ({n}).", EN: "The largest group: {class} ({n})."}
	figAges          = i18n.Text{FI: "Ikäryhmien alarajat", SV: "Åldersgruppernas nedre gränser", EN: "Where age groups begin"}
	figAgesHow       = i18n.Text{FI: "Iät välilyönnein, esimerkiksi 15 25 35. Ikä on se, jonka osallistuja täyttää tilastovuonna.", SV: "Åldrarna med mellanslag, till exempel 15 25 35. Åldern är den som deltagaren fyller under året.", EN: "Ages with spaces between, for example 15 25 35. The age is the one reached in the year."}
	figSaveAges      = i18n.Text{FI: "Tallenna ikäryhmät", SV: "Spara åldersgrupperna", EN: "Save the age groups"}
	figAgesDone      = i18n.Text{FI: "Ikäryhmät on tallennettu.", SV: "Åldersgrupperna har sparats.", EN: "The age groups have been saved."}
	figClass         = i18n.Text{FI: "Ryhmä", SV: "Grupp", EN: "Group"}
	figBy            = i18n.Text{FI: "Jaottelu", SV: "Indelning", EN: "By"}

	listHeld    = i18n.Text{FI: "Pidetyt koulutukset", SV: "Genomförda utbildningar", EN: "Trainings held"}
	listCourses = i18n.Text{FI: "Koulutuksia", SV: "Utbildningar", EN: "Trainings"}
	listHours   = i18n.Text{FI: "Opetustunteja", SV: "Undervisningstimmar", EN: "Teaching hours"}

	dimensionNames = map[Dimension]i18n.Text{
		ByOrganisation: {FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"},
		ByRegion:       {FI: "Maakunta", SV: "Landskap", EN: "Region"},
		BySex:          {FI: "Sukupuoli", SV: "Kön", EN: "Sex"},
		ByAge:          {FI: "Ikä", SV: "Ålder", EN: "Age"},
		ByEducation:    {FI: "Koulutus", SV: "Utbildning", EN: "Education"},
		ByActivity:     {FI: "Pääasiallinen toiminta", SV: "Huvudsaklig verksamhet", EN: "Main activity"},
		ByTongue:       {FI: "Äidinkieli", SV: "Modersmål", EN: "Mother tongue"},
	}
	classWords = map[Dimension]map[string]i18n.Text{
		BySex: {
			"female": {FI: "nainen", SV: "kvinna", EN: "female"},
			"male":   {FI: "mies", SV: "man", EN: "male"},
			"other":  {FI: "muu", SV: "annat", EN: "other"},
		},
		ByEducation: {
			"basic":     {FI: "perusaste tai vähemmän", SV: "grundnivå eller mindre", EN: "basic or less"},
			"secondary": {FI: "toinen aste", SV: "andra stadiet", EN: "upper secondary"},
			"higher":    {FI: "korkea-aste", SV: "högre nivå", EN: "higher"},
		},
		ByActivity: {
			"employed":   {FI: "työssä", SV: "i arbete", EN: "employed"},
			"unemployed": {FI: "työtön", SV: "arbetslös", EN: "unemployed"},
			"student":    {FI: "opiskelija", SV: "studerande", EN: "student"},
			"pensioner":  {FI: "eläkkeellä", SV: "pensionär", EN: "pensioner"},
			"other":      {FI: "muu", SV: "annat", EN: "other"},
		},
		ByTongue: {
			"fi":    {FI: "suomi", SV: "finska", EN: "Finnish"},
			"se":    {FI: "saame", SV: "samiska", EN: "Sámi"},
			"sv":    {FI: "ruotsi", SV: "svenska", EN: "Swedish"},
			"ru":    {FI: "venäjä", SV: "ryska", EN: "Russian"},
			"et":    {FI: "viro", SV: "estniska", EN: "Estonian"},
			"ar":    {FI: "arabia", SV: "arabiska", EN: "Arabic"},
			"so":    {FI: "somali", SV: "somaliska", EN: "Somali"},
			"en":    {FI: "englanti", SV: "engelska", EN: "English"},
			"uk":    {FI: "ukraina", SV: "ukrainska", EN: "Ukrainian"},
			"other": {FI: "muu", SV: "annat", EN: "other"},
		},
	}

	askTitle   = i18n.Text{FI: "Kerro itsestäsi tilastoa varten", SV: "Berätta om dig själv för statistiken", EN: "Tell of yourself for the statistics"}
	askLead    = i18n.Text{FI: "Opintokeskuksen on kerrottava viranomaisille, millaisia ihmisiä koulutuksiin osallistuu. Vastaaminen on vapaaehtoista, eikä järjestäjä näe vastauksiasi.", SV: "Studiecentralen ska berätta för myndigheterna hurdana människor som deltar. Det är frivilligt att svara, och arrangören ser inte dina svar.", EN: "The study centre has to tell the authorities what kind of people take part. Answering is voluntary, and the organiser does not see your answers."}
	askBorn    = i18n.Text{FI: "Syntymävuosi", SV: "Födelseår", EN: "Year of birth"}
	askNone    = i18n.Text{FI: "En kerro", SV: "Vill inte uppge", EN: "I would rather not say"}
	askEdu     = i18n.Text{FI: "Korkein koulutus", SV: "Högsta utbildning", EN: "Highest education"}
	askSave    = i18n.Text{FI: "Tallenna vastaukset", SV: "Spara svaren", EN: "Save the answers"}
	askSaved   = i18n.Text{FI: "Kiitos. Vastauksesi on tallennettu ilman nimeäsi.", SV: "Tack. Dina svar har sparats utan ditt namn.", EN: "Thank you. Your answers have been saved without your name."}
	askUntil   = i18n.Text{FI: "Vastauksia voi muuttaa 60 päivää koulutuksen jälkeen. Sitten tieto siitä, kenen vastaus on, poistetaan.", SV: "Svaren kan ändras i 60 dagar efter utbildningen. Sedan raderas uppgiften om vems svaret är.", EN: "Answers can be changed for 60 days after the training. Then it is deleted whose answer it is."}
	askClosed  = i18n.Text{FI: "Vastausaika on päättynyt.", SV: "Svarstiden har gått ut.", EN: "The time for answering is over."}
	askPartHow = i18n.Text{FI: "Muutama vapaaehtoinen kysymys, joita järjestäjä ei näe.", SV: "Några frivilliga frågor som arrangören inte ser.", EN: "A few voluntary questions that the organiser does not see."}
)
